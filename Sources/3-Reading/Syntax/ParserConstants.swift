import Diagnostics

/// `let name = value`.
extension Parser {
  /// Reads a constant.
  ///
  /// - Parameters:
  ///   - words: how many tokens stand before its name.
  ///   - isReported: whether something has been said about how it is declared.
  mutating func constant(from words: Int, isReported: Bool = false) {
    for _ in 0..<words { advance() }
    guard let name = name() else { return }
    typeAnnotation(of: name)
    if isReported, token.kind == .colon || token.kind == .equals {
      // Nothing more to say about it.
    } else if token.kind == .colon, next.kind == .equals {
      report(
        "a constant takes `=`, not `:=`", help: "write let \(written(name)) = value", token.start..<next.end)
      advance()
    } else if token.kind == .colon {
      report("a constant takes `=`, not `:`", help: "write let \(written(name)) = value", at: token)
    } else if token.kind != .equals {
      if token.kind == .operation, text(token).contains("=") {
        report("`\(written(token))` does not give a value", help: "write let \(written(name)) = value", at: token)
      } else {
        report("`=` is missing after `\(written(name))`", help: "write let \(written(name)) = value", at: name)
        declare(name, value: add(.invalid, name.start, name.end))
        return token.onNewLine ? () : skipToSeparator()
      }
    } else if token.spaceBefore != next.spaceBefore {
      report(
        "`=` has a space on one side only", help: "write let \(written(name)) = value, with a space on both sides",
        at: token)
    }
    advance()
    isTooDeep = false
    let first = NodeID(tree.nodes.count)
    if isEndOfValue {
      let isMissing = token.kind != .end || !isCut
      if isMissing {
        report(
          "`\(written(name))` has no value",
          help: "write one behind `=`, such as let \(written(name)) = \"…\"", at: name)
      }
      declare(name, value: add(.invalid, name.start, name.end))
    } else {
      let value = self.value()
      declare(name, value: value, nodes: first..<NodeID(tree.nodes.count))
    }
  }

  /// The name of a constant; what cannot be one is reported.
  private mutating func name() -> Token? {
    let name = token
    switch name.kind {
    case .identifier where !startsStatement:
      if ReservedWords.reserved.contains(text(name)) {
        report(
          "`\(text(name))` is a word of Swift's own and cannot be a name",
          help: "write another one, such as \(text(name) == "_" ? "name" : text(name) + "1")", at: name)
      }
    case .notAllowed(let what):
      switch what {
      case .backticks(let word):
        let isReserved = ReservedWords.reserved.contains(word)
        report(what, help: isReserved ? "write another name, such as \(word)1" : nil, at: name)
      case .letter: report(what, at: name)
      default:
        report(what, at: name)
        skipToSeparator()
        return nil
      }
    case .leftParenthesis where isPattern:
      report(
        "several constants at once are not allowed in a notice", help: "write let for each, on a line of its own",
        at: name, rule: SyntaxRule.notAllowed)
      skipToSeparator()
      return nil
    default:
      if name.kind != .reported {
        report("the name of the constant is missing", help: "write let name = value", at: previous)
      }
      if !startsStatement { skipToSeparator() }
      return nil
    }
    advance()
    return name
  }

  /// Whether names in brackets follow, as in `(a, b) =`.
  private var isPattern: Bool {
    var at = index + 1
    while at < tokens.count - 1, tokens[at].kind == .identifier || tokens[at].kind == .comma { at += 1 }
    return at > index + 1 && tokens[at].kind == .rightParenthesis
  }

  /// Steps over `: Type`, which Swift allows.
  private mutating func typeAnnotation(of name: Token) {
    guard token.kind == .colon else { return }
    let colon = index
    var at = index + 1
    while at < tokens.count, !tokens[at].onNewLine || at == index + 1 {
      switch tokens[at].kind {
      case .identifier, .dot, .leftBracket, .rightBracket, .operation: at += 1
      case .equals where at > colon + 1:
        report(
          "a type is not allowed in a notice: the value says what it is", help: "write let \(written(name)) = …",
          tokens[colon].start..<tokens[at - 1].end, rule: SyntaxRule.notAllowed)
        while index < at { advance() }
        return
      default: return
      }
    }
  }

  private mutating func declare(_ name: Token, value: NodeID, nodes: Range<NodeID>? = nil) {
    let key = Name(file.bytes[name.range])
    let constant = Tree.Constant(
      name: text(name), nameRange: name.range, value: value, nodes: nodes ?? value..<(value + 1))
    if let first = tree.constantIndices[key] {
      let line = file.line(at: tree.constants[first].nameRange.lowerBound)
      report(
        "`\(written(name))` is the name of the constant on line \(line) already",
        help: "give one of them another name", at: name)
    } else {
      tree.constantIndices[key] = tree.constants.count
    }
    // One of the same name is read too, so that its own mistakes are told in the same run.
    tree.constants.append(constant)
  }
}
