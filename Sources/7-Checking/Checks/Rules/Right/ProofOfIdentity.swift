import NoticeModel

/// Proof of identity is asked for on reasonable doubt only.
///
/// Where nothing is declared the notice says what Article 12(6) says, which is true of everybody.
struct ProofOfIdentity: NoticeRule {
  let page = RuleDescription(
    "RIGHT-ID", .right, "Proof of identity",
    basis: ["GDPR 12(6)", "GDPR 5(1)(c)", "EDPB Guidelines 01/2022, 69 to 78"],
    severity: .warning, trigger: "proof of identity is asked for with each request",
    requirement: "only where there are reasonable doubts about who asks",
    remedy: "write identityCheck: .onReasonableDoubt, and do so",
    reason: "A copy of the identity card gives away more than most requests ask for, and keeps people from asking.",
    confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    guard let rights = subject.notice.rights, case .always = rights.identityCheck else { return [] }
    return [
      subject.finding(
        page, "proof of identity is asked for with each request", of: rights, .identityCheck,
        entity: "notice")
    ]
  }
}
