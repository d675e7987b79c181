import NoticeModel

/// A range of time tells people something.
struct WideRange: NoticeRule {
  let page = RuleDescription(
    "KEEP-RANGE", .keep, "Ranges that say little", basis: ["GDPR 12(1)", "WP260 rev.01, annex"], severity: .warning,
    trigger: "a period .between(…), or a criterion with a range in words, whose longer time is five times the shorter "
      + "or more",
    requirement: "a narrower range, or a period for each category of data",
    remedy: "split it: one Retention(…) for each category of data, with its own period",
    reason: "“3 to 30 years” does not tell anybody when their own data are erased.", confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    subject.notice.retention.compactMap { retention in
      switch retention.period {
      case .between(let least, let most) where isWide(least, most):
        return subject.finding(
          page, message(retention, least, most), of: retention, .period,
          entity: "retention:\(retention.id)")
      case .criterion(let text):
        return subject.languages.lazy.compactMap { language -> Finding? in
          guard let written = text[language], let (least, most) = WrittenRange.first(in: written, language),
            isWide(least, most)
          else { return nil }
          return subject.finding(
            page, message(retention, least, most), at: text.place,
            field: text.every == nil ? language : nil, entity: "retention:\(retention.id)")
        }.first
      default: return nil
      }
    }
  }

  private func isWide(_ least: Duration, _ most: Duration) -> Bool { most.usualDays >= 5 * least.usualDays }

  private func message(_ retention: Retention, _ least: Duration, _ most: Duration) -> String {
    "`\(retention.id)` is kept for \(least.words) to \(most.words), which leaves people guessing"
  }
}
