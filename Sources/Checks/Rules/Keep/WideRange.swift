import NoticeModel

/// A range of time tells people something.
struct WideRange: Rule {
  static let page = RulePage(
    "KEEP-RANGE", .keep, "Ranges that say little", basis: ["GDPR 12(1)", "WP260 rev.01, annex"], severity: .warning,
    trigger: "a period .between(…) whose longer time is five times the shorter or more",
    requirement: "a narrower range, or a period for each category of data",
    remedy: "split it: one Retention(…) for each category of data, with its own period",
    reason: "“3 to 30 years” does not tell anybody when their own data are erased.", confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    subject.notice.retention.compactMap { retention in
      guard case .between(let least, let most) = retention.period, most.usualDays >= 5 * least.usualDays else {
        return nil
      }
      return subject.finding(
        Self.page, "`\(retention.id)` is kept for \(least.words) to \(most.words), which leaves people guessing",
        at: retention.place, field: "period", entity: "retention:\(retention.id)")
    }
  }
}
