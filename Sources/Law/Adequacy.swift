import NoticeModel

/// A decision of the European Commission that a country protects personal data adequately: Article 45 GDPR.
public struct Adequacy: Sendable {
  /// The identifier that `TransferTool.adequacy` names, such as "dpf".
  public var id: String
  public var country: Country
  /// What the decision is called in a sentence, without an article.
  public var decision: Text
  public var date: Day
  /// The day on which it expires or was declared invalid: from that day on nobody can rely on it.
  public var validUntil: Day?
  /// Who contests it, while a court has not decided.
  public var contested: Text?
  /// To whom it applies, where that is not every recipient in the country.
  public var note: Text?
  /// Day on which someone last compared the record with a copy of the source.
  public var verifiedOn: Day?
  public var confidence: Confidence

  /// Whether a transfer can rest on it that day.
  public func isInForce(on day: Day) -> Bool {
    if day < date { return false }
    guard let validUntil else { return true }
    return day < validUntil
  }
}

/// The adequacy decisions, those of the past included, by identifier.
public struct AdequacyRegistry: Sendable {
  public static let standard = AdequacyRegistry(decisions: adequacyDecisions)

  let decisions: [Adequacy]

  /// Identifiers in the order of the table.
  public var ids: [String] { decisions.map(\.id) }

  public subscript(id: String) -> Adequacy? { decisions.first { $0.id == id } }

  /// The decisions that hold that day, on one country or on any.
  public func inForce(for country: Country?, on day: Day) -> [Adequacy] {
    decisions.filter { (country == nil || $0.country == country) && $0.isInForce(on: day) }
  }
}
