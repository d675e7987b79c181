import Diagnostics

/// Where what stands between brackets ends, and what is said where a closing bracket is missing or another one.
extension Parser {
  /// Whether what is open ends here, be it rightly or not.
  mutating func closes(_ node: NodeID) -> Bool {
    let bracket = brackets[brackets.count - 1]
    if token.kind == bracket.closing {
      tree.nodes[Int(node)].end = Int32(token.end)
      compareIndentation(bracket)
      advance()
      return true
    }
    if token.kind == .end || startsStatement {
      unclosed(bracket)
      tree.nodes[Int(node)].kind = .invalid
      return true
    }
    if endsUnclosedList(bracket) {
      tree.nodes[Int(node)].kind = .invalid
      return true
    }
    if token.kind == .rightBrace {
      report(
        "`}` does not match `\(bracket.sign)`", help: "write `\(bracket.closingSign)` in its place", at: token)
      tree.nodes[Int(node)].kind = .invalid
      advance()
      return true
    }
    guard isClosing(token.kind) else { return false }
    tree.nodes[Int(node)].kind = .invalid
    if token.kind == .rightBracket, !bracket.isArray, unopenedList(node) || surplusBracket(node) {
      advance()
      if token.kind == .comma { advance() }
      return closes(node)
    }
    let around = brackets.dropLast().last { $0.closing == token.kind }
    if let around, around.index >= lineFirst || bracket.index < lineFirst {
      // It closes what is around, so that the inner one was forgotten.
      unclosed(bracket)
      return true
    }
    let place = bracket.index >= lineFirst ? "" : " on line \(line(of: bracket.open))"
    report(
      "`\(text(token))` does not match `\(bracket.sign)`\(place)",
      help: "write `\(bracket.closingSign)` here, or add what is missing before it", at: token)
    tree.nodes[Int(node)].end = Int32(token.end)
    advance()
    return true
  }

  /// Notes brackets that are closed on a line of another indentation than that on which they were opened.
  private mutating func compareIndentation(_ bracket: Bracket) {
    guard token.onNewLine else {
      // Brackets that open at the end of a line usually close at the start of another.
      let opensLine = bracket.index < lineFirst && tokens[bracket.index + 1].onNewLine
      if opensLine { closedInline = (token, line(of: bracket.open)) }
      return
    }
    if margin < bracket.margin, bracket.outdented != nil, neverClosed == nil { neverClosed = bracket }
    if margin > bracket.margin, closedEarly == nil { closedEarly = closedInline }
  }

  private mutating func unclosed(_ bracket: Bracket) {
    guard unclosedAt != index, !(isCut && token.kind == .end) else { return }
    unclosedAt = index
    let culprit = neverClosed ?? bracket
    neverClosed = nil
    let place: String
    if let outdented = culprit.outdented {
      place = "before line \(line(of: outdented))"
    } else if isClosing(token.kind) {
      place = "before `\(text(token))` on line \(line(of: token))"
    } else {
      place =
        token.kind == .end ? "where the \(culprit.isArray ? "list" : "value") ends" : "before line \(line(of: token))"
    }
    report("`\(culprit.sign)` is never closed", help: "write `\(culprit.closingSign)` \(place)", at: culprit.open)
  }
}
