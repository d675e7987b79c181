import NoticeModel

/// Each purpose, and all data it uses, has a legal basis.
struct LegalBasisStated: NoticeRule {
  let page = RuleDescription(
    "WHY-BASIS", .why, "Legal basis of each purpose",
    basis: ["GDPR 13(1)(c)", "GDPR 14(1)(c)", "GDPR 6(1)"],
    trigger: "each purpose",
    requirement: """
      at least one of the six legal bases of Article 6(1); where each serves for some data only, together they serve \
      for all data of the purpose
      """,
    remedy: """
      write grounds: [Ground(.…)] with .consent, .contract, .legalObligation, .vitalInterests, .publicTask or \
      .legitimateInterests
      """,
    reason: "Which rights people have depends on the legal basis; without one the processing is not lawful.")

  func check(_ subject: Subject) -> [Finding] {
    subject.notice.purposes.flatMap { purpose -> [Finding] in
      guard !purpose.grounds.isEmpty else {
        return [
          subject.finding(
            page, "the purpose `\(purpose.id)` has no legal basis", of: purpose, .grounds,
            entity: "purpose:\(purpose.id)")
        ]
      }
      guard purpose.grounds.allSatisfy({ !$0.data.isEmpty }) else { return [] }
      let covered = Set(purpose.grounds.flatMap { $0.data.map(\.id) })
      return subject.data(of: purpose).filter { !covered.contains($0.id) }.map { category in
        subject.finding(
          page, "no legal basis of the purpose `\(purpose.id)` serves for `\(category.id)`",
          at: subject.place(of: category, in: purpose), entity: "purpose:\(purpose.id)/\(category.id)",
          help: "add \"\(category.id)\" to the data: of the ground that serves for it, or add a ground")
      }
    }
  }
}
