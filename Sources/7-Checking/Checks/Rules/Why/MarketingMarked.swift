import NoticeModel

/// A newsletter is direct marketing, to which everybody may object.
struct MarketingMarked: NoticeRule {
  let page = RuleDescription(
    "WHY-DM-MARKED", .why, "Direct marketing that is not called so",
    basis: ["GDPR 21(2)", "GDPR 21(3)", "Directive 2002/58/EC 13"], severity: .warning,
    trigger: "the title of a purpose says newsletter, advertising or prospecting",
    requirement: "directMarketing: true, so that people are told that they may object without a reason",
    remedy: "write directMarketing: true; if it only informs people of a service that they use, say that in the title",
    reason: "Nobody has to give a reason against marketing, and everybody has to be told so.", confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    subject.notice.purposes.filter { !$0.directMarketing }.compactMap { purpose in
      for language in subject.languages {
        guard let title = purpose.title[language], words.isFound(in: FoldedText.fold(title)[...]) else { continue }
        return subject.finding(
          page, "the purpose `\(purpose.id)` is “\(title)”, but is not marked as direct marketing", of: purpose, .title,
          entity: "purpose:\(purpose.id)")
      }
      return nil
    }
  }

  private let words = PhraseSet([
    "newsletter*", "infolettre*", "lettre d'information", "lettres d'information", "prospection", "publicité",
    "nieuwsbrief", "nieuwsbrieven", "direct marketing", "direct-marketing", "reclame", "rundbrief*", "direktwerbung",
    "werbung",
  ])
}
