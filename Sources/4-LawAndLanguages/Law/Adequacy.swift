import Days
import Languages
import NoticeModel

/// A decision of the European Commission that a country or an international organisation protects personal data
/// adequately: Article 45 GDPR.
package struct Adequacy: Sendable {
  /// The identifier that `TransferTool.adequacy` names, such as "dpf".
  package var id: String
  /// The country; `nil` where the decision is about an international organisation.
  package var country: Country?
  /// The international organisation, where the decision is about one.
  package var organisation: Text?
  /// What the decision is called in a sentence, without an article.
  package var decision: Text
  package var date: Day
  /// The day on which it expires or was declared invalid: from that day on nobody can rely on it.
  package var validUntil: Day?
  /// Who contests it, while a court has not decided.
  package var contested: Text?
  /// To whom it applies, where that is not every recipient in the country.
  package var note: Text?
  /// Day on which someone last compared the record with a copy of the source.
  package var verifiedOn: Day?
  package var confidence: Confidence

  /// Whether a transfer can rest on it that day.
  package func isInForce(on day: some ComparedDay) -> Bool {
    if day.isBefore(date) { return false }
    guard let validUntil else { return true }
    return day.isBefore(validUntil)
  }
}

extension Adequacy {
  /// A decision of the table. Its name is made by each language, and what else is said of it stands in the folder of
  /// each language, under its identifier.
  init(
    id: String, country: Country?, decision form: DecisionForm, number: String, date: Day, validUntil: Day? = nil,
    verifiedOn: Day?, confidence: Confidence
  ) {
    let rules = Language.allCases.map { Languages.rules(for: $0) }
    func text(_ word: KeyPath<AdequacyWording, String?>) -> Text? {
      let words = rules.map { (language: $0.language, words: $0.names.adequacy[id]?[keyPath: word]) }
      return words.contains { $0.words != nil } ? Text(wordings: words) : nil
    }
    self.init(
      id: id, country: country, organisation: text(\.organisation),
      decision: Text(wordings: rules.map { ($0.language, $0.decision(form, number, of: date)) }), date: date,
      validUntil: validUntil, contested: text(\.contested), note: text(\.note), verifiedOn: verifiedOn,
      confidence: confidence)
  }
}

/// The adequacy decisions, those of the past included, by identifier.
package struct AdequacyRegistry: Sendable {
  package static let standard = AdequacyRegistry(decisions: adequacyDecisions)

  let decisions: [Adequacy]

  /// Identifiers in the order of the table.
  package var ids: [String] { decisions.map(\.id) }

  package subscript(id: String) -> Adequacy? { decisions.first { $0.id == id } }

  /// The decisions that hold that day, on one country or on any country and organisation.
  package func inForce(for country: Country?, on day: some ComparedDay) -> [Adequacy] {
    decisions.filter { (country == nil || $0.country == country) && $0.isInForce(on: day) }
  }
}
