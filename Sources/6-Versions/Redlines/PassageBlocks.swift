import Markup

/// Blocks as passages.
extension PassageReader {
  mutating func blocks(_ blocks: [Block], depth: Int = 1) {
    for block in blocks { self.block(block, depth: depth) }
  }

  /// - Parameter depth: that of an item, were the block a list.
  // Not inlined: blocks hold blocks, and unrolling them takes the compiler longer than the rest of the module.
  @inline(never)
  mutating func block(_ block: Block, depth: Int = 1) {
    switch block {
    case .paragraph(let words): add(.paragraph, words)
    case .list(let start, _, let items): list(start: start, items, depth: depth)
    case .table(let table): self.table(table)
    case .quote(let inner): enclosed(.quote) { $0.blocks(inner) }
    case .code(let text): add(.code, [.text(text)])
    case .rule: add(.rule, [], evenIfEmpty: true)
    case .versions: break
    case .definitions(let items): definitions(items)
    case .tree(let items): items.forEach { name($0, depth: 1) }
    case .callout(let callout):
      enclosed(.callout) {
        $0.add(.calloutTitle, callout.title)
        $0.blocks(callout.blocks)
      }
    case .card(let card):
      enclosed(.card(title: card.title.plainText)) {
        $0.add(.cardTitle, card.title)
        $0.definitions(card.rows)
      }
    }
  }

  mutating func definitions(_ items: [DefinitionItem]) {
    for item in items {
      add(.term, item.term)
      enclosed(.meaning(term: item.term.plainText)) { $0.blocks(item.meaning) }
    }
  }

  /// The first paragraph of an item is the item; a number that readers see is part of it.
  private mutating func list(start: Int?, _ items: [[Block]], depth: Int) {
    for (index, item) in items.enumerated() {
      let number = start.map { [RedlineToken("\($0 + index).", [.number]), RedlineToken(" ", [.number])] } ?? []
      let role = PassageRole.item(depth: depth, isNumbered: start != nil)
      if case .paragraph(let words)? = item.first {
        add(role, number + tokens(words), evenIfEmpty: true)
        blocks(Array(item.dropFirst()), depth: depth + 1)
      } else {
        add(role, number, evenIfEmpty: true)
        blocks(item, depth: depth + 1)
      }
    }
  }

  private mutating func table(_ table: Table) {
    add(.caption, table.caption)
    for column in table.columns { add(.column, column) }
    for (number, row) in table.rows.enumerated() {
      let name = table.rowHeadings ? Self.words(row.first ?? []) : "\(number + 1)"
      for (index, cell) in row.enumerated() {
        let column = index < table.columns.count ? table.columns[index].plainText : ""
        let isHeading = index == 0 && table.rowHeadings
        enclosed(isHeading ? .rowHeading(row: name) : .cell(row: name, column: column)) {
          if cell.isEmpty { $0.add(.paragraph, [], evenIfEmpty: true) } else { $0.blocks(cell) }
        }
      }
    }
  }

  private mutating func name(_ item: TreeItem, depth: Int) {
    add(.name(depth: depth), item.name)
    enclosed(.detail(name: item.name.plainText)) { $0.blocks(item.details) }
    for member in item.members { name(member, depth: depth + 1) }
  }

  /// What the heading of a row says, as its name.
  private static func words(_ cell: [Block]) -> String {
    if case .paragraph(let words)? = cell.first { words.plainText } else { "" }
  }
}
