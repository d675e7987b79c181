import NoticeModel

/// People are told that they may have their data corrected.
struct RightToRectification: NoticeRule {
  let page = RuleDescription(
    "RIGHT-RECTIFY", .right, "Right to rectification", basis: ["GDPR 13(2)(b)", "GDPR 16"], trigger: "always",
    requirement: "a section shows the right, with its words in every language; it is not declared not to apply",
    remedy: "add Section(.rights) to the outline", reason: "Decisions taken on wrong data are wrong.")

  func check(_ subject: Subject) -> [Finding] {
    subject.findings(
      page,
      on: ShownRight(
        right: .rectification, name: "the right to rectification", provision: "gdpr/16",
        clause: "rights/rectification", sections: ["rights/rectification"]))
  }
}
