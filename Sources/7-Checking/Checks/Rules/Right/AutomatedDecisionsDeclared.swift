import NoticeModel

/// People are told whether machines alone decide about them.
struct AutomatedDecisionsDeclared: NoticeRule {
  let page = RuleDescription(
    "RIGHT-ADM", .right, "Decisions by machines alone",
    basis: ["GDPR 13(2)(f)", "GDPR 14(2)(g)", "GDPR 22", "CJEU C-203/22"],
    trigger: "always: silence may mean that there are none, or that nobody thought of it",
    requirement: "that there are none, or each with its logic, consequences and safeguards; then the right to human "
      + "intervention is shown and not declared not to apply. A logic that is kept secret, is a formula or only says "
      + "“an algorithm” is a warning",
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
    case .made(let decisions):
      return decisions.compactMap { logic(of: $0, subject) } + shown(subject) + subject.findings(page, on: Self.right)
    case .none(let because): return shown(subject, holding: because)
    }
  }

  /// A logic that nobody can follow: kept secret, written as a formula, or not told at all.
  private func logic(of decision: AutomatedDecision, _ subject: Subject) -> Finding? {
    for language in subject.languages {
      guard let written = decision.logic[language], let fault = DecisionLogic(written, language).fault else { continue }
      return subject.finding(
        page, "the logic of the decision `\(decision.id)` \(fault)", at: decision.logic.place,
        field: decision.logic.every == nil ? language : nil, entity: "decision:\(decision.id)/logic",
        severity: .warning,
        help:
          "say which data count, how much each, and what would have changed the outcome; a secret may stay one as long "
          + "as people can follow the decision")
    }
    return nil
  }

  private func shown(_ subject: Subject, holding text: Text? = nil) -> [Finding] {
    subject.notShown(
      page, "says whether decisions are taken by machines alone", in: ["automated-decisions"],
      add: ".automatedDecisions", holding: text)
  }
}
