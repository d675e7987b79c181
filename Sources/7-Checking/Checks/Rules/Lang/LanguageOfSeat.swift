import Languages
import NoticeModel

/// Who is established in a country speaks to people in its language.
struct LanguageOfSeat: NoticeRule {
  let page = RuleDescription(
    "LANG-SEAT", .languages, "The language of the country", basis: ["GDPR 12(1)", "WP260 rev.01 §13"],
    severity: .warning,
    trigger: "the seat is in France, the Netherlands, Germany or Austria, or in Belgium outside of Brussels",
    requirement:
      "the notice is there in French, Dutch or German, as the language of the country or, in Belgium, of the "
      + "region is",
    remedy: "add the language to languages:, with its texts and prose",
    reason: "Guidelines ask for a translation where people are addressed who speak another language.",
    confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    guard let country = subject.country,
      let language = country == .belgium ? regionOfSeat(subject) : mainLanguage(of: country),
      !subject.languages.contains(language)
    else { return [] }
    let area = country == .belgium ? "region" : "country"
    return [
      subject.finding(
        page, "the notice is not there in `\(language.rawValue)`, the language of the \(area) of the seat",
        of: subject.notice, .languages, entity: "notice")
    ]
  }

  private func mainLanguage(of country: Country) -> Language? {
    Language.allCases.first { rules(for: $0).names.mainLanguageOf.contains(country) }
  }

  /// The language of the Belgian region in which a postcode lies; `nil` in Brussels, where there are two.
  private func regionOfSeat(_ subject: Subject) -> Language? {
    guard let seat = subject.notice.controller.seat, seat.country == .belgium, let postcode = Int(seat.postcode) else {
      return nil
    }
    switch postcode {
    case 4700...4799: return .de
    case 1300...1499, 4000...7999: return .fr
    case 1500...3999, 8000...9999: return .nl
    default: return nil
    }
  }
}
