import Foundation
import NoticeModel
import Testing

@testable import Languages

/// The lists of words that rules look for: none is left out in one language, and none is a copy of another language's.
/// The lists are found by reflection, so that one that is added is compared too.
@Suite struct LanguageWordsTests {
  private static let all: [Language: [String: [String]]] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      let rules = rules(for: language)
      let lists = [
        lists(in: rules.phrases, "phrases"), lists(in: rules.statements, "statements"),
        lists(in: rules.readability.passive, "readability.passive"),
      ]
      return (language, lists.reduce(into: [:]) { $0.merge($1) { $1 } })
    })

  /// What every other language has words for, this one has words for too.
  @Test(arguments: Language.allCases) func noListIsForgotten(language: Language) {
    let others = Self.all.filter { $0.key != language }.values
    let shared = Set(others.flatMap(\.keys)).filter { list in others.allSatisfy { $0[list]?.isEmpty == false } }
    let forgotten = shared.filter { Self.all[language]?[$0, default: []].isEmpty == true }
    // English has one form of address, no letter that tells it from the others, and few nouns that end like participles.
    let known =
      language == .en ? ["phrases.address", "statements.tellingLetters", "readability.passive.nounEnds"] : []
    let unknown = forgotten.filter { list in !known.contains { list.hasPrefix($0) } }
    #expect(unknown.sorted() == [], "words that the other languages have")
  }

  /// Who copies the folder of a language may forget to translate a list. Small lists may be the same: "e-mail", "ISO".
  @Test(arguments: Language.allCases) func noListIsThatOfAnotherLanguage(language: Language) {
    for other in Language.allCases where other != language {
      let copied = Self.all[language, default: [:]].filter { list, words in
        words.count >= 4 && Set(words) == Set(Self.all[other]?[list] ?? [])
      }
      #expect(copied.keys.sorted() == [], "the words are those of \(other.rawValue)")
    }
  }

  /// Titles of laws and names of countries are those of the language: most differ from those of any other.
  @Test(arguments: Language.allCases) func noTableIsThatOfAnotherLanguage(language: Language) {
    let own = rules(for: language)
    for other in Language.allCases where other != language {
      let others = rules(for: other)
      let titles = own.names.laws.filter { $1.title == others.names.laws[$0]?.title }
      #expect(titles.keys.sorted() == [], "the titles are those of \(other.rawValue)")
      let countries = Country.allCases.filter { own.name(of: $0) == others.name(of: $0) }
      #expect(countries.count < Country.allCases.count / 2, "the names of countries are those of \(other.rawValue)")
      #expect(own.months != others.months, "the months are those of \(other.rawValue)")
      #expect(own.readability.source != others.readability.source, "the formula is that of \(other.rawValue)")
    }
  }

  /// Lengths of time are read with the words that they are written with.
  @Test(arguments: Language.allCases) func lengthsAreReadAsTheyAreWritten(language: Language) {
    func folded(_ words: String) -> String {
      words.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).filter { $0.isLetter || $0 == " " }
    }
    let rules = rules(for: language)
    for unit in [TimeUnit.hour, .day, .week, .month, .year] {
      let known = rules.phrases.units[unit, default: []].map(folded)
      let written = [1, 30].map { rules.duration(unit.duration($0), .plain, inFigures: true) }
      for words in written.compactMap({ $0.split(separator: "\u{A0}").last }) {
        #expect(known.contains(folded(String(words))), "\(words)")
      }
    }
    for count in 1...12 {
      let known = rules.phrases.numerals[count].map { (beginning: $0.hasSuffix("*"), word: folded($0)) }
      let numeral = folded(rules.numeral(count, of: .month, .plain) ?? "")
      #expect(known.contains { $0.beginning ? numeral.hasPrefix($0.word) : numeral == $0.word }, "\(numeral)")
    }
  }

  /// A number stays with its word where the language writes both: article 6, 30 years, the 1st of October.
  @Test(arguments: Language.allCases) func whatIsComposedDoesNotBreak(language: Language) {
    let rules = rules(for: language)
    var composed = [rules.reference(to: .article(6)), rules.reference(to: .section("5"))].map(\.plainText)
    for unit in [TimeUnit.hour, .day, .week, .month, .year] {
      composed += [20, 30].map { rules.duration(unit.duration($0)) }
    }
    composed += (1...12).flatMap { month in
      [1, 10].map { rules.plainDate(Day(year: 2025, month: month, day: $0), month: rules.months[month - 1]) }
    }
    .map { $0.replacing(" 2025", with: "") }.map { words in String(words.map { $0 == " " ? "\u{A0}" : $0 }) }
    for words in composed {
      #expect(shown(rules.typography(words.replacing("\u{A0}", with: " "))) == shown(words))
    }
  }

  /// The words of each list within a value, by the names that lead to it: "phrases.facts.cameras".
  private static func lists(in value: Any, _ path: String) -> [String: [String]] {
    switch value {
    case let words as [String]: return [path: words.filter { !$0.isEmpty }]
    case let words as Set<String>: return [path: words.sorted()]
    case let words as [[String]]: return [path: words.flatMap(\.self)]
    case let words as [Int: String]: return [path: words.values.sorted()]
    case let words as [TimeUnit: [String]]: return [path: words.values.flatMap(\.self).sorted()]
    case let words as String: return [path: words.split(separator: " ").map(String.init)]
    default: break
    }
    return Mirror(reflecting: value).children.reduce(into: [:]) { found, child in
      found.merge(lists(in: child.value, child.label.map { "\(path).\($0)" } ?? path)) { $0 + $1 }
    }
  }
}
