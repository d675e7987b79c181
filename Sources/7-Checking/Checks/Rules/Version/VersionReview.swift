import Days
import NoticeModel

/// Somebody looks at the notice at least once a year.
struct VersionReview: NoticeRule {
  let page = RuleDescription(
    "VER-REVIEW", .versions, "The age of the notice",
    basis: ["GDPR 5(1)(d)", "GDPR 24(1)", "rule of the house"], severity: .warning,
    trigger: "the notice has a version",
    requirement: "the last version or review is not older than 12 months; after 24 months it blocks. No review or "
      + "verification lies ahead",
    remedy: "compare the notice with what is done today; then write reviewedOn: \"…\", or a Change if it had to change",
    reason: "Processing changes faster than notices do, and an old notice is seldom true.", confidence: .practice)

  func check(_ subject: Subject) -> [Finding] {
    let ahead = reviews(of: subject).compactMap { day, place, field, entity -> Finding? in
      guard day > subject.asOf else { return nil }
      return subject.finding(
        page, "the review of \(day.iso) lies after the day of this build, \(subject.asOf.day.iso)", at: place,
        field: field, entity: entity, help: "write the day of a review that was done")
    }
    if let reviewed = subject.notice.reviewedOn, reviewed > subject.asOf { return ahead }
    return ahead + age(subject)
  }

  /// The days on which somebody says to have looked at the notice or at a part of it.
  private func reviews(of subject: Subject) -> [(day: Day, place: Place, field: any FieldName, entity: String)] {
    let notice = subject.notice
    var reviews: [(day: Day, place: Place, field: any FieldName, entity: String)] = []
    if let day = notice.reviewedOn { reviews.append((day, notice.place, Notice.Field.reviewedOn, "notice")) }
    var seen: Set<Int32> = []
    for contact in subject.allContacts where seen.insert(contact.place.node).inserted {
      if let day = contact.reviewedOn {
        reviews.append((day, contact.place, Contact.Field.reviewedOn, "contact:\(day.iso)"))
      }
    }
    for (index, certificate) in (notice.security?.certificates ?? []).enumerated() {
      guard let day = certificate.reviewedOn else { continue }
      reviews.append((day, certificate.place, Certificate.Field.reviewedOn, "certificate:\(index + 1)"))
    }
    if let named = notice.authority {
      reviews.append((named.verifiedOn, named.place, NamedAuthority.Field.verifiedOn, "authority"))
    }
    return reviews
  }

  private func age(_ subject: Subject) -> [Finding] {
    guard let day = subject.lastLookedAt else { return [] }
    guard subject.asOf > day.later(byYears: 1) else { return [] }
    let field: any FieldName =
      subject.notice.reviewedOn == nil ? Change.Field.version : Notice.Field.reviewedOn
    let place = subject.notice.reviewedOn == nil ? subject.lastChange?.place : subject.notice.place
    let isOld = subject.asOf > day.later(byYears: 2)
    return [
      subject.finding(
        page,
        "nobody has looked at the notice since \(day.iso), \(subject.asOf.months(since: day)) months before the day of this build",
        at: place ?? subject.notice.place, field: field, entity: "notice", severity: isOld ? .error : .warning)
    ]
  }
}
