import Languages
import NoticeModel
import Terminology
import Testing

@testable import Checks

/// How a whole notice is measured.
@Suite struct NoticeReadabilityTests {
  @Test func figuresOfTheCompleteNotice() throws {
    let (_, notices, _) = try RuleFixtureSite().resolved(try RuleFixtureSite.fixture("base.swift"))
    for document in notices[0].documents {
      let measured = NoticeReadability(document, limits: nil, terms: TermList([]))
      #expect(measured.sections.map(\.id) == document.sections.map(\.id))
      #expect(measured.whole.words == measured.sections.map(\.figures.words).reduce(0, +))
      #expect(measured.minutes == (measured.whole.words + 100) / 200)
      let index = try #require(measured.whole.index)
      #expect((0...100).contains(index), "\(document.language): \(index)")
      // What is too short is not measured.
      for section in measured.sections where section.figures.words < TextCounts.least {
        #expect(section.figures.index == nil && section.figures.lix == nil && section.figures.passives == nil)
      }
      let strict = NoticeReadability(document, limits: PlainLanguage(longSentence: 8), terms: Self.glossary)
      #expect(strict.whole.longSentences > measured.whole.longSentences)
      #expect(measured.whole.terms == nil, "there is no glossary")
      #expect(try #require(strict.whole.terms) > 0)
      let short = strict.sections.filter { $0.figures.words < TextCounts.least }
      #expect(!short.isEmpty && short.allSatisfy { $0.figures.terms == nil })
    }
  }

  private static let glossary = TermList([
    Term(id: "right", term: Text(fr: "droit", nl: "recht", de: "Recht", en: "right")),
    Term(
      id: "controller", term: Text(fr: "responsable du traitement"),
      forms: [TermWords(.fr, ["responsables du traitement"])]),
    Term(id: "processing", term: Text(fr: "traitement")),
    Term(id: "interest", term: Text(fr: "intérêt légitime")),
  ])

  @Test(arguments: [
    ("Le Responsable du traitement décide.", 1), ("Les responsables du traitement décident du traitement.", 2),
    ("L’intérêt légitime d’un traitement.", 2), ("Un intérêt seul, et maltraitement.", 0), ("Le droit d’accès", 1),
  ])
  func termsOfTheGlossary(sentence: String, count: Int) {
    #expect(TechnicalTerms(Self.glossary, .fr).count(in: CountedWords(sentence)) == count)
    #expect(TechnicalTerms(TermList([]), .fr).count(in: CountedWords(sentence)) == 0)
  }

  @Test func wordsAndSentences() {
    let words = CountedWords(
      "L’avis ([voir](https://www.example.org/a)) dit {duration:1 month}, 30 jours - http://a.be/")
    #expect((0..<words.count).map(words.text) == ["l’avis", "voir", "dit", "x", "30", "jours", "x"])
    #expect(sentences("Voir art. 12 ensemble. Nous le disons ! Et vous ?") == 3)
    #expect(sentences("Nous le disons (à vous). Et vous ?") == 2)
    #expect(sentences("Voyez notice.example.org pour plus") == 1)
  }

  private func sentences(_ words: String) -> Int {
    let text = NoticeText(shown: words, in: .fr)
    return text.paragraphs.flatMap(text.countedSentences).count
  }
}
