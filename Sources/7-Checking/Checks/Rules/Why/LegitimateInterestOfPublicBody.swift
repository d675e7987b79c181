import NoticeModel

/// A public authority does not rely on legitimate interests for its tasks.
struct LegitimateInterestOfPublicBody: NoticeRule {
  let page = RuleDescription(
    "WHY-LI-PUBLIC", .why, "Legitimate interests of a public authority",
    basis: ["GDPR 6(1), last subparagraph"],
    trigger: "the controller is a public authority or body and a purpose rests on legitimate interests",
    requirement: "another legal basis, or why the purpose is no part of its public tasks",
    remedy: """
      rest it on .publicTask with the law that entrusts the task, or write outsidePublicTask: Text(…) with the reason \
      in the ground
      """,
    reason: "What a public authority may do with data is for the law to say, not for the authority.")

  func check(_ subject: Subject) -> [Finding] {
    guard subject.isPublicBody else { return [] }
    return subject.notice.purposes.flatMap { purpose in
      purpose.grounds.filter { $0.basis == .legitimateInterests && $0.outsidePublicTask == nil }.map { ground in
        subject.finding(
          page,
          "the purpose `\(purpose.id)` of a public authority rests on legitimate interests, which do not serve for "
            + "its tasks", at: ground.place, entity: "purpose:\(purpose.id)")
      }
    }
  }
}
