import NoticeModel

/// Each special category of data has an exception of Article 9(2) for each purpose that uses it.
struct SpecialGroundStated: NoticeRule {
  let page = RuleDescription(
    "WHY-SPECIAL", .why, "Exception for special categories of data",
    basis: ["GDPR 9(1)", "GDPR 9(2)", "GDPR 13(1)(c)"],
    trigger: "a purpose uses a special category of data, also in some cases only",
    requirement: """
      an exception of Article 9(2) that serves for that category; one without data: serves for the only special \
      category of the purpose, but among several it has to name them, and names only what the purpose uses
      """,
    remedy: """
      write special: [SpecialGround(.…, data: ["…"])] in the purpose with the exception that applies: \
      .explicitConsent, .socialProtection, .vitalInterests, .nonProfitBody, .madePublic, .legalClaims, \
      .publicInterest, .care, .publicHealth or .research
      """,
    reason: "Such data are forbidden to be used unless an exception allows it, and a legal basis alone is none.")

  func check(_ subject: Subject) -> [Finding] {
    subject.notice.purposes.flatMap { purpose in
      without(purpose, subject)
        + subject.contradictions(
          page, purpose.special.flatMap(\.data), in: purpose, kind: "special", help: "special: [.…]"
        ) { !$0.special.isEmpty }
    }
  }

  private func without(_ purpose: Purpose, _ subject: Subject) -> [Finding] {
    let all = subject.specialData(of: purpose)
    let without = all.filter { category in
      !purpose.special.contains { subject.serves($0.data, for: category, among: all) }
    }
    return without.map { category in
      subject.finding(
        page,
        "the purpose `\(purpose.id)` uses `\(category.id)`, which is specially protected, without an exception of "
          + "Article 9(2)", at: subject.place(of: category, in: purpose),
        entity: "purpose:\(purpose.id)/\(category.id)",
        help: purpose.special.contains { $0.data.isEmpty }
          ? "add \"\(category.id)\" to the data: of the exception that serves for it" : nil)
    }
  }
}
