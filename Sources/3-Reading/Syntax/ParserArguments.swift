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
}
