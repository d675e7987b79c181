import Diagnostics
import NoticeModel

/// Who receives data under a code receives data, for whoever holds the key.
struct PseudonymisedRecipients: NoticeRule {
  let page = RuleDescription(
    "TO-PSEUDONYM", .to, "Pseudonymised data that others receive",
    basis: ["GDPR 13(1)(e)", "GDPR 13(1)(f)", "GDPR 4(5)", "CJEU C-413/23 P"], severity: .warning,
    trigger: "the notice says that nobody receives the data, and gives a code or a pseudonym as the reason, or says "
      + "elsewhere that such data are passed on; the same for transfers",
    requirement: "the recipients of such data among the others, and their transfers",
    remedy: "write recipients: [Recipient(id: \"…\", name: Text(…))] in place of noRecipients:",
    reason:
      "Who collects data can say who stands behind the code: it has to tell people, when it collects them, who will "
      + "receive them, whatever they are in the hands of others.", confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] { recipients(subject) + transfers(subject) }

  private func recipients(_ subject: Subject) -> [Finding] {
    guard let because = subject.notice.noRecipients else { return [] }
    if because.language(saying: \.pseudonymised, subject.languages) != nil {
      return [
        subject.finding(
          page, "pseudonymised data are no reason to say that nobody receives data", at: because.place,
          entity: "notice/recipients")
      ]
    }
    guard let passedOn = passageOnPassingOn(subject) else { return [] }
    return [
      subject.finding(
        page, "the notice says that nobody receives the data, but also that pseudonymised data are passed on",
        at: because.place, entity: "notice/recipients",
        related: [RelatedPlace("what is passed on", at: passedOn)])
    ]
  }

  private func transfers(_ subject: Subject) -> [Finding] {
    guard case .none(let because) = subject.notice.transfers,
      because.language(saying: \.pseudonymised, subject.languages) != nil
    else { return [] }
    return [
      subject.finding(
        page, "pseudonymised data are no reason to say that nothing leaves the European Economic Area",
        at: because.place, entity: "notice/transfers",
        help: "write transfers: .to([Transfer(country: …, tool: …)]), or give another reason")
    ]
  }

  /// A sentence that says that data under a code go to others.
  private func passageOnPassingOn(_ subject: Subject) -> Location? {
    for text in subject.texts.items where !text.isHistory {
      for language in text.language.map({ [$0] }) ?? subject.languages {
        let words = FactPhrases.of(language)
        for place in words.pseudonymised.places(in: text.folded.bytes[...])
        where !text.isInReference(place.lowerBound) && words.passedOn.isFound(in: text.sentence(around: place)) {
          return text.location(place)
        }
      }
    }
    return nil
  }
}
