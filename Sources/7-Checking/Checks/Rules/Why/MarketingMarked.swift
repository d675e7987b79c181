import NoticeModel

/// A newsletter is direct marketing, to which everybody may object.
struct MarketingMarked: NoticeRule {
  let page = RuleDescription(
    "WHY-DM-MARKED", .why, "Direct marketing that is not called so",
    basis: ["GDPR 21(2)", "GDPR 21(3)", "Directive 2002/58/EC 13"], severity: .warning,
    trigger: "the title, the description or an activity of a purpose says newsletter, advertising or prospecting",
    requirement: "directMarketing: true, so that people are told that they may object without a reason",
    remedy: "write directMarketing: true; if it only informs people of a service that they use, say that in the title",
    reason: "Nobody has to give a reason against marketing, and everybody has to be told so.", confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    subject.notice.purposes.filter { !$0.directMarketing }.compactMap { purpose in
      let texts = [purpose.title, purpose.description].compactMap { $0 } + purpose.activities.map(\.text)
      for text in texts {
        guard let language = text.language(saying: \.marketing, subject.languages) else { continue }
        let isTitle = text == purpose.title
        return subject.finding(
          page,
          "the purpose `\(purpose.id)` \(isTitle ? "is" : "says") “\(text[language] ?? "")”, but is not marked as direct "
            + "marketing", at: text.place, field: text.every == nil ? language : nil, entity: "purpose:\(purpose.id)")
      }
      return nil
    }
  }
}
