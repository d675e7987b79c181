import CCmark
import Diagnostics

/// Tables that lose something of what was written.
extension MarkdownTraps {
  mutating func table(_ node: CNode) {
    guard node.typeName == "table" else { return }
    let columns = Int(cmark_gfm_extensions_get_table_columns(node))
    for row in node.children {
      lists(row)
      let cells = cells(of: row)
      if cmark_gfm_extensions_get_table_row_is_header(row) != 0 {
        headings(row)
      } else if !document.line(row.firstLine).contains(UInt8(ascii: "|")) {
        report(
          .markdownLazy, "this line was swallowed by the table above it",
          help: "leave an empty line before it, or write its cells with | if it is a row", line: row.firstLine)
      } else if cells > columns {
        report(
          .markdownTable, "this row has \(cells) cells, the table \(columns) columns: the rest is lost",
          help: "write a bar that is meant as such as \\|, also in code, or give the table more columns",
          line: row.firstLine)
      }
    }
    alignment(node, columns)
  }

  /// A cell holds words: a list that was copied into it would be one sentence.
  private mutating func lists(_ row: CNode) {
    for cell in row.children {
      guard let first = cmark_node_first_child(cell), first.type == CMARK_NODE_TEXT else { continue }
      let text = first.literal
      let isItem =
        text.hasPrefix("- ") || text.hasPrefix("* ") || [.bullet, .dash].contains(ItemMark(Array(text.utf8)))
      guard isItem && text.count > 2 || cell.children.contains(where: { $0.literal.contains("•") }) else { continue }
      return report(
        .markdownList, "a cell of a table cannot hold a list",
        help: "divide its points by commas or semicolons, or write a row for each of them", line: row.firstLine)
    }
  }

  private mutating func headings(_ row: CNode) {
    for (index, cell) in row.children.enumerated() where cmark_node_first_child(cell) == nil {
      report(
        .editingEmpty, "column \(index + 1) of this table has no heading",
        help: "write one, for people who hear the table", line: row.firstLine)
    }
  }

  /// Bars between cells, plus one: a bar at either end is none between cells.
  private func cells(of row: CNode) -> Int {
    var line = document.line(row.firstLine, from: row.firstColumn).drop { $0 == 0x20 || $0 == 0x09 }
    while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
    if line.first == UInt8(ascii: "|") { line.removeFirst() }
    var bars = 0
    var isEscaped = false
    for (index, byte) in zip(line.indices, line) {
      if byte == UInt8(ascii: "|"), !isEscaped, index + 1 < line.endIndex { bars += 1 }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return bars + 1
  }

  /// Columns are set by the theme.
  private mutating func alignment(_ node: CNode, _ columns: Int) {
    guard let marks = cmark_gfm_extensions_get_table_alignments(node) else { return }
    if (0..<columns).contains(where: { marks[$0] != 0 }) {
      report(
        .markdownTable, "the colons of this line do nothing: columns are aligned by the theme",
        help: "write |---| alone", line: node.firstLine + 1, .warning)
    }
  }
}
