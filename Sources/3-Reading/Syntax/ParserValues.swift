import Diagnostics

/// Values: strings, numbers, names, calls, members and lists.
extension Parser {
  mutating func add(_ kind: Tree.Kind, _ start: Int, _ end: Int, name: Token? = nil) -> NodeID {
    var node = Tree.Node(kind: kind, start: Int32(start), end: Int32(end), depth: UInt8(depth))
    if let name {
      node.nameStart = Int32(name.start)
      node.nameEnd = Int32(name.end)
    }
    tree.nodes.append(node)
    return NodeID(tree.nodes.count - 1)
  }

  mutating func value() -> NodeID {
    let first = token
    depth += 1
    defer { depth -= 1 }
    guard depth <= Parser.deepest else { return tooDeep() }
    switch first.kind {
    case .string(let string):
      advance()
      let node = add(.string, first.start, first.end)
      tree.nodes[Int(node)].string = Int32(string)
      return completed(node)
    case .integer(let value):
      advance()
      return completed(add(.integer(value), first.start, first.end))
    case .identifier: return completed(named())
    case .dot: return completed(member())
    case .leftBracket:
      let node = add(.array, first.start, first.end)
      arguments(of: node, isArray: true)
      return completed(node)
    case .reported:
      advance()
      // What was reported may stand before the value, or in its place.
      if !token.onNewLine, !isEndOfValue, token.kind != .colon, depth < Parser.deepest { return value() }
      return add(.invalid, first.start, first.end)
    default: return completed(noValue())
    }
  }

  private mutating func tooDeep() -> NodeID {
    let first = token
    if !isTooDeep {
      report(
        "values are nested more than \(Parser.deepest) levels deep", help: "use fewer levels", at: first,
        rule: SyntaxRule.notAllowed)
    }
    isTooDeep = true
    skipToSeparator()
    if token.kind == .end || startsStatement { unclosedAt = index }
    return add(.invalid, first.start, first.end)
  }

  /// Reports what stands in the place of a value, and steps over it.
  private mutating func noValue() -> NodeID {
    let first = token
    let node = add(.invalid, first.start, first.end)
    switch first.kind {
    case .leftParenthesis:
      report(.parentheses, at: first)
      arguments(of: node, isArray: false)
    case .leftBrace:
      report(.braces, at: first)
      skipBrackets()
    case .operation:
      var isNumber = false
      if case .integer = next.kind { isNumber = !next.spaceBefore }
      if isNumber, text(first) == "+", phone() { break }
      let help = isNumber ? "write a number without a sign, such as \(written(next))" : nil
      if !inExpression { report(.operation(written(first)), help: help, at: first) }
      advance()
      operand()
    case .notAllowed(let what):
      report(what, at: first)
      advance()
      if !isEndOfValue { skipToSeparator() }
    case .colon:
      let isList = brackets.last?.isArray ?? false
      report(
        "nothing stands before `:`",
        help: isList ? "remove it" : "write a label, such as fr: …, or remove the colon", at: first)
      advance()
      if !isEndOfValue { _ = value() }
    case .comma, .rightParenthesis, .rightBracket:
      reportUnexpected("a value is expected", help: "remove it, or write a value before it")
    default:
      reportUnexpected("a value is expected", help: "remove it; a text stands in quotation marks")
      advance()
    }
    return node
  }

  /// A telephone number without quotation marks: `+` and groups of digits.
  private mutating func phone() -> Bool {
    var last = index + 1
    while last + 1 < tokens.count, !tokens[last + 1].onNewLine, case .integer = tokens[last + 1].kind { last += 1 }
    guard last > index + 1 else { return false }
    let range = token.start..<tokens[last].end
    let number = String(decoding: file.bytes[range], as: UTF8.self)
    report("a telephone number stands in quotation marks", help: "write \"\(shown(number))\"", range)
    while index <= last { advance() }
    return true
  }

  private mutating func named() -> NodeID {
    let name = token
    advance()
    switch text(name) {
    case "true": return add(.boolean(true), name.start, name.end)
    case "false": return add(.boolean(false), name.start, name.end)
    case "nil":
      report("`nil` is not allowed in a notice", help: "leave the field out", at: name, rule: SyntaxRule.notAllowed)
      return add(.invalid, name.start, name.end)
    case let word where ReservedWords.expressions.contains(word):
      report(.keyword(word), at: name)
      skipToSeparator()
      return add(.invalid, name.start, name.end)
    case let word where ReservedWords.reserved.contains(word):
      report(
        "`\(word)` is a word of Swift's own and no value",
        help: "a text stands in quotation marks: \"\(word)\"; a member begins with a dot: .\(word)", at: name)
      return add(.invalid, name.start, name.end)
    default: break
    }
    if isUnopenedCall(name) {
      report(
        "`(` is missing after `\(written(name))`", help: "write \(written(name))(", at: name)
      let node = add(.call, name.start, name.end, name: name)
      arguments(of: node, isArray: false, isOpen: true)
      tree.nodes[Int(node)].kind = .invalid
      return node
    }
    guard token.kind == .leftParenthesis, !token.onNewLine else {
      return add(.name, name.start, name.end, name: name)
    }
    let node = add(.call, name.start, name.end, name: name)
    arguments(of: node, isArray: false)
    return node
  }

  /// Whether a label behind the name of a type shows that its bracket was forgotten.
  private func isUnopenedCall(_ name: Token) -> Bool {
    guard token.kind == .identifier, next.kind == .colon, text(name).first?.isUppercase == true else { return false }
    return !token.onNewLine || margin > nameMargin
  }

  private mutating func member() -> NodeID {
    let dot = token
    advance()
    let name = token
    switch name.kind {
    case .identifier where !name.onNewLine || next.kind != .colon && !startsStatement:
      advance()
      let hasArguments = token.kind == .leftParenthesis && !token.onNewLine
      let node = add(.member(hasArguments: hasArguments), dot.start, name.end, name: name)
      if hasArguments { arguments(of: node, isArray: false) }
      return node
    case .notAllowed(.backticks), .notAllowed(.letter):
      if case .notAllowed(let what) = name.kind { report(what, at: name) }
      advance()
      if token.kind == .leftParenthesis { arguments(of: add(.invalid, dot.start, name.end), isArray: false) }
    case .integer where !name.spaceBefore:
      report(
        "`.\(written(name))` is not a number of Swift",
        help: "write a whole number, such as 5, or a text in quotation marks", dot.start..<name.end)
      advance()
    default:
      report("the name behind `.` is missing", help: "write one of the values of this field, such as .name", at: dot)
    }
    return add(.invalid, dot.start, dot.end)
  }
}
