import NoticeModel

/// People are told whether their data leave the European Economic Area.
struct TransfersDeclared: NoticeRule {
  let page = RuleDescription(
    "TO-TRANSFER-DECL", .to, "Transfers to third countries", basis: ["GDPR 13(1)(f)", "GDPR 14(1)(f)"],
    trigger: "always: silence may mean that there are none, or that nobody thought of it",
    requirement: "the transfers one by one, or why there are none",
    remedy: "write transfers: .to([Transfer(country: …, tool: …)]), or .none(because: Text(…))",
    reason: "In another country other rules may protect the data, or none.")

  func check(_ subject: Subject) -> [Finding] {
    let notice = subject.notice
    switch notice.transfers {
    case .undeclared:
      return [
        subject.finding(
          page, "nothing says whether data leave the European Economic Area", of: notice, .transfers, entity: "notice")
      ]
    case .to(let transfers) where transfers.isEmpty:
      return [
        subject.finding(
          page, "there are transfers, but none is declared", of: notice, .transfers,
          entity: "notice")
      ]
    case .to: return shown(subject)
    case .none(let because): return shown(subject, holding: because)
    }
  }

  private func shown(_ subject: Subject, holding text: Text? = nil) -> [Finding] {
    subject.notShown(
      page, "says whether data leave the European Economic Area", in: ["transfers"], add: ".transfers",
      holding: text)
  }
}
