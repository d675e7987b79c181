import NoticeModel

/// Proof of identity is asked for on reasonable doubt only.
///
/// Where nothing is declared the notice says what Article 12(6) says, which is true of everybody.
struct ProofOfIdentity: NoticeRule {
  let page = RuleDescription(
    "RIGHT-ID", .right, "Proof of identity",
    basis: ["GDPR 12(6)", "GDPR 5(1)(c)", "EDPB Guidelines 01/2022, 69 to 78"],
    severity: .warning, trigger: "proof of identity is asked for with each request, in the facts or in a text",
    requirement: "only where there are reasonable doubts about who asks",
    remedy: "write identityCheck: .onReasonableDoubt, and do so",
    reason: "A copy of the identity card gives away more than most requests ask for, and keeps people from asking.",
    confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    guard let rights = subject.notice.rights, case .always = rights.identityCheck else { return inTexts(subject) }
    return [
      subject.finding(
        page, "proof of identity is asked for with each request", of: rights, .identityCheck,
        entity: "notice")
    ]
  }

  private func inTexts(_ subject: Subject) -> [Finding] {
    subject.texts.sentences(stating: .identityCopy).map { found in
      subject.finding(
        page, "“\(found.quoted)” is asked for, and the sentence names no doubt about who asks",
        at: found.text.location(found.words), language: found.text.language, entity: found.text.entity,
        help: "ask for it only where there are reasonable doubts, and say so")
    }
  }
}
