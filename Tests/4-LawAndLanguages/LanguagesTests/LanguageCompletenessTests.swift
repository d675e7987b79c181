import Foundation
import NoticeModel
import Testing

@testable import Languages

/// Every place in which a new language could be forgotten without a word of the compiler.
struct LanguageCompletenessTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test(arguments: Language.allCases)
  func aLanguageSaysWhatItIsAndWhereItIsSpoken(language: Language) {
    let rules = rules(for: language)
    #expect(rules.language == language)
    #expect(!rules.countries.isEmpty)
    #expect(Language.allCases.filter { Languages.rules(for: $0).ownName == rules.ownName } == [language])
    #expect(Language.allCases.filter { Languages.rules(for: $0).englishName == rules.englishName } == [language])
  }

  @Test(arguments: Language.allCases)
  func itsListsAreComplete(language: Language) {
    let rules = rules(for: language)
    let phrases = rules.phrases
    #expect(Set(rules.months).count == 12)
    #expect(phrases.shortMonths.count == 12)
    #expect(phrases.numerals.count == 13)
    #expect(Set(phrases.units.keys) == [.hour, .day, .week, .month, .year])
    let lists = [
      phrases.editing.todo, phrases.editing.maybeTodo, phrases.editing.aloneTodo, phrases.editing.vague,
      phrases.editing.checkBack, phrases.editing.announced, phrases.editing.articles, phrases.editing.laws,
      phrases.editing.elsewhere, phrases.editing.gazettes, phrases.editing.selfNames.flatMap(\.phrases),
      phrases.editing.emptySummaries,
      phrases.past.anywhere, phrases.past.after, phrases.past.before, phrases.past.denying, phrases.anonymous,
      phrases.asLongAs, phrases.needed, phrases.anyRecipient, phrases.independentProfessions,
    ]
    #expect(lists.allSatisfy { !$0.isEmpty && $0.allSatisfy { !$0.isEmpty } })
    #expect(!phrases.betweenLawAndDay.isEmpty)
    if let forms = phrases.address {
      #expect(!forms.formal.isEmpty && !forms.familiar.isEmpty && forms.formal.isDisjoint(with: forms.familiar))
    }
  }

  /// Texts are told by them; a word that two languages have counts for both, and each needs others.
  @Test func smallWordsTellALanguage() {
    let lists = Language.allCases.map { rules(for: $0).phrases.stopWords }
    for (at, list) in lists.enumerated() {
      let others = Set(lists.indices.filter { $0 != at }.flatMap { lists[$0].split(separator: " ") })
      #expect(Set(list.split(separator: " ")).subtracting(others).count >= 20)
    }
    let words = lists.flatMap { Set($0.split(separator: " ")) }
    #expect(words.allSatisfy { $0.utf8.count <= 7 && $0.utf8.allSatisfy { (97...122).contains($0) } })
  }

  /// The folder of a language has its English name, and its clauses stand under its tag.
  @Test(arguments: Language.allCases)
  func itHasItsFolders(language: Language) {
    let name = rules(for: language).englishName
    for path in [
      "Sources/4-LawAndLanguages/Languages/\(name)/\(name).swift", "content/clauses/\(language.rawValue)",
    ] {
      #expect(FileManager.default.fileExists(atPath: Self.root.appendingPathComponent(path).path), "\(path) is missing")
    }
  }
}
