import NoticeModel

/// Whether there is a data protection officer is said, and whoever must have one has.
struct OfficerDecided: NoticeRule {
  let page = RuleDescription(
    "WHO-DPO-DECISION", .who, "Decision on a data protection officer",
    basis: ["GDPR 37(1)"],
    trigger: "always: an officer, or that none is required, is declared",
    requirement: """
      a public authority or body has an officer; so does a care institution or a health fund that uses special \
      categories of data or data on convictions, since it does so on a large scale (WP243)
      """,
    remedy: "write dpo: .designated(Contact(role: .dpo, email: \"…\")), or dpo: .notRequired(because: …)",
    reason: "The officer is the person within the organisation who watches over the rights of others.")

  func check(_ subject: Subject) -> [Finding] {
    switch subject.notice.dpo {
    case .designated: return []
    case .undeclared:
      return [
        subject.finding(
          page, "the notice does not say whether there is a data protection officer", of: subject.notice, .dpo,
          entity: "dpo")
      ]
    case .notRequired:
      guard let why = duty(subject) else { return [] }
      return [
        subject.finding(
          page, "the notice says that no data protection officer is required, but \(why)",
          of: subject.notice, .dpo, entity: "dpo",
          help: "designate one: dpo: .designated(Contact(role: .dpo, email: \"…\"))")
      ]
    }
  }

  private func duty(_ subject: Subject) -> String? {
    if subject.isPublicBody { return "a public authority or body must have one" }
    guard subject.notice.data.contains(where: { !$0.special.isEmpty || $0.criminal }) else { return nil }
    switch subject.notice.controller.kind {
    case .careInstitution, .healthFund:
      return "care institutions and health funds use specially protected data on a large scale and must have one"
    case .publicBody, .federalBody, .company, .cooperative, .association, .companyGroup: return nil
    }
  }
}
