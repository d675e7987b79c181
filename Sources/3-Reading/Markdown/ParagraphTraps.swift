import CCmark

/// Paragraphs that were meant as something else: a table, a heading, a list.
extension MarkdownTraps {
  mutating func paragraph(_ node: CNode) {
    let line = document.line(node.firstLine, from: node.firstColumn)
    if line.first == UInt8(ascii: "|") {
      return report(
        .markdownTable, "this looks like a table, but is none",
        help: "write a line of |---| under its headings, with as many columns", line: node.firstLine)
    }
    var before: (mark: ItemMark?, line: ArraySlice<UInt8>) = (nil, [])
    for number in node.firstLine...max(node.firstLine, node.lastLine) {
      let isFirst = number == node.firstLine
      let line = isFirst ? line : document.line(number).drop { [0x20, 0x09, UInt8(ascii: ">")].contains($0) }
      if hash(line, number, isFirst: isFirst) { return }
      let mark = ItemMark(line)
      if let mark, isItem(mark, isFirst: isFirst, before) { return item(mark, line: number) }
      before = (mark, line)
    }
  }

  private func isItem(
    _ mark: ItemMark, isFirst: Bool, _ before: (mark: ItemMark?, line: ArraySlice<UInt8>)
  ) -> Bool {
    switch mark {
    case .bullet: true
    case .number: isFirst
    // A sentence may be wrapped before a dash or a letter.
    case .dash, .letter: isFirst || before.mark == mark || ":;".utf8.contains(before.line.last { $0 > 0x20 } ?? 0)
    }
  }

  private mutating func item(_ mark: ItemMark, line: Int) {
    let sign = mark == .letter || mark == .number ? "1." : "-"
    report(
      .markdownList, "this looks like an item of a list, but is none",
      help: "begin each item with `\(sign) `, a space behind it, and leave an empty line before the first of them",
      line: line)
  }

  /// `##Title`, which is no heading without its space.
  private mutating func hash(_ line: ArraySlice<UInt8>, _ number: Int, isFirst: Bool) -> Bool {
    let marks = line.prefix { $0 == UInt8(ascii: "#") }
    let words = line.dropFirst(marks.count)
    guard (isFirst ? 1...6 : 2...6).contains(marks.count), let first = words.first, first > 0x20,
      marks.count > 1 || first >= 0x80 || Character(UnicodeScalar(first)).isLetter
    else { return false }
    let heading = String(repeating: "#", count: min(max(marks.count, 2), 3))
    report(
      .markdownHeading, "this looks like a heading, but is none",
      help: "write a space behind its signs: \(heading) \(String(decoding: words, as: UTF8.self))", line: number)
    return true
  }

  // MARK: - Lists

  /// A sentence that was wrapped before a dash: the dash becomes a list, and is lost.
  mutating func interruption(_ list: CNode) {
    guard cmark_node_get_list_type(list) == CMARK_BULLET_LIST, let before = cmark_node_previous(list),
      before.type == CMARK_NODE_PARAGRAPH, cmark_node_parent(list)?.type == CMARK_NODE_DOCUMENT,
      before.lastLine + 1 == list.firstLine,
      let last = document.line(before.lastLine).last(where: { $0 > 0x20 }), !":;.!?".utf8.contains(last)
    else { return }
    report(
      .markdownList, "this line became a list in the middle of a sentence, and its dash is lost",
      help: "leave an empty line before a list; move a dash that is meant as such to the end of the line above",
      line: list.firstLine)
  }
}
