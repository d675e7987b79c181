import NoticeModel

/// People are told whether machines alone decide about them.
struct AutomatedDecisionsDeclared: NoticeRule {
  let page = RuleDescription(
    "RIGHT-ADM", .right, "Decisions by machines alone", basis: ["GDPR 13(2)(f)", "GDPR 14(2)(g)", "GDPR 22"],
    trigger: "always: silence may mean that there are none, or that nobody thought of it",
    requirement: "that there are none, or each with its logic, consequences and safeguards; then the right to human "
      + "intervention is shown and not declared not to apply",
    remedy: "write automatedDecisions: .none(because: Text(…)), or .made([AutomatedDecision(…)])",
    reason: "Who is refused by a machine must know it to ask for a person.")

  private static let right = ShownRight(
    right: .humanIntervention, name: "the right to human intervention", provision: "gdpr/22",
    clause: "rights/human-intervention", sections: ["rights/human-intervention"])

  func check(_ subject: Subject) -> [Finding] {
    let notice = subject.notice
    switch notice.automatedDecisions {
    case .undeclared:
      return [
        subject.finding(
          page, "nothing says whether decisions are taken by machines alone", of: notice, .automatedDecisions,
          entity: "notice")
      ]
    case .made(let decisions) where decisions.isEmpty:
      return [
        subject.finding(
          page, "machines decide alone, but no decision is declared", of: notice, .automatedDecisions, entity: "notice")
      ]
    case .made: return shown(subject) + subject.findings(page, on: Self.right)
    case .none(let because): return shown(subject, holding: because)
    }
  }

  private func shown(_ subject: Subject, holding text: Text? = nil) -> [Finding] {
    subject.notShown(
      page, "says whether decisions are taken by machines alone", in: ["automated-decisions"],
      add: ".automatedDecisions", holding: text)
  }
}
