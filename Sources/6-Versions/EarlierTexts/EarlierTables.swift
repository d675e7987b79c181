import Markup
import XMLTree

/// Tables of an earlier text in HTML.
extension EarlierHTML {
  private struct Row {
    var cells: [Cell]
    /// Whether it stands in `<thead>`.
    var isHead: Bool
    var line: Int
  }

  private struct Cell {
    var isHeading: Bool
    var blocks: [Block]
  }

  mutating func table(_ element: XMLElement) -> [Block] {
    let known = diagnostics.count
    var caption: [Inline]?
    var rows: [Row] = []
    var foot: [Row] = []
    for part in parts(of: element, ["caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr"]) {
      switch part.name {
      case "caption":
        if caption != nil {
          report(
            "this table has two captions", line: part.line, help: "write one, or the other as a paragraph before it")
        }
        caption = words(part)
      case "colgroup", "col": break
      case "tr": rows.append(row(part, isHead: false))
      case "tfoot": foot += section(part)
      default: rows += section(part)
      }
    }
    rows += foot
    let title = self.title(caption ?? [], element)
    // What is wrong with a cell or a part has been told.
    guard diagnostics.count == known else { return [] }
    guard let head = rows.first else {
      report("this table has no rows", line: element.line, help: "write some, or take it out")
      return []
    }
    if let odd = rows.first(where: { $0.cells.count != head.cells.count || $0.cells.isEmpty }) {
      report(
        "this row has \(odd.cells.count) cell\(odd.cells.count == 1 ? "" : "s"), the first one of its table \(head.cells.count)",
        line: odd.line, help: "give each row a cell for each column")
      return []
    }
    let isHead =
      head.isHead
      || head.cells.contains(where: \.isHeading)
        && head.cells.allSatisfy { $0.isHeading || $0.blocks.isEmpty }
    if isHead {
      return columns(head, line: head.line).map { [.table(table(title, $0, Array(rows.dropFirst())))] } ?? []
    }
    if let items = terms(rows) {
      return (title.isEmpty ? [] : [.paragraph([.strong(title)])]) + [.definitions(items)]
    }
    report(
      "this table has no headings for its columns", line: head.line,
      help: "write the cells of its first row as <th>; what a table only placed on the page, as paragraphs")
    return []
  }

  /// What a table says of itself. `summary` is for people who hear it, as a caption is.
  private mutating func title(_ caption: [Inline], _ element: XMLElement) -> [Inline] {
    let summary = WordRun([.text(element.attributes["summary"] ?? "")]).inlines
    guard !summary.isEmpty, summary.plainText != caption.plainText else { return caption }
    guard caption.isEmpty else {
      report(
        "the words of the attribute `summary` would be lost: “\(summary.plainText)”", line: element.line,
        help: "write them as a paragraph before the table, or take the attribute out")
      return caption
    }
    return summary
  }

  private mutating func section(_ element: XMLElement) -> [Row] {
    within(element) { html in
      html.parts(of: element, ["tr"]).map { html.row($0, isHead: element.name == "thead") }
    }
  }

  private mutating func row(_ element: XMLElement, isHead: Bool) -> Row {
    let cells = within(element) { html in
      html.parts(of: element, ["th", "td"]).map { cell in
        for name in ["colspan", "rowspan"] where cell.attributes[name].map({ $0 != "1" }) == true {
          html.report(
            "this cell spans several columns or rows, which a notice cannot show", line: cell.line,
            help: "give each column and row a cell of its own, and write its words in each for which they hold")
        }
        return Cell(isHeading: cell.name == "th", blocks: html.blocks(cell))
      }
    }
    return Row(cells: cells, isHead: isHead, line: element.line)
  }

  private mutating func columns(_ head: Row, line: Int) -> [[Inline]]? {
    var columns: [[Inline]] = []
    for cell in head.cells {
      var words: [[Inline]] = []
      for block in cell.blocks {
        guard case .paragraph(let part) = block else {
          report(
            "the heading of a column holds more than words", line: line,
            help: "write a row of headings with words alone")
          return nil
        }
        words.append(part)
      }
      columns.append(Array(words.joined(separator: [.lineBreak])))
    }
    return columns
  }

  private func table(_ caption: [Inline], _ columns: [[Inline]], _ rows: [Row]) -> Table {
    let hasRowHeadings = !rows.isEmpty && rows.allSatisfy { $0.cells[0].isHeading && !$0.cells[0].blocks.isEmpty }
    let cells = rows.map { row in
      row.cells.enumerated().map { index, cell in
        cell.isHeading && !(hasRowHeadings && index == 0) ? cell.blocks.map(Self.strong) : cell.blocks
      }
    }
    return Table(caption: caption, columns: columns, rows: cells, rowHeadings: hasRowHeadings)
  }

  private static func strong(_ block: Block) -> Block {
    if case .paragraph(let words) = block { return .paragraph([.strong(words)]) }
    return block
  }

  /// Rows of a heading and a cell each, without headings of columns: terms and what they mean.
  private func terms(_ rows: [Row]) -> [DefinitionItem]? {
    var items: [DefinitionItem] = []
    for row in rows {
      guard row.cells.count == 2, row.cells[0].isHeading, !row.cells[1].isHeading, row.cells[0].blocks.count == 1,
        case .paragraph(let term) = row.cells[0].blocks[0]
      else { return nil }
      items.append(DefinitionItem(term: term, meaning: row.cells[1].blocks))
    }
    return items
  }
}
