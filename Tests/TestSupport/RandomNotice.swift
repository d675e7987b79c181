import Markup
import NoticeModel
import Notices

/// Notices that resemble real ones, and what editors make of them, from a seed: words changed, blocks added, removed,
/// moved and repeated, articles numbered anew, everything written afresh.
package struct RandomNotice {
  private var random: Seeded
  /// Blocks that an edit took out, to be put back elsewhere.
  private var removed: [Block] = []

  package init(seed: UInt64) {
    random = Seeded(seed: seed)
  }

  /// A notice of about so many sections; none is possible.
  package mutating func document(sections: Int) -> Document {
    let sections = (0..<some(sections + 1)).map { section("s\($0)", number: $0 + 1) }
    return Document(
      notice: "exemple", language: .fr, languageTag: "fr-BE", organisation: [.name([.text("Exemple")])],
      title: words(3), summary: some(3) == 0 ? [] : words(9), standing: .official, banner: nil, version: nil,
      glance: some(2) == 0 ? [] : [GlanceItem(kind: .who, title: words(2), content: [block(1)], section: nil)],
      sections: sections, anchors: [:])
  }

  /// What becomes of a notice; `share` of its blocks, in percent, is touched.
  package mutating func edited(_ document: Document, share: Int) -> Document {
    var document = document
    removed = []
    if chance(share) { document.title = edited(document.title) }
    if chance(share) { document.summary = edited(document.summary) }
    for index in document.sections.indices { edit(&document.sections[index], share) }
    if document.sections.count > 1, chance(share) {
      document.sections.swapAt(0, some(document.sections.count))
    }
    if chance(share / 3), !document.sections.isEmpty { document.sections.remove(at: some(document.sections.count)) }
    if chance(share / 3) {
      document.sections.insert(section("new", number: 1), at: some(document.sections.count + 1))
    }
    for block in removed where !document.sections.isEmpty && some(3) > 0 {
      document.sections[some(document.sections.count)].content.append(.block(block))
    }
    for index in document.sections.indices where !document.sections[index].number.isEmpty {
      document.sections[index].number = [.text("Article \(index + 1)")]
    }
    return document
  }

  private mutating func some(_ count: Int) -> Int { count < 2 ? 0 : Int.random(in: 0..<count, using: &random) }
  private mutating func chance(_ percent: Int) -> Bool { some(100) < percent }

  // MARK: - Sections

  private mutating func section(_ id: String, number: Int) -> DocumentSection {
    var section = DocumentSection(role: .section, id: id, title: words(3))
    if some(3) > 0 { section.number = [.text("Article \(number)")] }
    section.content = (0..<(1 + some(5))).map { index in
      guard some(4) == 0 else { return .block(block(2)) }
      let role: DocumentSection.Role = [.paragraph, .group, .purpose][some(3)]
      return .section(
        DocumentSection(
          role: role, id: "\(id)/\(index)", number: [.text("§ \(index + 1)")],
          title: role == .paragraph ? [] : words(3),
          content: [.block(block(1)), .block(block(1))],
          facts: role == .purpose ? [DefinitionItem(term: words(1), meaning: [paragraph()])] : []))
    }
    return section
  }

  private mutating func edit(_ section: inout DocumentSection, _ share: Int) {
    if chance(share / 2) { section.title = edited(section.title) }
    var content: [DocumentNode] = []
    for node in section.content {
      switch node {
      case .section(var inner):
        edit(&inner, share)
        content.append(.section(inner))
      case .block(let block):
        content += edited(block, share).map { .block($0) }
      }
    }
    section.content = content
  }

  // MARK: - Blocks

  private mutating func edited(_ block: Block, _ share: Int) -> [Block] {
    guard chance(share) else { return [block] }
    switch some(8) {
    case 0: return []
    case 1: return [block, self.block(1)]
    case 2: return [block, block]
    case 3:
      removed.append(block)
      return []
    case 4: return [.list(start: some(2) == 0 ? nil : 1, tight: true, items: [[block]])]
    case 5: return [self.block(2)]
    default: return [rewritten(block)]
    }
  }

  private mutating func rewritten(_ block: Block) -> Block {
    switch block {
    case .paragraph(let words): return .paragraph(edited(words))
    case .list(let start, let tight, var items):
      if !items.isEmpty { items.swapAt(0, some(items.count)) }
      items.insert([paragraph()], at: some(items.count + 1))
      return .list(start: start, tight: tight, items: items)
    case .table(var table):
      for row in table.rows.indices where !table.rows[row].isEmpty {
        let column = some(table.rows[row].count)
        table.rows[row][column] = some(3) == 0 ? [] : [paragraph()]
      }
      return .table(table)
    default: return self.block(2)
    }
  }

  private mutating func block(_ depth: Int) -> Block {
    switch depth == 0 ? 0 : some(14) {
    case 8: return .list(start: nil, tight: true, items: (0..<some(4)).map { _ in [paragraph(), block(depth - 1)] })
    case 9: return .list(start: 1 + some(3), tight: false, items: (0..<(1 + some(4))).map { _ in [paragraph()] })
    case 10:
      let rows = (0..<some(4)).map { _ in [[paragraph()], some(3) == 0 ? [] : [paragraph()]] }
      return .table(Table(caption: words(2), columns: [words(1), words(1)], rows: rows, rowHeadings: some(2) == 0))
    case 11: return [.quote([paragraph()]), .rule, .code("a  b\n c < d\n"), .versions][some(4)]
    case 12:
      return .callout(Callout(.objection, title: words(2), blocks: [paragraph()]))
    case 13:
      return [
        .card(Card(title: words(2), rows: [DefinitionItem(term: words(1), meaning: [paragraph()])])),
        .tree([TreeItem(name: words(2), details: [paragraph()], members: [TreeItem(name: words(1))])]),
        .definitions([DefinitionItem(term: words(1), meaning: [paragraph(), paragraph()])]),
      ][some(3)]
    default: return paragraph()
    }
  }

  private mutating func paragraph() -> Block { .paragraph(words(some(30) + 1)) }

  // MARK: - Words

  private static let vocabulary = [
    "données", "donne\u{301}es", "l’assuré", "de", "la", "à", "conservées", "trois", "mois", "7\u{A0}ans", "Oui", "et",
    "responsable", "traitement", "jusqu’à", "<santé>", "& cetera", "1.250,50 €", "dpo@example.org", "foto’s",
    "c’est-à-dire",
    "Ver\u{AD}arbeitung", "👩‍⚕️", "«\u{A0}mutualité\u{A0}»", "art.\u{202F}6", "\"", "aux", "le", "contrat", "sans",
  ]

  private mutating func words(_ count: Int) -> [Inline] {
    var inlines: [Inline] = []
    var text = ""
    for index in 0..<count {
      if index > 0 { text += [" ", " ", " ", ", ", "\u{A0}: ", ". "][some(6)] }
      text += Self.vocabulary[some(Self.vocabulary.count)]
      guard some(9) == 0 else { continue }
      inlines += [.text(text), set()]
      text = ""
    }
    return text.isEmpty ? inlines : inlines + [.text(text)]
  }

  private mutating func set() -> Inline {
    let words = [Inline.text(" " + Self.vocabulary[some(Self.vocabulary.count)])]
    switch some(9) {
    case 0: return .strong(words)
    case 1: return .emphasis([.strong(words), .text(" de")])
    case 2: return .link(words, to: ["https://example.org/a?b=1&c", "#s1", "mailto:dpo@example.org"][some(3)])
    case 3: return .time([.text(" 10 octobre 2025")], iso: "2025-10-\(10 + some(3))")
    case 4: return .superscript("er")
    case 5: return .foreign(words, tag: "en")
    case 6: return .lineBreak
    case 7: return .code("_pk_id.*")
    default: return .badge(words, .special)
    }
  }

  /// A few inlines changed, removed, added or set in another way.
  private mutating func edited(_ inlines: [Inline]) -> [Inline] {
    var out: [Inline] = []
    for inline in inlines {
      switch some(5) {
      case 0: out += words(1 + some(4)) + [inline]
      case 1: if case .text(let text) = inline { out.append(.text(edited(text))) } else { out.append(set()) }
      case 2: out.append(.strong([inline]))
      case 3 where some(2) == 0: break
      default: out.append(inline)
      }
    }
    return out
  }

  private mutating func edited(_ text: String) -> String {
    var parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for _ in 0...some(3) where !parts.isEmpty {
      let index = some(parts.count)
      if some(2) == 0 { parts.remove(at: index) } else { parts[index] = Self.vocabulary[some(Self.vocabulary.count)] }
    }
    return parts.joined(separator: " ")
  }
}
