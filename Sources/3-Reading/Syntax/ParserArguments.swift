import Diagnostics

/// What stands between brackets: arguments in ( ), elements in [ ].
extension Parser {
  /// Reads up to the closing bracket, the opening one being the current token.
  ///
  /// - Parameter isOpen: whether the opening bracket was forgotten, so that the first argument is the current token.
  mutating func arguments(of node: NodeID, isArray: Bool, isOpen: Bool = false) {
    let outer = inExpression
    inExpression = false
    defer { inExpression = outer }
    let name = isOpen ? previous : token
    brackets.append(
      Bracket(
        open: name, index: isOpen ? index - 1 : index, margin: isOpen ? nameMargin : margin, isArray: isArray))
    if !isOpen { advance() }
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

  /// Whether a label shows that the list which is read was to end before it, which is reported.
  private mutating func endsUnclosedList(_ bracket: Bracket) -> Bool {
    guard bracket.isArray, token.onNewLine, token.kind == .identifier, next.kind == .colon, margin <= bracket.margin,
      brackets.dropLast().last?.isArray == false
    else { return false }
    if case .leftBracket = tokens[bracket.index + 1].kind {
      report("`[[` begins two lists", help: "remove one `[`", bracket.open.start..<tokens[bracket.index + 1].end)
    } else {
      report(
        "`[` is never closed", help: "write `],` before line \(line(of: token))",
        at: bracket.open)
    }
    return true
  }

  /// Reports a list whose opening bracket is missing: a `]` closes nothing that stands here.
  private mutating func unopenedList(_ node: NodeID) -> Bool {
    let label: Range<Int>
    if let inLine = labelOfListInLine(node) {
      label = inLine
    } else if let known = labelOfUnopenedList(node) {
      label = known
    } else {
      return false
    }
    let name = shown(String(decoding: file.bytes[label], as: UTF8.self))
    var start = label.upperBound
    while [UInt8(ascii: ":"), UInt8(ascii: " ")].contains(file.bytes[start]) { start += 1 }
    let isShort = token.end - start < 60 && !file.bytes[start..<token.end].contains(UInt8(ascii: "\n"))
    report(
      "the list of `\(name)` has no `[` where it begins",
      help: "write \(name): [\(isShort ? shown(String(decoding: file.bytes[start..<token.end], as: UTF8.self)) : "")",
      label)
    return true
  }

  /// The label before a value that a `]` on the same line makes a list, where no `[` stands on that line.
  private func labelOfListInLine(_ node: NodeID) -> Range<Int>? {
    guard !token.onNewLine, !brackets.contains(where: { $0.isArray && $0.index >= lineFirst }),
      let child = tree.children(node).reversed().first(where: { tree.labelRange($0) != nil }),
      let label = tree.labelRange(child), label.lowerBound >= tokens[lineFirst].start,
      brackets[brackets.count - 1].index < lineFirst || isFollowedByLabel
    else { return nil }
    if case .array = tree.kind(child) { return nil }
    return label
  }

  /// Whether a comma and a label stand behind the current token on its line, so that it does not end what is around it.
  private var isFollowedByLabel: Bool {
    guard next.kind == .comma, index + 3 < tokens.count else { return false }
    return tokens[index + 2].kind == .identifier && !tokens[index + 2].onNewLine && tokens[index + 3].kind == .colon
  }

  /// Reports a `]` behind a list that is closed already.
  private mutating func surplusBracket(_ node: NodeID) -> Bool {
    guard let last = Array(tree.children(node)).last, case .array = tree.kind(last),
      !token.onNewLine || !brackets.dropLast().contains(where: \.isArray)
    else { return false }
    report("this `]` closes nothing: the list before it has ended", help: "remove it", at: token)
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
    if token.kind == .leftParenthesis, previous.kind == .leftParenthesis, next.kind == .identifier,
      tokens[min(index + 2, tokens.count - 1)].kind == .colon
    {
      report("`((` opens two brackets", help: "remove one `(`", previous.start..<token.end)
      advance()
    }
    let start = index
    guard let label = label() else {
      let child = value()
      // What stands in the place of a label has been reported.
      if tokens[start].kind == .identifier, tree.range(child).lowerBound > tokens[start].start {
        tree.nodes[Int(child)].kind = .invalid
      }
      return child
    }
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
    let second = tokens[min(index + 2, tokens.count - 1)]
    switch (first.kind, next.kind) {
    case (.identifier, .colon):
      if second.kind == .equals {
        report(
          "a label is followed by `:`, not by `:=`", help: "write \(written(first)): \(beginning(index + 3))",
          next.start..<second.end)
        advance()
      }
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
      report(
        "a label is followed by `:`, not by `=`", help: "write \(written(first)): \(beginning(index + 2))", at: next)
    case (.identifier, .operation) where ["=>", "->", "=="].contains(text(next)):
      report(
        "a label is followed by `:`, not by `\(text(next))`",
        help: "write \(written(first)): \(beginning(index + 2))", at: next)
    case (.identifier, .dot), (.identifier, .comma), (.identifier, .semicolon):
      guard !next.spaceBefore, !second.onNewLine, second.spaceBefore, isString(second) else {
        return next.kind == .dot ? labelWithoutColon(first) : nil
      }
      report(
        "a label is followed by `:`, not by `\(text(next))`",
        help: "write \(written(first)): \(beginning(index + 2))", at: next)
    case (.identifier, .identifier), (.identifier, .operation):
      return labelOfWords(first, second)
    case (.identifier, .string), (.identifier, .integer), (.identifier, .leftBracket): return labelWithoutColon(first)
    default: return nil
    }
    advance()
    advance()
    return first.range
  }

  private mutating func labelWithoutColon(_ first: Token) -> Range<Int>? {
    guard !next.onNewLine, next.spaceBefore, !Words.reserved.contains(text(first)) else { return nil }
    report(
      "`:` is missing after `\(written(first))`", help: "write \(written(first)): \(beginning(index + 1))", at: first)
    advance()
    return first.range
  }

  /// A label before a value that begins with a word, or one that is written as several words.
  private mutating func labelOfWords(_ first: Token, _ second: Token) -> Range<Int>? {
    guard !next.onNewLine, !second.onNewLine, !Words.reserved.contains(text(first)) else { return nil }
    if next.kind == .identifier, second.kind == .leftParenthesis || ["true", "false"].contains(text(next)) {
      return labelWithoutColon(first)
    }
    var last = index
    while last + 1 < tokens.count, !tokens[last + 1].onNewLine,
      tokens[last + 1].kind == .identifier || text(tokens[last + 1]) == "-"
    {
      last += 1
    }
    guard last > index, tokens[last].kind == .identifier, tokens[last + 1].kind == .colon else { return nil }
    let words = tokens[index...last].filter { $0.kind == .identifier }.map { shown(text($0)) }
    let name = words[0] + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    report("a label is one word", help: "write \(name): \(beginning(last + 2))", first.start..<tokens[last].end)
    while index <= last + 1 { advance() }
    return nil
  }

  private func isString(_ token: Token) -> Bool { if case .string = token.kind { true } else { false } }

  /// What a value begins with, as a hint shows it.
  private func beginning(_ index: Int) -> String {
    guard index < tokens.count else { return "…" }
    let first = tokens[index]
    let behind = tokens[min(index + 1, tokens.count - 1)]
    switch first.kind {
    case .string, .integer: return written(first)
    case .leftBracket: return "[…]"
    case .dot where behind.kind == .identifier: return ".\(written(behind))"
    case .identifier: return written(first) + (behind.kind == .leftParenthesis ? "(…)" : "")
    default: return "…"
    }
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
