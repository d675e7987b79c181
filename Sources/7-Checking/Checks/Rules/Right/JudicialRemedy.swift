import NoticeModel

/// People are told that they may go to court.
struct JudicialRemedy: NoticeRule {
  let page = RuleDescription(
    "RIGHT-JUDICIAL", .right, "Going to court", basis: ["GDPR 79"], severity: .note, trigger: "always",
    requirement: "a sentence in the section on complaints",
    remedy: "add Section(.complaint) to the outline",
    reason: "No provision demands it; people have the right all the same.", confidence: .practice)

  func check(_ subject: Subject) -> [Finding] {
    let unshown = subject.notShown(
      page, "tells people that they may go to court", in: ["complaint"], add: ".complaint")
    guard unshown.isEmpty else { return unshown }
    return subject.clauseFindings(page, "complaint/courts", cites: "gdpr/79")
  }
}
