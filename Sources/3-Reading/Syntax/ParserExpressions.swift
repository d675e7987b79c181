import Diagnostics

/// What would make a calculation of a value: Swift knows it, a notice does not.
extension Parser {
  /// Reports, once for a value, whatever follows it that Swift would calculate with.
  mutating func completed(_ node: NodeID) -> NodeID {
    var isFirst = !inExpression && tree.kind(node) != .invalid
    while let what = continuation(of: node) {
      if isFirst { report(what, after: node) }
      isFirst = false
      tree.nodes[Int(node)].kind = .invalid
      stepOver()
    }
    return node
  }

  private mutating func report(_ what: NotAllowed, after node: NodeID) {
    if case .access(".") = what {
      let isName = tree.kind(node) == .name
      report(
        "the name behind `.` is missing",
        help: isName ? "write .\(value(node)), with the dot before the name" : "remove the dot", at: token)
    } else {
      report(what.message, help: help(for: node) ?? what.help, range(of: what, node), rule: SyntaxRule.notAllowed)
    }
  }

  private func continuation(of node: NodeID) -> NotAllowed? {
    switch token.kind {
    case .operation: return .operation(written(token))
    case .dot where !token.onNewLine && !token.spaceBefore:
      guard !next.onNewLine, next.kind == .identifier || isNumber(next) || isBackticked(next) else {
        return .access(".")
      }
      let written = "\(value(node)).\(written(next))"
      return isType(node) ? .typeBefore(written) : .access(written)
    case .leftParenthesis where !token.onNewLine && tree.kind(node) != .name: return .access("( )")
    case .leftBracket where !token.onNewLine && !token.spaceBefore: return .elementOfList
    case .leftBrace where !token.onNewLine: return .braces
    case .identifier where !token.onNewLine && ["as", "is"].contains(text(token)) && next.kind == .identifier:
      return .keyword(text(token))
    default: return nil
    }
  }

  private func isNumber(_ token: Token) -> Bool { if case .integer = token.kind { true } else { false } }

  private func isBackticked(_ token: Token) -> Bool {
    if case .notAllowed(.backticks) = token.kind { true } else { false }
  }

  /// The value before the current token, as a message shows it.
  private func value(_ node: NodeID) -> String {
    if case .name = tree.kind(node) { return shown(tree.name(node)) }
    return ""
  }

  /// What to write where it is plain what was meant: a day without quotation marks, which reads as a
  /// subtraction, or a member behind its type.
  private func help(for node: NodeID) -> String? {
    if case .integer = previous.kind, case .integer = next.kind, text(token) == "-" {
      return "write a day in quotation marks, as in \"2025-10-10\""
    }
    guard token.kind == .dot, next.kind == .identifier, isType(node) else { return nil }
    return "write .\(written(next))\(depth == 1 ? " where the value is needed" : "")"
  }

  private func isType(_ node: NodeID) -> Bool {
    guard case .name = tree.kind(node) else { return false }
    return tree.name(node).first?.isUppercase == true
  }

  private func range(of what: NotAllowed, _ node: NodeID) -> Range<Int> {
    switch what {
    case .typeBefore: return tree.range(node).lowerBound..<next.end
    case .access where token.kind == .dot: return token.start..<next.end
    default: return token.range
    }
  }

  private mutating func stepOver() {
    switch token.kind {
    case .operation:
      let isChoice = text(token) == "?"
      advance()
      operand()
      if isChoice, token.kind == .colon {
        advance()
        operand()
      }
    case .dot:
      advance()
      if !isEndOfValue, !token.onNewLine { advance() }
    case .leftParenthesis: arguments(of: add(.invalid, token.start, token.end), isArray: false)
    case .leftBracket: arguments(of: add(.invalid, token.start, token.end), isArray: true)
    case .leftBrace: skipBrackets()
    default:
      advance()
      if !isEndOfValue { advance() }
    }
  }

  /// Reads the value behind an operator, so that its own mistakes are told too.
  mutating func operand() {
    guard !isEndOfValue, token.kind != .colon else { return }
    let outer = inExpression
    inExpression = true
    _ = value()
    inExpression = outer
  }
}
