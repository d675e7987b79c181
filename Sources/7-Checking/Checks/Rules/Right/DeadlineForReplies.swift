import NoticeModel

/// People are told within which time they get an answer.
struct DeadlineForReplies: NoticeRule {
  let page = RuleDescription(
    "RIGHT-DEADLINE", .right, "When people get an answer", basis: ["GDPR 12(3)", "WP260 rev.01"], severity: .warning,
    trigger: "always",
    requirement: "one month, two more where it is necessary; a deadline of the organisation's own is shorter",
    remedy: "add Section(.requests) to the outline",
    reason: "Who knows the deadline knows when to remind or to complain.", confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    let long = (subject.notice.rights?.shorterDeadlines ?? []).enumerated().filter { _, deadline in
      deadline.within.days.lowerBound > Duration.months(1).days.upperBound
    }
    let none = (subject.notice.rights?.shorterDeadlines ?? []).enumerated().filter { $1.within.usualDays <= 0 }
    var findings = none.map { index, deadline in
      subject.finding(
        page, "a deadline of \(deadline.within.words) is none", of: deadline, .within,
        entity: "deadline:\(index + 1)", help: "write within how long people get an answer: .days(15)")
    }
    findings += long.map { index, deadline in
      subject.finding(
        page, "this deadline of \(deadline.within.words) is longer than the month that the law allows",
        of: deadline, .within, entity: "deadline:\(index + 1)",
        help: "write a shorter one, or leave it out: one month then holds")
    }
    let unshown = subject.notShown(
      page, "says within which time people get an answer", in: subject.requestSections, add: ".requests")
    guard unshown.isEmpty else { return findings + unshown }
    return findings + subject.clauseFindings(page, "requests/deadline", cites: "gdpr/12/3")
  }
}
