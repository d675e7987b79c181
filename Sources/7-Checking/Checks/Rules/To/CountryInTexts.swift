import Languages
import Law
import NoticeModel

/// A text names no country outside the European Economic Area as one where data go that the facts do not declare.
struct CountryInTexts: NoticeRule {
  let page = RuleDescription(
    "TO-TEXT", .to, "A text names a country that is not declared",
    basis: ["GDPR 13(1)(f)", "GDPR 14(1)(f)", "GDPR 44"],
    severity: .warning,
    trigger: "a sentence speaks of access, servers, storage or sending in a country outside the European Economic Area",
    requirement: "the country stands among the transfers; access from there is a transfer too",
    remedy: "write a Transfer(country: …) in transfers: .to([…]), with what makes it lawful, or correct the text",
    reason: "What the table of transfers leaves out has no safeguard that anybody could ask for.",
    confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    var declared = Set(subject.transfers.compactMap(\.country))
    switch subject.notice.transfers {
    // Another rule asks for them.
    case .undeclared: return []
    case .none: break
    case .to(let transfers):
      // A transfer whose country is not named may be the one.
      guard transfers.allSatisfy({ $0.country != nil }) else { return [] }
    }
    if let seat = subject.country { declared.insert(seat) }
    if let seat = subject.notice.controller.seat?.country { declared.insert(seat) }
    return subject.texts.sentences(stating: .abroad).compactMap { found in
      guard !found.text.belongs(to: "Address"), !found.text.belongs(to: "Transfer"),
        let (country, place) = Self.country(in: found), !declared.contains(country)
      else { return nil }
      return subject.finding(
        page, "“\(found.text.written(place))” stands here, and is not among the transfers that the facts declare",
        at: found.text.location(place), language: found.text.language, entity: found.text.entity)
    }
  }

  /// The first country outside the European Economic Area that a sentence names.
  private static func country(in found: StatedSentence) -> (Country, Range<Int>)? {
    var first: (Country, Range<Int>)?
    matchers[found.language]?.scan(Array(found.sentence)) { phrase, range in
      let start = found.sentence.startIndex
      if first == nil {
        first = (countries[phrase.index], (range.lowerBound + start)..<(range.upperBound + start))
      }
    }
    return first
  }

  /// Mauritius and Dominica are left out: in French their names are first names.
  private static let countries = Country.allCases.filter { !$0.isInEEA && ![.mauritius, .dominica].contains($0) }

  private static let matchers: [Language: PhraseMatcher] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      let forms = rules(for: language).statements.countryForms
      let phrases = countries.enumerated().flatMap { index, country in
        ([country.name[language]].compactMap { $0 } + (forms[country.rawValue] ?? []))
          .map { Phrase($0, .statement, index) }
      }
      return (language, PhraseMatcher(phrases))
    })
}
