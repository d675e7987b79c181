import NoticeModel

/// People are told when they may have their data erased.
struct RightToErasure: NoticeRule {
  let page = RuleDescription(
    "RIGHT-ERASE", .right, "Right to erasure", basis: ["GDPR 13(2)(b)", "GDPR 17"],
    trigger: "always; a warning where every purpose rests on a legal obligation or a public task, for Article 17(3)(b) "
      + "exempts what those require",
    requirement: "a section shows the right, with its words in every language; it is not declared not to apply",
    remedy: "add Section(.rights) to the outline",
    reason: "Also where data must be kept for a time, people may have them erased once it is over.")

  func check(_ subject: Subject) -> [Finding] {
    subject.findings(
      page,
      on: ShownRight(
        right: .erasure, name: "the right to erasure", provision: "gdpr/17", clause: "rights/erasure",
        sections: ["rights/erasure"]),
      severity: isMostlyExempt(subject) ? .warning : nil)
  }

  private func isMostlyExempt(_ subject: Subject) -> Bool {
    let purposes = subject.notice.purposes
    return !purposes.isEmpty
      && purposes.allSatisfy { purpose in
        !purpose.grounds.isEmpty
          && purpose.grounds.allSatisfy { $0.basis == .legalObligation || $0.basis == .publicTask }
      }
  }
}
