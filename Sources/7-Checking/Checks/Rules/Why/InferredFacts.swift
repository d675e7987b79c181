import NoticeModel

/// What an example infers is listed; an organisation's own notice states what it does.
struct InferredFacts: NoticeRule {
  let page = RuleDescription(
    "WHY-INFERRED", .why, "What is only inferred", basis: ["GDPR 5(2)", "GDPR 13(1)(c)"],
    trigger: "a purpose with `inferred:` at a legal basis, an exception or an authorisation, or with `inferredLinks:`",
    requirement: "an example that says so to its readers; in an organisation's own notice, a statement",
    remedy: "in an organisation's own notice, decide on what the purpose rests, and take `inferred:` out",
    reason: "A reader takes a legal basis for the word of the organisation, which alone can choose it.")

  func check(_ subject: Subject) -> [Finding] {
    subject.notice.purposes.compactMap { purpose in
      let inferred = names(of: purpose)
      guard !inferred.isEmpty else { return nil }
      let isExample = subject.notice.standing == .example
      return subject.finding(
        page, "this purpose rests on inferences: \(inferred.joined(separator: ", "))", at: purpose.place,
        entity: "purpose:\(purpose.id)", severity: isExample ? .note : .error,
        help: isExample ? "nothing to do: readers see that they are a reading of the example" : page.remedy)
    }
  }

  private func names(of purpose: Purpose) -> [String] {
    purpose.grounds.filter { $0.inferred != nil }.map { "`.\($0.basis)`" }
      + purpose.special.filter { $0.inferred != nil }.map { "`.\($0.exception)`" }
      + (purpose.criminal.contains { $0.inferred != nil } ? ["what authorises data on convictions"] : [])
      + (purpose.inferredLinks != nil ? ["its links to data, recipients and periods"] : [])
  }
}
