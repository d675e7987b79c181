import NoticeModel

/// A period has a beginning.
struct StartOfPeriod: NoticeRule {
  let page = RuleDescription(
    "KEEP-START", .keep, "When a period begins", basis: ["GDPR 13(2)(a)", "WP260 rev.01, annex"], severity: .warning,
    trigger: "a period counted in hours, days, weeks, months or years",
    requirement: "the event from which it runs",
    remedy: "write from: Text(…), such as “your last contact with us”",
    reason: "Without a beginning nobody can tell the end.", confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    subject.notice.retention.filter { $0.period.isFixed && $0.from == nil }.map { retention in
      subject.finding(
        page, "`\(retention.id)` is kept for \(retention.period.words ?? "a time"), but nothing says from when",
        of: retention, .period, entity: "retention:\(retention.id)")
    }
  }
}
