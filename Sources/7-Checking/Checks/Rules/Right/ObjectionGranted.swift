import NoticeModel

/// An objection that is followed without a reason is granted where something can be stopped.
struct ObjectionGranted: NoticeRule {
  let page = RuleDescription(
    "RIGHT-OBJECT-FREE", .right, "Objection without a reason", basis: ["GDPR 7(3)", "GDPR 21(1)", "GDPR 21(2)"],
    severity: .warning,
    trigger: "a purpose has objectionWithoutReason: true",
    requirement: """
      a legal basis other than consent, which is withdrawn, a legal obligation or vital interests, which leave no choice; \
      and no direct marketing, to which the law itself allows people to object without a reason
      """,
    remedy: "take objectionWithoutReason: true out of the purpose",
    reason: "What is granted must be more than the law gives, and something that can be kept.")

  func check(_ subject: Subject) -> [Finding] {
    subject.notice.purposes.filter(\.objectionWithoutReason).compactMap { purpose in
      guard let problem = problem(purpose) else { return nil }
      return subject.finding(
        page, "`\(purpose.id)` grants an objection without a reason, but \(problem)", of: purpose,
        .objectionWithoutReason, entity: "purpose:\(purpose.id)")
    }
  }

  private func problem(_ purpose: Purpose) -> String? {
    if purpose.directMarketing { return "it is direct marketing, to which people may always object" }
    let bases = Set(purpose.grounds.map(\.basis))
    guard !bases.isEmpty, bases.isSubset(of: [.consent, .legalObligation, .vitalInterests]) else { return nil }
    if bases == [.consent] { return "it rests on consent, which people withdraw" }
    return "it rests on what leaves no choice"
  }
}
