import NoticeModel

/// People are told when they may have the use of their data suspended.
struct RightToRestriction: NoticeRule {
  let page = RuleDescription(
    "RIGHT-RESTRICT", .right, "Right to restriction", basis: ["GDPR 13(2)(b)", "GDPR 18"], trigger: "always",
    requirement: "a section shows the right, with its words in every language; it is not declared not to apply",
    remedy: "add Section(.rights) to the outline",
    reason: "It holds matters still while a dispute about the data is settled.")

  func check(_ subject: Subject) -> [Finding] {
    subject.findings(
      page,
      on: ShownRight(
        right: .restriction, name: "the right to restriction", provision: "gdpr/18", clause: "rights/restriction",
        sections: ["rights/restriction"]))
  }
}
