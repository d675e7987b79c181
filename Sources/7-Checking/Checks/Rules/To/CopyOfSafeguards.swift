import NoticeModel
import Notices

/// People are told how to obtain a copy of the safeguards of a transfer.
struct CopyOfSafeguards: NoticeRule {
  let page = RuleDescription(
    "TO-TRANSFER-COPY", .to, "A copy of the safeguards", basis: ["GDPR 13(1)(f)", "GDPR 14(1)(f)"],
    trigger:
      "a transfer that rests on a safeguard of Article 46, on binding corporate rules or on compelling interests",
    requirement: "how to obtain a copy of them, or where they are available",
    remedy: "write copy: Text(…): whom to ask, or the address where they stand",
    reason: "The clauses give people rights of their own; they must be able to read them.")

  func check(_ subject: Subject) -> [Finding] {
    subject.transfers.enumerated().compactMap { index, transfer in
      guard transfer.copy == nil, transfer.tool.isSafeguard else { return nil }
      return subject.finding(
        page, "nothing says how to obtain a copy of the safeguards of this transfer", at: transfer.place,
        entity: subject.entity(of: transfer, index))
    }
  }
}
