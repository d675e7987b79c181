import Languages
import Law
import NoticeModel

/// A text names no country outside the European Economic Area as one where data go that the facts do not declare.
struct CountryInTexts: NoticeRule {
  let page = RuleDescription(
    "TO-TEXT", .to, "A text names a country that is not declared",
    basis: ["GDPR 13(1)(f)", "GDPR 14(1)(f)", "GDPR 44"],
    severity: .warning,
    trigger: "a sentence speaks of access, reading, processors, servers, storage or sending in a country outside the "
      + "European Economic Area, or in a large city there; or the name of a recipient has such a country in brackets",
    requirement:
      "the country stands among the transfers; access from there is a transfer too; a transfer whose country "
      + "is not told does not stand for it",
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
      // A transfer may tell its country in words alone.
      if transfers.contains(where: { $0.country == nil }) { declared.formUnion(Self.countriesInTransfers(subject)) }
    }
    if let seat = subject.country { declared.insert(seat) }
    if let seat = subject.notice.controller.seat?.country { declared.insert(seat) }
    return recipients(subject, declared) + sentences(subject, declared)
  }

  /// Recipients who are said to be there: "Example Hosting (India)".
  private func recipients(_ subject: Subject, _ declared: Set<Country>) -> [Finding] {
    subject.texts.items.filter { $0.belongs(to: "Recipient") && $0.folded.bytes.last == UInt8(ascii: ")") }.compactMap {
      text in
      let bytes = text.folded.bytes
      guard let open = bytes.lastIndex(of: UInt8(ascii: "(")), let language = text.language ?? subject.languages.first,
        let (country, place) = Self.countries(in: bytes[(open + 1)...], language).first,
        place.lowerBound == open + 1, place.upperBound == bytes.count - 1, !declared.contains(country)
      else { return nil }
      return subject.finding(
        page, "“\(text.written(place))” stands here, and is not among the transfers that the facts declare",
        at: text.location(place), language: language, entity: text.entity)
    }
  }

  private func sentences(_ subject: Subject, _ declared: Set<Country>) -> [Finding] {
    subject.texts.sentences(stating: .abroad).compactMap { found in
      guard !found.text.belongs(to: "Address"), !found.text.belongs(to: "Transfer"),
        let (country, place) = Self.countries(in: found.sentence, found.language).first(where: {
          !declared.contains($0.country)
        })
      else { return nil }
      let written = found.text.written(place)
      let name = country.name[.en] ?? country.rawValue
      let isCity = Self.cities[country.rawValue]?.contains { FoldedText.fold($0) == FoldedText.fold(written) } ?? false
      return subject.finding(
        page,
        "“\(written)” \(isCity ? "(\(name)) " : "")stands here, and is not among the transfers that the facts declare",
        at: found.text.location(place), language: found.text.language, entity: found.text.entity)
    }
  }

  /// The countries that the texts of transfers name.
  private static func countriesInTransfers(_ subject: Subject) -> [Country] {
    subject.texts.items.filter { $0.belongs(to: "Transfer") }.flatMap { text in
      (text.language.map { [$0] } ?? subject.languages).flatMap { language in
        countries(in: text.folded.bytes[...], language).map(\.country)
      }
    }
  }

  /// The countries outside the European Economic Area that a part of a text names, or names a city of.
  private static func countries(
    in text: ArraySlice<UInt8>, _ language: Language
  ) -> [(country: Country, place: Range<Int>)] {
    var found: [(country: Country, place: Range<Int>)] = []
    matchers[language]?.scan(Array(text)) { phrase, range in
      let start = text.startIndex
      found.append((countries[phrase.index], (range.lowerBound + start)..<(range.upperBound + start)))
    }
    return found
  }

  /// Mauritius and Dominica are left out: in French their names are first names.
  private static let countries = Country.allCases.filter { !$0.isInEEA && ![.mauritius, .dominica].contains($0) }

  private static let cities = CitiesAbroad.all

  private static let matchers: [Language: PhraseMatcher] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      let forms = rules(for: language).statements.countryForms
      let phrases = countries.enumerated().flatMap { index, country in
        ([country.name[language]].compactMap { $0 } + (forms[country.rawValue] ?? [])
          + (cities[country.rawValue] ?? []))
          .map { Phrase($0, .statement, index) }
      }
      return (language, PhraseMatcher(phrases))
    })
}
