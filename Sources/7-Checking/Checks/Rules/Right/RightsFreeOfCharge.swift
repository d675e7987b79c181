import NoticeModel

/// People are told that it costs nothing to use their rights.
struct RightsFreeOfCharge: NoticeRule {
  let page = RuleDescription(
    "RIGHT-FREE", .right, "Rights are free of charge", basis: ["GDPR 12(5)"], severity: .warning, trigger: "always",
    requirement: "a section says so in every language, with the exceptions for unfounded and excessive requests",
    remedy: "add Section(.requests) to the outline",
    reason: "Who expects a bill does not ask.", confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    let unshown = subject.notShown(
      page, "says that it costs nothing to use one's rights", in: subject.requestSections, add: ".requests")
    guard unshown.isEmpty else { return unshown }
    return subject.clauseFindings(page, "requests/free", cites: "gdpr/12/5")
  }
}
