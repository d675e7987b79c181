import Markup
import Notices

/// Reads a document as the sequence of its passages, in the order of the page.
///
/// Every word is in one of them. Left out is what the page says of the version itself: its dates, its standing, and
/// the section that lists the versions.
struct PassageReader {
  private(set) var passages: [Passage] = []
  private let inlines: InlineTokens
  private var path: [PassageFrame.Step] = []
  private var enclosures: [PassageEnclosure] = []

  static func passages(of document: Document) -> [Passage] {
    var reader = PassageReader(inlines: InlineTokens())
    reader.read(document)
    return reader.passages
  }

  private init(inlines: InlineTokens) { self.inlines = inlines }

  private mutating func read(_ document: Document) {
    if let banner = document.banner {
      add(.banner, banner.text + [.text(" "), .link(banner.link, to: banner.url)])
    }
    add(.organisation, document.organisation)
    add(.title, document.title)
    add(.summary, document.summary)
    for item in document.glance {
      add(.term, item.title)
      enclosed(.glance(title: item.title.plainText)) { $0.blocks(item.content) }
    }
    for section in document.sections { self.section(section, level: 2) }
  }

  // MARK: - Sections

  private mutating func section(_ section: DocumentSection, level: Int) {
    let number = inlines.number(section.number + separator(section))
    let title = inlines.tokens(section.title)
    path.append(PassageFrame.Step(id: section.id, title: (number + title).text))
    defer { path.removeLast() }
    if section.role == .paragraph, section.title.isEmpty {
      add(.number, number)
    } else {
      add(.heading(level: min(level, 6)), number + title)
    }
    for mark in section.marks { add(.mark, mark) }
    let below = section.role == .paragraph ? level : level + 1
    for node in section.content {
      switch node {
      case .block(let block): self.block(block)
      case .section(let inner): self.section(inner, level: below)
      }
    }
    definitions(section.facts)
  }

  /// What stands between a number and its title on the page.
  private func separator(_ section: DocumentSection) -> [Inline] {
    if section.number.isEmpty || section.title.isEmpty { return [] }
    let isWord = section.number.plainText.prefix(2).count { $0.isLetter } == 2
    return [.text(isWord ? " – " : " ")]
  }

  // MARK: - What blocks use

  mutating func add(_ role: PassageRole, _ words: [Inline]) { add(role, inlines.tokens(words)) }

  /// A passage without words is kept where its place alone says something: an empty cell, a line.
  mutating func add(_ role: PassageRole, _ tokens: [RedlineToken], evenIfEmpty: Bool = false) {
    guard evenIfEmpty || !tokens.isEmpty else { return }
    passages.append(Passage(PassageFrame(path: path, role: role, enclosures: enclosures), tokens))
  }

  mutating func enclosed(_ enclosure: PassageEnclosure, _ read: (inout PassageReader) -> Void) {
    enclosures.append(enclosure)
    read(&self)
    enclosures.removeLast()
  }

  func tokens(_ words: [Inline]) -> [RedlineToken] { inlines.tokens(words) }
}
