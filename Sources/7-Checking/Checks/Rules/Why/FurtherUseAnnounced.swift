import NoticeModel

/// People learn of a further use of their data before it begins.
struct FurtherUseAnnounced: NoticeRule {
  let page = RuleDescription(
    "WHY-FURTHER", .why, "Information before a further use",
    basis: ["GDPR 13(3)", "GDPR 14(4)", "GDPR 6(4)"], severity: .warning,
    trigger: "a purpose uses data that were collected for another",
    requirement: "how people are told before that use begins",
    remedy: "write further: FurtherUse(of: [\"…\"], information: Text(…)) in the purpose",
    reason: "People gave their data for something else; only who knows beforehand can still object.")

  func check(_ subject: Subject) -> [Finding] {
    subject.notice.purposes.compactMap { purpose in
      guard let further = purpose.further, further.information == nil else { return nil }
      return subject.finding(
        page,
        "the purpose `\(purpose.id)` uses data collected for another, but nothing says how people are told beforehand",
        at: further.place, entity: "purpose:\(purpose.id)", help: "write information: Text(…) in the FurtherUse")
    }
  }
}
