import Markup
import Notices

/// A run of text of a document, and the section it stands in.
struct DocumentPassage {
  /// `nil` for what stands in no section, such as the summary.
  var section: String?
  var inlines: [Inline]

  /// The addresses of its links.
  var links: [String] { inlines.flatMap(Self.links) }

  /// Its words, one run for each change of markup.
  var words: [String] { inlines.flatMap(Self.words) }

  private static func links(of inline: Inline) -> [String] {
    switch inline {
    case .link(let inner, let address): [address] + inner.flatMap(links)
    default: inline.inner?.flatMap(links) ?? []
    }
  }

  private static func words(of inline: Inline) -> [String] {
    switch inline {
    case .text(let text), .code(let text), .superscript(let text): [text]
    case .link(let inner, let address): [address] + inner.flatMap(words)
    default: inline.inner?.flatMap(words) ?? []
    }
  }
}

/// All texts of a document, in their order.
struct DocumentTexts {
  private(set) var texts: [DocumentPassage] = []
  private var section: String?

  init(_ document: Document) {
    add(document.organisation)
    add(document.title)
    add(document.summary)
    add(document.banner?.text)
    add(document.banner?.link)
    add(document.metadata.logoText)
    for item in document.glance {
      add(item.title)
      add(item.content)
    }
    for part in document.sections {
      section = part.id
      add(part)
    }
  }

  private mutating func add(_ inlines: [Inline]?) {
    if let inlines, !inlines.isEmpty { texts.append(DocumentPassage(section: section, inlines: inlines)) }
  }

  private mutating func add(_ part: DocumentSection) {
    add(part.title)
    for mark in part.marks { add(mark) }
    for node in part.content {
      switch node {
      case .block(let block): add([block])
      case .section(let inner): add(inner)
      }
    }
    add(part.facts)
  }

  private mutating func add(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let inlines): add(inlines)
      case .code(let text): add([.code(text)])
      case .rule, .versions: break
      case .list(_, _, let items): for item in items { add(item) }
      case .table(let table): add(table)
      case .quote(let inner): add(inner)
      case .definitions(let items): add(items)
      case .tree(let items): for item in items { add(item) }
      case .callout(let callout):
        add(callout.title)
        add(callout.blocks)
      case .card(let card):
        add(card.title)
        add(card.rows)
      }
    }
  }

  private mutating func add(_ table: Table) {
    add(table.caption)
    for column in table.columns { add(column) }
    for cell in table.rows.flatMap({ $0 }) { add(cell) }
  }

  private mutating func add(_ items: [DefinitionItem]) {
    for item in items {
      add(item.term)
      add(item.meaning)
    }
  }

  private mutating func add(_ item: TreeItem) {
    add(item.name)
    add(item.details)
    for member in item.members { add(member) }
  }
}
