import Languages
import NoticeModel

/// Who is established in a country speaks to people in its language.
struct LanguageOfSeat: NoticeRule {
  let page = RuleDescription(
    "LANG-SEAT", .languages, "The language of the country", basis: ["GDPR 12(1)", "WP260 rev.01 §13"],
    severity: .warning, trigger: "the seat is in France, the Netherlands, Germany or Austria",
    requirement: "the notice is there in French, Dutch or German",
    remedy: "add the language to languages:, with its texts and prose",
    reason: "Guidelines ask for a translation where people are addressed who speak another language.",
    confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    guard let country = subject.country,
      let language = Language.allCases.first(where: { rules(for: $0).names.mainLanguageOf.contains(country) }),
      !subject.languages.contains(language)
    else { return [] }
    return [
      subject.finding(
        page, "the notice is not there in `\(language.rawValue)`, the language of the country of the seat",
        of: subject.notice, .languages, entity: "notice")
    ]
  }
}
