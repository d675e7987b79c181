import Markup
import Notices

/// One form for texts that look the same: neighbouring runs joined, and empty ones left out.
package struct Canonical {
  package init() {}

  package func inlines(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    for inline in inlines {
      switch (result.last, self.inline(inline)) {
      case (_, nil): break
      case (.text(let first)?, .text(let second)?): result[result.count - 1] = .text(first + second)
      case (_, let inline?): result.append(inline)
      }
    }
    return result
  }

  private func inline(_ inline: Inline) -> Inline? {
    switch inline {
    case .text(let text), .code(let text), .superscript(let text): text.isEmpty ? nil : inline
    default: inline.mapInner(inlines)
    }
  }

  // MARK: - Blocks

  func blocks(_ blocks: [Block]) -> [Block] { blocks.compactMap(block) }

  private func block(_ block: Block) -> Block? {
    switch block {
    case .paragraph(let inlines):
      let words = self.inlines(inlines)
      return words.isEmpty ? nil : .paragraph(words)
    case .list(let start, let tight, let items): return .list(start: start, tight: tight, items: items.map(blocks))
    case .table(let table): return .table(self.table(table))
    case .quote(let inner): return .quote(blocks(inner))
    case .code, .rule, .versions: return block
    case .definitions(let items): return .definitions(items.map(item))
    case .tree(let items): return .tree(items.map(treeItem))
    case .callout(let callout):
      return .callout(Callout(callout.kind, title: inlines(callout.title), blocks: blocks(callout.blocks)))
    case .card(let card): return .card(Card(title: inlines(card.title), rows: card.rows.map(item)))
    }
  }

  private func table(_ table: Table) -> Table {
    let rows = table.rows.map { $0.map(blocks) }
    let ids = rows.indices.map { table.rowIDs.indices.contains($0) ? table.rowIDs[$0] : nil }
    return Table(
      caption: inlines(table.caption), columns: table.columns.map(inlines), rows: rows,
      rowIDs: ids.allSatisfy { $0 == nil } ? [] : ids, rowHeadings: table.rowHeadings)
  }

  private func item(_ item: DefinitionItem) -> DefinitionItem {
    DefinitionItem(id: item.id, term: inlines(item.term), meaning: blocks(item.meaning))
  }

  private func treeItem(_ item: TreeItem) -> TreeItem {
    TreeItem(
      id: item.id, name: inlines(item.name), details: blocks(item.details), members: item.members.map(treeItem))
  }

  // MARK: - Document

  package static func document(_ document: Document) -> Document {
    let canonical = Canonical()
    var result = document
    result.organisation = canonical.inlines(document.organisation)
    result.title = canonical.inlines(document.title)
    result.summary = canonical.inlines(document.summary)
    result.banner = document.banner.map {
      DocumentBanner(text: canonical.inlines($0.text), link: canonical.inlines($0.link), url: $0.url)
    }
    result.glance = document.glance.map {
      GlanceItem(
        kind: $0.kind, title: canonical.inlines($0.title), content: canonical.blocks($0.content), section: $0.section)
    }
    result.sections = document.sections.map(canonical.section)
    result.anchors = [:]
    result.metadata = PageMetadata()
    return result
  }

  private func section(_ section: DocumentSection) -> DocumentSection {
    var result = section
    result.number = inlines(section.number)
    result.title = inlines(section.title)
    result.marks = section.marks.map(inlines)
    result.facts = section.facts.map(item)
    result.content = section.content.compactMap { node in
      switch node {
      case .block(let block): self.block(block).map(DocumentNode.block)
      case .section(let section): .section(self.section(section))
      }
    }
    return result
  }
}
