import NoticeModel

/// An interest in money alone is named more closely, or weighed.
struct CommercialInterest: NoticeRule {
  let page = RuleDescription(
    "WHY-LI-COMMERCIAL", .why, "An interest that is only commercial",
    basis: ["GDPR 6(1)(f)", "GDPR 13(1)(d)", "CJEU C-621/22", "EDPB Guidelines 1/2024"], severity: .warning,
    trigger:
      "a legitimate interest that says no more than commercial, economic or financial interests, sales or growth",
    requirement: "what is pursued with these data, so that people can tell why they are needed for it",
    remedy: "say in interest: what the data serve for, such as “to see which articles are out of stock”; where only "
      + "money is left to say, rest the purpose on consent",
    reason:
      "A commercial interest may be legitimate, but only where the data are strictly needed for it and people do not "
      + "have stronger interests; nobody can judge that of the word alone.", confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    subject.notice.purposes.flatMap { purpose in
      purpose.grounds.compactMap { ground in
        guard ground.basis == .legitimateInterests, let interest = ground.interest,
          let language = Unnamed.language(of: interest, in: [\.interests, \.commercial], subject.languages),
          // Interests without any such word are found by ED-UNNAMED.
          Unnamed.language(of: interest, in: [\.interests], [language]) == nil
        else { return nil }
        return subject.finding(
          page, "“\(interest[language] ?? "")” is an interest in money alone, and does not say what the data serve for",
          of: ground, .interest, entity: "purpose:\(purpose.id)")
      }
    }
  }
}
