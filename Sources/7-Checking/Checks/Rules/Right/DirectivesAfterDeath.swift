import NoticeModel

/// In France people are told that they may decide what happens to their data after death.
struct DirectivesAfterDeath: NoticeRule {
  let page = RuleDescription(
    "RIGHT-FR-POSTMORTEM", .right, "Directives for the time after death",
    basis: ["FR law of 6 January 1978, 48 and 85"], severity: .warning, trigger: "the controller is French",
    requirement: "the right to give directives on what happens to the data after death",
    remedy: "write additional: [.postMortemDirectives] in Rights(…)",
    reason: "Without directives the heirs decide, within narrow limits.", validFrom: "2019-06-01")

  func check(_ subject: Subject) -> [Finding] {
    guard subject.country == .france else { return [] }
    let rights = subject.notice.rights
    guard rights?.additional.contains(.postMortemDirectives) == true else {
      return [
        subject.finding(
          page, "nothing says that people may give directives for the time after their death",
          at: rights?.place ?? subject.notice.place,
          field: rights == nil ? Notice.Field.rights : Rights.Field.additional, entity: "notice")
      ]
    }
    return subject.notShown(
      page, "shows the right to give directives for the time after death",
      in: ["rights/post-mortem-directives"], add: ".rights")
  }
}
