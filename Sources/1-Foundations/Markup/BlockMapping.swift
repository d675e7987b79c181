extension MarkupTree.Block {
  /// The same block with other words.
  package func map<Other>(
    _ words: ([MarkupTree.Inline]) -> [MarkupTree<Other>.Inline]
  ) -> MarkupTree<Other>.Block {
    func blocks(_ blocks: [Self]) -> [MarkupTree<Other>.Block] { blocks.map { $0.map(words) } }
    switch self {
    case .paragraph(let inlines): return .paragraph(words(inlines))
    case .list(let start, let tight, let items): return .list(start: start, tight: tight, items: items.map(blocks))
    case .table(let table):
      return .table(
        MarkupTree<Other>.Table(
          caption: words(table.caption), columns: table.columns.map(words), rows: table.rows.map { $0.map(blocks) },
          rowIDs: table.rowIDs, rowHeadings: table.rowHeadings))
    case .quote(let inner): return .quote(blocks(inner))
    case .code(let text): return .code(text)
    case .rule: return .rule
    case .definitions(let items): return .definitions(items.map { $0.map(words) })
    case .tree(let items): return .tree(items.map { $0.map(words) })
    case .callout(let callout):
      return .callout(
        MarkupTree<Other>.Callout(callout.kind, title: words(callout.title), blocks: blocks(callout.blocks)))
    case .card(let card):
      return .card(MarkupTree<Other>.Card(title: words(card.title), rows: card.rows.map { $0.map(words) }))
    case .versions: return .versions
    }
  }
}

extension MarkupTree.DefinitionItem {
  /// The same item with other words.
  package func map<Other>(
    _ words: ([MarkupTree.Inline]) -> [MarkupTree<Other>.Inline]
  ) -> MarkupTree<Other>.DefinitionItem {
    MarkupTree<Other>.DefinitionItem(id: id, term: words(term), meaning: meaning.map { $0.map(words) })
  }
}

extension MarkupTree.TreeItem {
  fileprivate func map<Other>(
    _ words: ([MarkupTree.Inline]) -> [MarkupTree<Other>.Inline]
  ) -> MarkupTree<Other>.TreeItem {
    MarkupTree<Other>.TreeItem(
      id: id, name: words(name), details: details.map { $0.map(words) }, members: members.map { $0.map(words) })
  }
}
