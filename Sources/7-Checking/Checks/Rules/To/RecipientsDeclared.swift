import NoticeModel

/// People are told who receives their data, or that nobody does.
struct RecipientsDeclared: NoticeRule {
  let page = RuleDescription(
    "TO-RECIPIENTS", .to, "Who receives the data", basis: ["GDPR 13(1)(e)", "GDPR 14(1)(e)", "CJEU C-154/21"],
    trigger: "always: silence may mean that there are none, or that nobody thought of it",
    requirement: "the recipients or categories of recipients, processors included, or why there are none",
    remedy: "write recipients: [Recipient(id: \"…\", name: Text(…))], or noRecipients: Text(…) that says why nobody "
      + "receives them",
    reason: "Data that have been passed on can only be corrected or erased where one knows they are.")

  func check(_ subject: Subject) -> [Finding] {
    let notice = subject.notice
    guard !notice.recipients.isEmpty || notice.noRecipients != nil else {
      return [
        subject.finding(
          page, "nothing says who receives the data", of: notice, .recipients, entity: "notice")
      ]
    }
    if let because = notice.noRecipients, !notice.recipients.isEmpty {
      return [
        subject.finding(
          page, "recipients are declared, and also that there are none", at: because.place, entity: "notice",
          help: "take noRecipients or recipients out")
      ]
    }
    return subject.notShown(
      page, "says who receives the data", in: ["recipients"], add: ".recipients", holding: notice.noRecipients)
  }
}
