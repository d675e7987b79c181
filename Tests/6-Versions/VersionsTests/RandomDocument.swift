import Markup
import NoticeModel
import Notices
import TestSupport

/// Documents that nobody would write, from a seed: every kind of block inside every other, and texts full of the signs
/// that the notation uses.
struct RandomDocument {
  private var random: Seeded

  init(seed: UInt64) {
    random = Seeded(seed: seed)
  }

  mutating func document() -> Document {
    Document(
      notice: "exemple", language: .fr, languageTag: "fr-BE", organisation: inlines(), title: inlines(),
      summary: some(2) == 0 ? [] : inlines(), standing: .official,
      banner: some(3) > 0 ? nil : DocumentBanner(text: inlines(), link: inlines(), url: "https://a.example/(x)\\y"),
      version: nil,
      glance: GlanceItem.Kind.allCases.filter { _ in some(2) == 0 }.map {
        GlanceItem(kind: $0, title: inlines(), content: blocks(2), section: some(2) == 0 ? "rights" : nil)
      },
      sections: (0..<some(4)).map { section("s\($0)", depth: 0, role: .section) }, anchors: ["rights": inlines()])
  }

  private mutating func some(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  private mutating func section(_ id: String, depth: Int, role: DocumentSection.Role) -> DocumentSection {
    var section = DocumentSection(role: role, id: id)
    if some(2) == 0 { section.number = inlines() }
    if some(3) > 0 { section.title = inlines() }
    section.isNumbered = some(3) > 0
    if some(4) == 0 { section.marks = (0...some(2)).map { _ in [.text("m")] + inlines() } }
    if some(4) == 0 { section.facts = items() }
    let roles: [DocumentSection.Role] = [.group, .audience, .paragraph, .purpose, .right]
    section.content = (0..<some(5)).map { index in
      depth < 3 && some(3) == 0
        ? .section(self.section("\(id)/\(index)", depth: depth + 1, role: roles[some(5)])) : .block(block(2))
    }
    return section
  }

  // MARK: - Blocks

  private mutating func blocks(_ depth: Int) -> [Block] { (0..<some(4)).map { _ in block(depth) } }

  private mutating func block(_ depth: Int) -> Block {
    switch depth == 0 ? 0 : some(12) {
    case 1: return .list(start: nil, tight: some(2) == 0, items: (0...some(3)).map { _ in blocks(depth - 1) })
    case 2: return .list(start: some(20), tight: some(2) == 0, items: (0...some(3)).map { _ in blocks(depth - 1) })
    case 3: return .table(table(depth))
    case 4: return .quote(blocks(depth - 1))
    case 5: return .code(["", "a", "```\n:::\n\n  b\n", "\n"][some(4)])
    case 6: return .rule
    case 7: return .definitions(items())
    case 8: return .tree(tree(2))
    case 9: return .callout(Callout([.note, .gap, .objection][some(3)], title: inlines(), blocks: blocks(depth - 1)))
    case 10: return .card(Card(title: inlines(), rows: items()))
    case 11: return .versions
    default: return .paragraph(inlines())
    }
  }

  private mutating func table(_ depth: Int) -> Table {
    let width = 1 + some(3)
    let rows = (0..<some(4)).map { _ in (0..<width).map { _ in blocks(depth - 1) } }
    return Table(
      caption: inlines(), columns: (0..<width).map { _ in inlines() }, rows: rows,
      rowIDs: rows.indices.map { some(2) == 0 ? "row/\($0)" : nil }, rowHeadings: some(2) == 0)
  }

  private mutating func items() -> [DefinitionItem] {
    (0..<some(3)).map { index in
      let meaning = (0..<some(3)).map { _ in Block.paragraph([.text("x")] + inlines()) }
      return DefinitionItem(
        id: some(2) == 0 ? "item/\(index)" : nil, term: [.text("t")] + inlines(), meaning: meaning + [.versions])
    }
  }

  private mutating func tree(_ depth: Int) -> [TreeItem] {
    (0..<(1 + some(2))).map { index in
      TreeItem(
        id: some(2) == 0 ? "node/\(index)" : nil, name: inlines(), details: [.paragraph([.text("d")] + inlines())],
        members: depth == 0 ? [] : tree(depth - 1))
    }
  }

  // MARK: - Inlines

  private static let pieces = [
    "Le responsable", " ", ". ", "Ensuite. Enfin", "! ", "12. ", "3) ", "- ", "+ ", "> ", ": ", ":::", "::: note", "#",
    "# x", "|", "= ", "---", "```", "`", "**", "*", "_", "~~", "^", "[", "]", "](x)", "{#id}", " {#id}", "{", "}",
    "<br>", "<!-- -->",
    "<", "&", "&#x20;", "&amp;", "\\", "\u{A0}: ", "\u{202F};", "é", "’", "\n", "\t", "\u{0}", "1", "a", "  ", "end",
    "\u{2028}", "\u{AD}", "👩‍⚕️",
  ]

  private mutating func inlines(_ depth: Int = 2) -> [Inline] { (0...some(4)).map { _ in inline(depth) } }

  private mutating func inline(_ depth: Int) -> Inline {
    switch depth == 0 ? 0 : some(20) {
    case 1: return .emphasis(inlines(depth - 1))
    case 2: return .strong(inlines(depth - 1))
    case 3: return .strikethrough(inlines(depth - 1))
    case 4: return .code(text())
    case 5: return .link(inlines(depth - 1), to: "https://a.example/?q=\(some(9))&#x41;&b=(c)")
    case 6: return .time(inlines(depth - 1), iso: "2025-10-10")
    case 7: return .superscript(text())
    case 8: return .name(inlines(depth - 1))
    case 9: return .foreign(inlines(depth - 1), tag: "en")
    case 10: return .lineBreak
    case 11: return .badge(inlines(depth - 1), [.plain, .special, .group][some(3)])
    case 12: return .link(inlines(depth - 1), to: "#rights")
    default: return .text(text())
    }
  }

  private mutating func text() -> String { (0...some(3)).map { _ in Self.pieces[some(Self.pieces.count)] }.joined() }
}
