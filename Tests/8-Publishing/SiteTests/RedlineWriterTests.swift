import Diagnostics
import Files
import Markup
import NoticeModel
import Notices
import Redlines
import Source
import TestSupport
import Testing

@testable import Pages
@testable import Verification

@Suite struct RedlineWriterTests {
  private static func words(_ language: Language) throws -> PageWords {
    let site = try FixtureSite("valid/numbers")
    return PageWords(try #require(SiteLoader.load(try Folder(site.path)).sources).theme, language)
  }

  /// Both versions are read off the page, with everything in which their words are set.
  @Test(arguments: 0..<4) func bothVersionsComeBack(block: Int) throws {
    let words = try Self.words(.fr)
    for seed in block * 200..<(block + 1) * 200 {
      var random = RandomNotice(seed: UInt64(seed))
      let old = random.document(sections: 4)
      let new =
        seed % 10 == 0
        ? random.document(sections: seed % 20 == 0 ? 0 : 4) : random.edited(old, share: seed % 3 == 0 ? 70 : 15)
      let page = RedlineWriter(Redline(from: old, to: new), words: words).body().string
      for (document, reader) in [(old, RedlinePage.Reader.old), (new, .new)] {
        let alone = RedlineWriter(Redline(from: document, to: document), words: words).body().string
        let (seen, expected) = (RedlinePage(page, as: reader).passages, RedlinePage(alone, as: reader).passages)
        guard seen.count == expected.count, zip(seen, expected).allSatisfy({ Self.isSame($0, $1) }) else {
          let first = zip(seen, expected).first { !Self.isSame($0, $1) }
          Issue.record(
            "seed \(seed): \(reader): \(first.map { "\($0)\n\($1)" } ?? "") \(seen.count) \(expected.count)\n\(page)\n\n\(alone)"
          )
          return
        }
      }
      try checkForm(of: page, "seed \(seed)")
    }
  }

  /// Neighbours in the same elements are one, and bytes count, not what Swift takes for the same.
  private static func isSame(_ a: [RedlinePage.Piece], _ b: [RedlinePage.Piece]) -> Bool {
    a.map(\.elements) == b.map(\.elements) && zip(a, b).allSatisfy { $0.text.utf8.elementsEqual($1.text.utf8) }
  }

  private func checkForm(of page: String, _ name: String) throws {
    try #require(MarkupChecker(page).fault == nil, "\(name): \(MarkupChecker(page).fault ?? "")")
    let scanner = PageScanner.scan(Array(page.utf8))
    try #require(Set(scanner.identifiers).count == scanner.identifiers.count, "\(name): identifiers")
    for link in scanner.links {
      try #require(scanner.identifiers.contains(String(link.dropFirst())), "\(name): \(link)")
    }
    var level = 1
    for heading in RedlinePage(page, as: .new).headings {
      try #require(heading <= level + 1 && heading > 1, "\(name): a heading of level \(heading)")
      level = heading
    }
  }

  // MARK: - Whole pages

  @Test(arguments: Language.allCases) func saysWhatChanged(language: Language) throws {
    let (old, new) = Self.versions
    let page = RedlineWriter(Redline(from: old, to: new), words: try Self.words(language)).body().string
    try checkForm(of: page, "\(language)")
    let path = "\(Repository.folder)/Tests/8-Publishing/SiteTests/Fixtures/redline/\(language.rawValue).html"
    let difference = Golden.difference(page, path)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func saysThatNothingChanged() throws {
    let (old, _) = Self.versions
    let page = RedlineWriter(Redline(from: old, to: old), words: try Self.words(.fr)).body().string
    #expect(
      page.hasPrefix("<div class=\"redline\">\n<p class=\"note\">Aucune différence entre ces deux versions.</p>\n"))
    #expect(!page.contains("<input") && !page.contains("class=\"fold\"") && !page.contains("id="))
  }

  @Test func saysThatOnlyTheFormChanged() throws {
    var (old, new) = (Self.versions.0, Self.versions.0)
    old.title = [.text("Vos données")]
    new.title = [.text("Vos "), .strong([.text("données")])]
    let page = RedlineWriter(Redline(from: old, to: new), words: try Self.words(.fr)).body().string
    // Over the whole, and over the one title.
    let note = "<p class=\"note\">Seule la mise en forme change\u{A0}: les mots restent les mêmes.</p>"
    #expect(page.components(separatedBy: note).count == 3)
  }

  /// A change of every kind.
  private static var versions: (Document, Document) {
    let moved = Block.paragraph([.text("Cette phrase est assez longue pour qu’on la reconnaisse ailleurs.")])
    func table(_ rows: [[String]]) -> Block {
      .table(
        Table(
          caption: [.text("Durées")], columns: [[.text("Dossier")], [.text("Durée")]],
          rows: rows.map { $0.map { $0.isEmpty ? [] : [.paragraph([.text($0)])] } }))
    }
    func document(_ sections: [DocumentSection]) -> Document {
      Document(
        notice: "exemple", language: .fr, languageTag: "fr-BE", organisation: [.name([.text("Exemple")])],
        title: [.text("Vos données")], summary: [.text("Ce que nous en faisons.")], standing: .official, banner: nil,
        version: nil, glance: [], sections: sections, anchors: [:])
    }
    func section(_ id: String, _ number: Int, _ title: String, _ blocks: [Block]) -> DocumentSection {
      DocumentSection(
        role: .section, id: id, number: [.text("Article \(number)")], title: [.text(title)],
        content: blocks.map { .block($0) })
    }
    let old = document([
      section(
        "law", 1, "Base juridique",
        [
          .paragraph([
            .text("La loi nous y oblige, "), .link([.text("lisez-la")], to: "https://example.org/1"), .text("."),
          ]),
          moved,
        ]),
      section(
        "retention", 2, "Conservation",
        [
          .paragraph([.text("Rien ne change ici.")]), .paragraph([.text("Ni là, d’ailleurs.")]),
          table([["Facturation", "7 ans"], ["Badges", "1 an"]]), .rule, .code("a\nb"),
        ]),
      section("rights", 3, "Droits", [.paragraph([.text("Vous avez des droits, que voici sans détour.")])]),
    ])
    let new = document([
      section(
        "law", 1, "Base juridique",
        [
          .paragraph([
            .text("Le contrat nous y oblige, "), .link([.text("lisez-le")], to: "https://example.org/2"), .text("."),
          ])
        ]),
      section("new", 2, "Nouveau", [.list(start: nil, tight: true, items: [[.paragraph([.text("Un")])], []])]),
      section(
        "retention", 3, "Conservation",
        [
          .paragraph([.text("Rien ne change ici.")]), .paragraph([.text("Ni là, d’ailleurs.")]),
          table([["Facturation", ""], ["Badges", "1 an"]]), .code("a\nc"), moved,
        ]),
      section(
        "rights", 4, "Droits",
        [
          .list(start: 1, tight: true, items: [[.paragraph([.text("Vous avez des droits, que voici sans détour.")])]])
        ]),
    ])
    return (old, new)
  }
}
