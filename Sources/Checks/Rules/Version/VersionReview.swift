import NoticeModel

/// Somebody looks at the notice at least once a year.
struct VersionReview: Rule {
  static let page = RulePage(
    "VER-REVIEW", .versions, "The age of the notice",
    basis: ["GDPR 5(1)(d)", "GDPR 24(1)", "rule of the house"], severity: .warning,
    trigger: "the notice has a version",
    requirement: "the last version or review is not older than 12 months; after 24 months it blocks",
    remedy: "compare the notice with what is done today; then write reviewedOn: \"…\", or a Change if it had to change",
    reason: "Processing changes faster than notices do, and an old notice is seldom true.", confidence: .practice)

  func check(_ subject: Subject) -> [Finding] {
    if let reviewed = subject.notice.reviewedOn, reviewed > subject.asOf {
      return [
        subject.finding(
          Self.page, "the review of \(reviewed.iso) lies after the day of this build, \(subject.asOf.iso)",
          at: subject.notice.place, field: "reviewedOn", entity: "notice",
          help: "write the day of a review that was done")
      ]
    }
    guard let day = subject.lastLookedAt else { return [] }
    let age = day.months(until: subject.asOf)
    guard age > 12 || (age == 12 && day.day != subject.asOf.day) else { return [] }
    let field = subject.notice.reviewedOn == nil ? "version" : "reviewedOn"
    let place = subject.notice.reviewedOn == nil ? subject.lastChange?.place : subject.notice.place
    let isOld = age > 24 || (age == 24 && day.day != subject.asOf.day)
    return [
      subject.finding(
        Self.page, "nobody has looked at the notice since \(day.iso), \(age) months before the day of this build",
        at: place ?? subject.notice.place, field: field, entity: "notice", severity: isOld ? .error : .warning)
    ]
  }
}
