import NoticeModel

/// People are told that they may withdraw consent at any time.
struct WithdrawalOfConsent: NoticeRule {
  let page = RuleDescription(
    "RIGHT-WITHDRAW", .right, "Right to withdraw consent", basis: ["GDPR 13(2)(c)", "GDPR 14(2)(d)", "GDPR 7(3)"],
    trigger: "a purpose rests on consent, or special categories or a transfer on explicit consent",
    requirement: "a section says that consent may be withdrawn at any time and that what was done before stays lawful; "
      + "the right is not declared not to apply",
    remedy: "add Section(.withdrawal) or Section(.rights) to the outline",
    reason: "Consent that cannot be withdrawn is none.")

  func check(_ subject: Subject) -> [Finding] {
    guard subject.follows(.withdrawal) else { return [] }
    return subject.findings(
      page,
      on: ShownRight(
        right: .withdrawal, name: "the right to withdraw consent", provision: "gdpr/7/3", clause: "rights/withdrawal",
        sections: ["withdrawal", "rights/withdrawal"], section: ".withdrawal"))
  }
}
