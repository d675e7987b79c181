import CCmark
import Diagnostics

/// Lists that are none, or hold what was not meant to stand in them.
extension MarkdownTraps {
  mutating func list(_ node: CNode) {
    if cmark_node_get_list_type(node) == CMARK_ORDERED_LIST { numbers(node) }
    interruption(node)
    var columns: Set<Int> = []
    for item in node.children {
      if columns.insert(item.firstColumn).inserted, columns.count > 1 {
        report(
          .markdownIndent, "this item is indented too little to stand inside the item above it",
          help: "indent it by as much as the text of the item above, or not at all", line: item.firstLine)
      }
    }
  }

  // MARK: - Numbers

  /// A page counts the items of a list from 1, whatever was written before them.
  private mutating func numbers(_ node: CNode) {
    let start = Int(cmark_node_get_list_start(node))
    if start != 1 || startsWithMonth(node) {
      return report(
        .markdownNumber, "this line became a numbered list, and its number is lost",
        help: "write a backslash before the dot (\(start)\\.), or a date as {date:2025-10-10}; a list starts at 1.",
        line: node.firstLine)
    }
    let items = Array(node.children)
    let numbers = items.map(number)
    guard !numbers.allSatisfy({ $0 == 1 }) else { return }
    for (index, number) in numbers.enumerated() where number != index + 1 {
      return report(
        .markdownNumber, "this item is number \(index + 1) of its list, not \(number)",
        help: "count on, write 1. before each item, or a backslash before the dot (\(number)\\.) where it is no list",
        line: items[index].firstLine)
    }
  }

  /// The number that is written before an item.
  private func number(_ item: CNode) -> Int {
    let digits = document.line(item.firstLine, from: item.firstColumn).drop { $0 == UInt8(ascii: " ") }.prefix {
      (48...57).contains($0)
    }
    return Int(String(decoding: digits, as: UTF8.self)) ?? 1
  }

  /// "10. Oktober" is a date, not the tenth item of a list.
  private func startsWithMonth(_ list: CNode) -> Bool {
    guard let item = cmark_node_first_child(list), let paragraph = cmark_node_first_child(item),
      let text = cmark_node_first_child(paragraph), text.type == CMARK_NODE_TEXT
    else { return false }
    return document.monthNames.contains(text.literal.prefix { $0.isLetter }.lowercased())
  }

  // MARK: - Items

  mutating func item(_ node: CNode) {
    guard let first = cmark_node_first_child(node) else {
      return report(
        .editingEmpty, "this item of the list is empty", help: "write something after it, or remove it",
        line: node.firstLine)
    }
    let column = first.firstColumn
    for paragraph in node.children where paragraph.type == CMARK_NODE_PARAGRAPH {
      let help = "leave an empty line before it, or indent it by \(column - 1) spaces if it belongs to the item"
      lazyLines(of: paragraph, help: help) { line in
        line.prefix { [0x20, 0x09, UInt8(ascii: ">")].contains($0) }.count + 1 < column
      }
    }
  }

  /// Lines that went into a paragraph of a list or quotation although they do not look like it.
  mutating func lazyLines(of paragraph: CNode, help: String, isLazy: (ArraySlice<UInt8>) -> Bool) {
    guard paragraph.lastLine > paragraph.firstLine else { return }
    for number in (paragraph.firstLine + 1)...paragraph.lastLine where isLazy(document.line(number)) {
      let what = paragraph.isInItem ? "item of the list" : "quotation"
      return report(.markdownLazy, "this line was swallowed by the \(what) above it", help: help, line: number)
    }
  }
}

extension CNode {
  fileprivate var isInItem: Bool { cmark_node_parent(self)?.type == CMARK_NODE_ITEM }
}
