import Diagnostics
import Files
import Markup
import Notices
import Source
import TestSupport
import Testing

/// The one notice of a fixture site, in every language.
struct ResolvedSite {
  var documents: [Document]
  var diagnostics: [Diagnostic]

  init(_ name: String) throws {
    let site = try FixtureSite("valid/\(name)", clauses: .named)
    let sources = try #require(SiteLoader.load(try Folder(site.path)).sources)
    let (notices, diagnostics) = NoticeResolver.resolve(sources)
    documents = notices.flatMap(\.documents)
    self.diagnostics = diagnostics
  }
}

/// Everything that a document says, with the addresses of its links.
struct DocumentOutline {
  private(set) var text = ""
  private(set) var gaps = 0

  init(_ document: Document) {
    add(document.organisation + document.title + document.summary)
    if let banner = document.banner { add(banner.text + banner.link + [.text(banner.url)]) }
    for item in document.glance { add(item.content) }
    for section in document.sections { add(section) }
  }

  private mutating func add(_ section: DocumentSection) {
    add(section.number + section.title + section.marks.flatMap { $0 })
    for node in section.content {
      switch node {
      case .block(let block): add([block])
      case .section(let inner): add(inner)
      }
    }
    add(section.facts)
  }

  private mutating func add(_ items: [DefinitionItem]) {
    for item in items {
      add(item.term)
      add(item.meaning)
    }
  }

  private mutating func add(_ inlines: [Inline]) {
    text += inlines.plainText + " \n"
    for inline in inlines {
      if case .link(_, let address) = inline { text += address + "\n" }
    }
  }

  private mutating func add(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let inlines): add(inlines)
      case .list(_, _, let items): items.forEach { add($0) }
      case .table(let table):
        table.columns.forEach { add($0) }
        table.rows.forEach { $0.forEach { add($0) } }
      case .quote(let inner): add(inner)
      case .code(let code): text += code
      case .rule, .versions: break
      case .definitions(let items): add(items)
      case .tree(let items): items.forEach { add($0) }
      case .callout(let callout):
        if callout.kind == .gap { gaps += 1 }
        add(callout.title)
        add(callout.blocks)
      case .card(let card):
        add(card.title)
        add(card.rows)
      }
    }
  }

  private mutating func add(_ item: TreeItem) {
    add(item.name)
    add(item.details)
    item.members.forEach { add($0) }
  }
}
