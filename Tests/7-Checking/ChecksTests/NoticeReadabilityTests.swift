import Languages
import NoticeModel
import Testing

@testable import Checks

/// How a whole notice is measured.
@Suite struct NoticeReadabilityTests {
  @Test func figuresOfTheCompleteNotice() throws {
    let (_, notices, _) = try RuleFixtureSite().resolved(try RuleFixtureSite.fixture("base.swift"))
    for document in notices[0].documents {
      let measured = NoticeReadability(document, limits: nil)
      #expect(measured.sections.map(\.id) == document.sections.map(\.id))
      #expect(measured.whole.words == measured.sections.map(\.figures.words).reduce(0, +))
      #expect(measured.minutes == (measured.whole.words + 100) / 200)
      let index = try #require(measured.whole.index)
      #expect((0...100).contains(index), "\(document.language): \(index)")
      // What is too short is not measured.
      for section in measured.sections where section.figures.words < TextCounts.least {
        #expect(section.figures.index == nil && section.figures.lix == nil && section.figures.passives == nil)
      }
      let strict = NoticeReadability(document, limits: PlainLanguage(longSentence: 8))
      #expect(strict.whole.longSentences > measured.whole.longSentences)
    }
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
