import Languages
import Markup
import NoticeModel
import Testing

@Suite struct ReferenceTests {
  @Test(arguments: [
    (
      ReferenceTarget.article(14),
      InEachLanguage(fr: "article~14", nl: "artikel~14", de: "Artikel~14", en: "Article~14")
    ),
    (.article(1), InEachLanguage(fr: "article~1⟨er⟩", nl: "artikel~1", de: "Artikel~1", en: "Article~1")),
    (
      .paragraph(1, ofArticle: 9),
      InEachLanguage(fr: "article~9, §~1⟨er⟩", nl: "artikel~9, §~1", de: "Artikel~9 §~1", en: "Article~9, §~1")
    ),
    (
      .paragraph(2, ofArticle: 1),
      InEachLanguage(fr: "article~1⟨er⟩, §~2", nl: "artikel~1, §~2", de: "Artikel~1 §~2", en: "Article~1, §~2")
    ),
    (.section("5"), InEachLanguage(fr: "section~5", nl: "rubriek~5", de: "Abschnitt~5", en: "section~5")),
    (.section("2.1"), InEachLanguage(fr: "section~2.1", nl: "rubriek~2.1", de: "Abschnitt~2.1", en: "section~2.1")),
    (.title([.text("Contact")]), InEachLanguage(fr: "«~Contact~»", nl: "“Contact”", de: "„Contact“", en: "‘Contact’")),
  ])
  func toAnotherPlace(target: ReferenceTarget, expected: InEachLanguage) {
    for language in Language.allCases {
      #expect(shown(rules(for: language).reference(to: target)) == expected[language])
    }
  }

  @Test func severalInARowShareTheirNoun() {
    let sections: [ReferenceTarget] = [.section("5"), .section("6")]
    func shown(_ language: Language, _ targets: [ReferenceTarget], behind words: String) -> [String] {
      rules(for: language).references(to: targets, behind: words).map { LanguagesTests.shown($0) }
    }
    #expect(shown(.fr, sections, behind: "(voir ") == ["les sections~5", "6"])
    #expect(shown(.fr, sections, behind: "aux ") == ["sections~5", "6"])
    #expect(shown(.nl, sections, behind: "(zie ") == ["de rubrieken~5", "6"])
    #expect(shown(.nl, [.article(21), .article(23)], behind: "Zie ") == ["de artikelen~21", "23"])
    #expect(shown(.nl, sections, behind: "(") == ["rubrieken~5", "6"])
    #expect(shown(.nl, [.section("5")], behind: "zie ") == ["rubriek~5"])
    #expect(shown(.de, sections, behind: "(siehe ") == ["Abschnitte~5", "6"])
    #expect(shown(.fr, [.article(1), .article(2)], behind: "Voir ") == ["les articles~1⟨er⟩", "2"])
    #expect(shown(.fr, [.section("5")], behind: "voir ") == ["la section~5"])
    #expect(shown(.fr, [.article(14)], behind: "voir ") == ["l’article~14"])
    #expect(shown(.fr, [.article(14), .section("5")], behind: "") == ["article~14", "section~5"])
    #expect(shown(.fr, [.title([.text("Contact")])], behind: "voir ") == ["«~Contact~»"])
  }

  @Test func headingsAndParagraphMarks() {
    #expect(shown(rules(for: .fr).heading(article: 1)) == "Article~1⟨er⟩")
    #expect(shown(rules(for: .fr).heading(article: 14)) == "Article~14")
    #expect(shown(rules(for: .nl).heading(article: 14)) == "Artikel~14")
    #expect(shown(rules(for: .fr).paragraphMark(1)) == "§~1⟨er⟩")
    #expect(shown(rules(for: .de).paragraphMark(1)) == "§~1")
  }

  @Test(arguments: [
    ([], "", "", ""),
    (["a"], "a", "a", "a"),
    (["a", "b"], "a et b", "a en b", "a und b"),
    (["a", "b", "c"], "a, b et c", "a, b en c", "a, b und c"),
  ])
  func lists(words: [String], fr: String, nl: String, de: String) {
    let items = words.map { [Inline.text($0)] }
    #expect(rules(for: .fr).list(items).plainText == fr)
    #expect(rules(for: .nl).list(items).plainText == nl)
    #expect(rules(for: .de).list(items).plainText == de)
  }

  @Test func alternatives() {
    let items = [[Inline.text("a")], [.strong([.text("b")])]]
    #expect(rules(for: .fr).list(items, .or) == [.text("a ou "), .strong([.text("b")])])
    #expect(rules(for: .nl).list(items, .or).plainText == "a of b")
    #expect(rules(for: .de).list(items, .or).plainText == "a oder b")
  }

  @Test func quotationMarksKeepTheMarkupInside() {
    let words: [Inline] = [.strong([.text("b")])]
    #expect(rules(for: .fr).quoted(words) == [.text("«\u{A0}"), .strong([.text("b")]), .text("\u{A0}»")])
  }

  @Test func letters() {
    #expect([1, 2, 26, 27, 52, 53].map(subsectionLetter) == ["A", "B", "Z", "AA", "AZ", "BA"])
  }
}
