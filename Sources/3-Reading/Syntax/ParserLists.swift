import Diagnostics

/// Lists that lack their opening or their closing bracket.
extension Parser {
  /// Whether a label shows that the list which is read was to end before it, which is reported.
  mutating func endsUnclosedList(_ bracket: Bracket) -> Bool {
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
  mutating func unopenedList(_ node: NodeID) -> Bool {
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
  mutating func surplusBracket(_ node: NodeID) -> Bool {
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
}
