import Diagnostics

/// What stands between brackets: arguments in ( ), elements in [ ].
extension Parser {
  /// Reads up to the closing bracket, the opening one being the current token.
  mutating func arguments(of node: NodeID, isArray: Bool) {
    let outer = inExpression
    inExpression = false
    defer { inExpression = outer }
    brackets.append(Bracket(open: token, index: index, margin: margin, isArray: isArray))
    advance()
    var last: NodeID = -1
    while !closes(node) {
      let top = brackets.count - 1
      if token.onNewLine, margin <= brackets[top].margin, brackets[top].outdented == nil {
        brackets[top].outdented = token
      }
      let child = isArray ? element() : argument()
      if last < 0 { tree.nodes[Int(node)].firstChild = child } else { tree.nodes[Int(last)].nextSibling = child }
      last = child
      separator(after: child)
    }
    brackets.removeLast()
  }

  // MARK: - The closing bracket

  /// Whether what is open ends here, be it rightly or not.
  private mutating func closes(_ node: NodeID) -> Bool {
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
    guard isClosing(token.kind) else { return false }
    tree.nodes[Int(node)].kind = .invalid
    if token.kind == .rightBracket, !bracket.isArray, let label = labelOfUnopenedList(node) {
      let name = String(decoding: file.bytes[label], as: UTF8.self)
      report("the list of `\(shown(name))` has no `[` where it begins", help: "write \(shown(name)): [", label)
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

  /// The label of the value that a `]` shows to be the first of a list: further values follow it without a label of
  /// their own, or nothing around it is a list.
  private func labelOfUnopenedList(_ node: NodeID) -> Range<Int>? {
    let children = Array(tree.children(node))
    guard let last = children.lastIndex(where: { tree.labelRange($0) != nil }), case .call = tree.kind(children[last])
    else { return nil }
    let isAlone = last == children.count - 1
    return isAlone && brackets.dropLast().contains(where: \.isArray) ? nil : tree.labelRange(children[last])
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

  // MARK: - Arguments and elements

  private mutating func argument() -> NodeID {
    guard let label = label() else { return value() }
    let child: NodeID
    if isEndOfValue || token.kind == .identifier && next.kind == .colon {
      if token.kind != .end || !isCut {
        report(
          "`\(shown(String(decoding: file.bytes[label], as: UTF8.self)))` has no value",
          help: "write one behind the colon, or remove the label", label)
      }
      child = add(.invalid, label.lowerBound, label.upperBound)
    } else {
      child = value()
    }
    tree.nodes[Int(child)].labelStart = Int32(label.lowerBound)
    tree.nodes[Int(child)].labelEnd = Int32(label.upperBound)
    return child
  }

  /// Steps over a label and its colon; the range of the label, or `nil` where there is none.
  private mutating func label() -> Range<Int>? {
    let first = token
    switch (first.kind, next.kind) {
    case (.identifier, .colon): break
    case (.notAllowed(.backticks(let name)), .colon):
      report(.backticks(name), at: first)
      advance()
      advance()
      return (first.start + 1)..<(first.end - 1)
    case (.string, .colon):
      report(
        "a label stands without quotation marks", help: "write \(written(first).filter { $0 != "\"" }):", at: first)
      advance()
      advance()
      return (first.start + 1)..<(first.end - 1)
    case (.identifier, .equals):
      report("a label is followed by `:`, not by `=`", help: "write \(written(first)): …", at: next)
    case (.identifier, .string), (.identifier, .integer), (.identifier, .leftBracket), (.identifier, .dot):
      guard !next.onNewLine, next.spaceBefore, !Words.reserved.contains(text(first)) else { return nil }
      report("`:` is missing after `\(written(first))`", help: "write \(written(first)): …", at: first)
      advance()
      return first.range
    default: return nil
    }
    advance()
    advance()
    return first.range
  }

  private mutating func element() -> NodeID {
    let first = token
    let isEmpty = first.kind == .colon && next.kind == .rightBracket
    let child = isEmpty ? add(.invalid, first.start, first.end) : value()
    guard token.kind == .colon, !token.onNewLine else { return child }
    if !brackets[brackets.count - 1].isLabelled {
      report(
        "the elements of a list have no labels in a notice",
        help: "write the values alone, with commas between them; [] is an empty list",
        first.start..<max(token.start, first.end), rule: SyntaxRule.notAllowed)
    }
    brackets[brackets.count - 1].isLabelled = true
    tree.nodes[Int(child)].kind = .invalid
    advance()
    if !isEndOfValue { _ = value() }
    return child
  }

  // MARK: - Commas

  /// Steps over the comma behind an argument; reports what stands there instead.
  private mutating func separator(after child: NodeID) {
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

  private mutating func missingComma() {
    let last = (previous.end - 1)..<previous.end
    let sign = tree.file.bytes[last.lowerBound]
    report(
      "a comma is missing after this value", help: "write `,` behind it", last,
      right: sign < 0x80 ? String(UnicodeScalar(sign)) + "," : nil)
  }

  /// A quotation mark inside a text ends it too early, and what follows is no value.
  private mutating func strayQuote(_ child: NodeID) -> Bool {
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
  private mutating func unit(of child: NodeID) -> Bool {
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
  private mutating func words(_ child: NodeID) -> Bool {
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
