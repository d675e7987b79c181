import NoticeModel

/// People are told that they may see their data.
struct RightOfAccess: NoticeRule {
  let page = RuleDescription(
    "RIGHT-ACCESS", .right, "Right of access", basis: ["GDPR 13(2)(b)", "GDPR 15"], trigger: "always",
    requirement: "a section shows the right, with its words in every language; it is not declared not to apply",
    remedy: "add Section(.rights) to the outline", reason: "Only who sees the data can use the other rights.")

  func check(_ subject: Subject) -> [Finding] {
    subject.findings(
      page,
      on: ShownRight(
        right: .access, name: "the right of access", provision: "gdpr/15", clause: "rights/access",
        sections: ["rights/access"]))
  }
}
