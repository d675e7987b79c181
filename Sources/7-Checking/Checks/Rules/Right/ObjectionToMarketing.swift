import NoticeModel

/// People are told that they may object to direct marketing without a reason.
struct ObjectionToMarketing: NoticeRule {
  let page = RuleDescription(
    "RIGHT-OBJECT-DM", .right, "Right to object to direct marketing", basis: ["GDPR 13(2)(b)", "GDPR 21(2) and (3)"],
    trigger: "a purpose is direct marketing",
    requirement: "a section shows the right, absolute and without reasons, in every language; it is not declared not "
      + "to apply",
    remedy: "add Section(.objection) to the outline", reason: "Nobody has to justify not wanting advertisements.")

  func check(_ subject: Subject) -> [Finding] {
    guard subject.notice.purposes.contains(where: \.directMarketing) else { return [] }
    var right = RightToObject.right
    right.name = "the right to object to direct marketing"
    right.clause = "objection/marketing"
    right.provision = "gdpr/21/2"
    return subject.findings(page, on: right)
  }
}
