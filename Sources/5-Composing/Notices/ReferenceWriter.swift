import Languages
import Markup

/// Gives the references of a document their words, once all its places have their numbers: the last step of composing.
/// A finished document holds links alone.
struct ReferenceWriter {
  private let targets: [String: ReferenceTarget]
  private let rules: any LanguageRules
  /// What stands between the items of a list.
  private let separators: Set<String>

  init(targets: [String: ReferenceTarget], rules: any LanguageRules) {
    self.targets = targets
    self.rules = rules
    separators = [
      ", ", rules.list([[], []].map { $0 + [.text("a")] }, .and).plainText.trimmedByOne,
      rules.list([[], []].map { $0 + [.text("a")] }, .or).plainText.trimmedByOne,
    ]
  }

  // MARK: - Words

  func inlines(_ inlines: [Inline]) -> [Inline] {
    guard inlines.contains(where: \.holdsReference) else { return inlines }
    var out: [Inline] = []
    var at = 0
    while at < inlines.count {
      guard case .reference = inlines[at] else {
        out.append(inlines[at].mapInner(self.inlines))
        at += 1
        continue
      }
      let run = self.run(in: inlines, from: at)
      var words = ""
      if case .text(let text)? = out.last { words = text }
      let anchors = run.map { anchor(inlines[$0]) }
      let shown = rules.references(
        to: anchors.map { plain(targets[$0] ?? .words([.text($0)])) }, behind: words)
      for (index, position) in run.enumerated() {
        if index > 0 { out.append(inlines[position - 1]) }
        out.append(.link(shown[index], to: "#\(anchors[index])"))
      }
      at = (run.last ?? at) + 1
    }
    return out
  }

  /// The positions of references that stand in a row like the items of a list.
  private func run(in inlines: [Inline], from start: Int) -> [Int] {
    var run = [start]
    while let last = run.last, last + 2 < inlines.count, case .text(let text) = inlines[last + 1],
      separators.contains(text), case .reference = inlines[last + 2]
    {
      run.append(last + 2)
    }
    return run
  }

  private func anchor(_ inline: Inline) -> String {
    if case .reference(let anchor) = inline { return anchor }
    return ""
  }

  /// A title that refers to another place shows its own words only: it stands in a link.
  private func plain(_ target: ReferenceTarget) -> ReferenceTarget {
    guard case .title(let words) = target, words.contains(where: \.holdsReference) else { return target }
    return .title([.text(words.plainText)])
  }

  // MARK: - Blocks

  private func blocks(_ blocks: [Block]) -> [Block] { blocks.map(block) }

  private func block(_ block: Block) -> Block {
    switch block {
    case .paragraph(let words): .paragraph(inlines(words))
    case .list(let start, let tight, let items): .list(start: start, tight: tight, items: items.map(blocks))
    case .table(let table):
      .table(
        Table(
          caption: inlines(table.caption), columns: table.columns.map(inlines),
          rows: table.rows.map { $0.map(blocks) }, rowIDs: table.rowIDs, rowHeadings: table.rowHeadings))
    case .quote(let inner): .quote(blocks(inner))
    case .code, .rule, .versions: block
    case .definitions(let items): .definitions(items.map(item))
    case .tree(let items): .tree(items.map(treeItem))
    case .callout(let callout):
      .callout(Callout(callout.kind, title: inlines(callout.title), blocks: blocks(callout.blocks)))
    case .card(let card): .card(Card(title: inlines(card.title), rows: card.rows.map(item)))
    }
  }

  private func item(_ item: DefinitionItem) -> DefinitionItem {
    DefinitionItem(id: item.id, term: inlines(item.term), meaning: blocks(item.meaning))
  }

  private func treeItem(_ item: TreeItem) -> TreeItem {
    TreeItem(
      id: item.id, name: inlines(item.name), details: blocks(item.details), members: item.members.map(treeItem))
  }

  // MARK: - Document

  func document(_ document: Document) -> Document {
    var result = document
    result.organisation = inlines(document.organisation)
    result.title = inlines(document.title)
    result.summary = inlines(document.summary)
    result.banner = document.banner.map {
      DocumentBanner(text: inlines($0.text), link: inlines($0.link), url: $0.url)
    }
    result.metadata.logoText = inlines(document.metadata.logoText)
    result.glance = document.glance.map {
      GlanceItem(kind: $0.kind, title: inlines($0.title), content: blocks($0.content), section: $0.section)
    }
    result.sections = document.sections.map(section)
    return result
  }

  private func section(_ section: DocumentSection) -> DocumentSection {
    var result = section
    result.title = inlines(section.title)
    result.marks = section.marks.map(inlines)
    result.facts = section.facts.map(item)
    result.content = section.content.map { node in
      switch node {
      case .block(let block): .block(self.block(block))
      case .section(let inner): .section(self.section(inner))
      }
    }
    return result
  }
}

extension Inline {
  /// Whether it is, or holds, a reference without words.
  fileprivate var holdsReference: Bool {
    if case .reference = self { return true }
    return inner?.contains(where: \.holdsReference) ?? false
  }
}

extension String {
  /// Without its first and its last character.
  fileprivate var trimmedByOne: String { String(dropFirst().dropLast()) }
}
