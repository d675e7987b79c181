import NoticeModel

/// What a page says holds on the day for which it is built.
///
/// A version with a later date may be prepared and announced, so it does not block; it also shows a date that
/// was mistyped.
struct VersionDate: Rule {
  static let page = RulePage(
    "VER-DATE", .versions, "The date of the notice",
    basis: ["GDPR 12(1)", "rule of the house"], severity: .warning,
    trigger: "the newest version has a date",
    requirement: "a date that is not later than the day for which the site is built",
    remedy: "publish it on that day, build with --as-of and that day, or correct the date",
    reason: "Readers take what a page says for what holds today.", confidence: .practice)

  func check(_ subject: Subject) -> [Finding] {
    guard let newest = subject.notice.changes.max(by: { $0.version < $1.version }), newest.version > subject.asOf
    else { return [] }
    return [
      subject.finding(
        Self.page,
        "this version takes effect on \(newest.version.iso); the build speaks for \(subject.asOf.iso)",
        at: newest.place, field: "version", entity: "change:\(newest.version.iso)")
    ]
  }
}
