import Diagnostics

/// What separates the values between brackets: a comma, or what people write in its place.
extension Parser {
  /// Steps over the comma behind an argument; reports what stands there instead.
  mutating func separator(after child: NodeID) {
    while token.kind == .reported { advance() }
    if token.kind == .comma {
      advance()
      guard token.kind == .comma else { return }
      report("a value is missing between two commas", help: "write it, or remove a comma", at: token)
      while token.kind == .comma { advance() }
      return
    }
    if isEndOfValue || tree.kind(child) == .invalid && token.onNewLine { return }
    switch token.kind {
    case .rightBrace: break
    case .dot where isUnopenedMember(child): unopenedMember(child)
    case .semicolon:
      report("values are separated by `,`, not by `;`", help: "write `,`", at: token, right: ",")
      advance()
    case .identifier, .string, .integer, .dot, .leftBracket, .notAllowed:
      if !strayQuote(child), !words(child), !unit(of: child) { missingComma() }
    default:
      let isCall = token.kind == .leftParenthesis && tree.kind(child) == .name
      reportUnexpected(
        "a comma or a closing bracket is expected",
        help: isCall ? "write it on the line of the name" : "remove it; a text stands in quotation marks")
      tree.nodes[Int(child)].kind = .invalid
      skipToSeparator()
      if token.kind == .comma { advance() }
    }
  }

  /// Whether a member stands behind another one that takes it in brackets, as in `.exactly .years(7)`.
  private func isUnopenedMember(_ child: NodeID) -> Bool {
    guard case .member(hasArguments: false) = tree.kind(child) else { return false }
    return !token.onNewLine && token.spaceBefore && next.kind == .identifier
  }

  private mutating func unopenedMember(_ child: NodeID) {
    let name = shown(tree.name(child))
    report(
      "`(` is missing after `.\(name)`", help: "write .\(name)(.\(written(next))", tree.range(child))
    tree.nodes[Int(child)].kind = .invalid
    _ = value()
    var open = 0
    var at = lineFirst
    repeat {
      if tokens[at].kind == .leftParenthesis { open += 1 }
      if tokens[at].kind == .rightParenthesis { open -= 1 }
      at += 1
    } while at < tokens.count && !tokens[at].onNewLine
    // Its closing bracket may stand there.
    if open < 0, token.kind == .rightParenthesis { advance() }
    if token.kind == .comma { advance() }
  }

  private mutating func missingComma() {
    let last = (previous.end - 1)..<previous.end
    let sign = tree.file.bytes[last.lowerBound]
    report(
      "a comma is missing after this value", help: "write `,` behind it", last,
      right: sign < 0x80 ? String(UnicodeScalar(sign)) + "," : nil)
  }
}
