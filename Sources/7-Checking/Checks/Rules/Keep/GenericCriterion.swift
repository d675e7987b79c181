import Languages
import NoticeModel

/// A criterion lets people work out for themselves how long their data are kept.
struct GenericCriterion: NoticeRule {
  let page = RuleDescription(
    "KEEP-GENERIC", .keep, "“As long as necessary”", basis: ["GDPR 13(2)(a)", "WP260 rev.01, annex"],
    severity: .warning,
    trigger: "a criterion that says no more than that data are kept as long as they are needed",
    requirement: "a criterion that a person can apply: until something has happened, or a time",
    remedy: "write the event, such as “until you unsubscribe”, or a period with from:",
    reason: "That data are kept no longer than necessary is what the law demands of all; it tells nobody when.",
    confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    let languages = [subject.notice.sourceLanguage] + subject.languages.filter { $0 != subject.notice.sourceLanguage }
    return subject.notice.retention.compactMap { retention in
      guard case .criterion(let text) = retention.period,
        let language = languages.first(where: { Self.isGeneric(text[$0] ?? "", $0) })
      else { return nil }
      return subject.finding(
        page, "the criterion of `\(retention.id)` only says that it is kept as long as it is needed",
        at: text.place, field: text.every == nil ? language : nil, entity: "retention:\(retention.id)")
    }
  }

  /// Whether a criterion says no more than that data are kept as long as they are needed.
  static func isGeneric(_ text: String, _ language: Language) -> Bool {
    // A number or a duration in it is something to go by.
    guard !text.contains(where: \.isNumber), !text.contains("{duration:") else { return false }
    let text = text.lowercased().replacing("’", with: "'")
    let (times, needs) = words(language)
    return times.contains { text.contains($0) } && needs.contains { text.contains($0) }
  }

  /// Words for "as long as", and words for "needed".
  private static func words(_ language: Language) -> (times: [String], needs: [String]) {
    let phrases = rules(for: language).phrases
    return (phrases.asLongAs, phrases.needed)
  }
}
