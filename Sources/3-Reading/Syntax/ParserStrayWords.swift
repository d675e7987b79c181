import Diagnostics

/// Words that stand behind a value: the rest of a text that ended too early, a unit, a text without quotation marks.
extension Parser {
  /// A quotation mark inside a text ends it too early, and what follows is no value.
  mutating func strayQuote(_ child: NodeID) -> Bool {
    guard case .string = previous.kind, !token.onNewLine else { return false }
    let isLabel = token.kind == .identifier && next.kind == .colon
    guard !token.spaceBefore || token.kind == .identifier && !isLabel else { return false }
    var at = index
    while at < min(tokens.count - 1, index + 200), at == index || !tokens[at].onNewLine {
      switch tokens[at].kind {
      case .string, .reported:
        let behind = tokens[at + 1]
        guard behind.kind == .comma || isClosing(behind.kind) || behind.onNewLine else { break }
        if let comma = commaBehindOpenText {
          report(
            "the text before this comma has no quotation mark at its end", help: "write \" before the comma",
            comma..<comma + 1)
        } else {
          report(
            "this quotation mark ends the text too early",
            help: "inside a text write \\\", or the marks of its language: « », “ ”, „ “",
            (previous.end - 1)..<previous.end)
        }
        tree.nodes[Int(child)].kind = .invalid
        while index <= at { advance() }
        if token.kind == .comma { advance() }
        return true
      default: break
      }
      at += 1
    }
    return false
  }

  /// The place of the comma in `fr: "…, nl: "`, where a text whose end was forgotten runs up to the next one.
  private var commaBehindOpenText: Int? {
    let bytes = tree.file.bytes
    var at = previous.end - 2
    func skipSpaces() { while at > previous.start, bytes[at] == UInt8(ascii: " ") { at -= 1 } }
    skipSpaces()
    guard at > previous.start, bytes[at] == UInt8(ascii: ":") else { return nil }
    at -= 1
    let end = at
    while at > previous.start, UInt8(ascii: "a")...UInt8(ascii: "z") ~= bytes[at] | 0x20 { at -= 1 }
    guard at < end else { return nil }
    skipSpaces()
    return at > previous.start && bytes[at] == UInt8(ascii: ",") ? at : nil
  }

  /// Words behind a number, such as "30 days": the field says what it counts.
  mutating func unit(of child: NodeID) -> Bool {
    guard case .integer(let number?) = tree.kind(child), token.kind == .identifier, !token.onNewLine,
      next.kind != .colon
    else { return false }
    let start = tree.range(child).lowerBound
    while token.kind == .identifier, !token.onNewLine { advance() }
    report(
      "a number stands alone: its field says what it counts", help: "write \(number)", start..<previous.end)
    if token.kind == .comma { advance() }
    return true
  }

  /// Words in a row are a text that lacks its quotation marks.
  mutating func words(_ child: NodeID) -> Bool {
    guard case .name = tree.kind(child), token.kind == .identifier, !token.onNewLine, next.kind != .colon else {
      return false
    }
    let start = tree.range(child).lowerBound
    while token.kind == .identifier, !token.onNewLine { advance() }
    let words = shown(String(decoding: file.bytes[start..<previous.end], as: UTF8.self))
    report("a text stands in quotation marks", help: "write \"\(words)\"", start..<previous.end)
    tree.nodes[Int(child)].kind = .invalid
    if !isEndOfValue { skipToSeparator() }
    if token.kind == .comma { advance() }
    return true
  }
}
