import Diagnostics
import Languages
import NoticeModel

/// Whether there is a data protection officer is said, and whoever must have one has.
struct OfficerDecided: NoticeRule {
  let page = RuleDescription(
    "WHO-DPO-DECISION", .who, "Decision on a data protection officer",
    basis: ["GDPR 37(1)"],
    trigger: "always: an officer, or that none is required, is declared",
    requirement: """
      a public authority or body has an officer; so does a care institution or a health fund that uses special \
      categories of data or data on convictions, since it does so on a large scale (WP243). Others who use such data, by \
      their flags or by their words, say in because: that they do so on a small scale (a warning)
      """,
    remedy: "write dpo: .designated(Contact(role: .dpo, email: \"…\")), or dpo: .notRequired(because: …)",
    reason: "The officer is the person within the organisation who watches over the rights of others.")

  func check(_ subject: Subject) -> [Finding] {
    switch subject.notice.dpo {
    case .designated, .several: return []
    case .undeclared:
      return [
        subject.finding(
          page, "the notice does not say whether there is a data protection officer", of: subject.notice, .dpo,
          entity: "dpo")
      ]
    case .notRequired(let because):
      guard let why = duty(subject) else { return atScale(because, subject) }
      return [
        subject.finding(
          page, "the notice says that no data protection officer is required, but \(why)",
          of: subject.notice, .dpo, entity: "dpo",
          help: "designate one: dpo: .designated(Contact(role: .dpo, email: \"…\"))")
      ]
    }
  }

  private func duty(_ subject: Subject) -> String? {
    if subject.isPublicBody { return "a public authority or body must have one" }
    guard subject.notice.data.contains(where: { !$0.special.isEmpty || $0.criminal }) else { return nil }
    switch subject.notice.controller.kind {
    case .careInstitution, .healthFund:
      return "care institutions and health funds use specially protected data on a large scale and must have one"
    case .publicBody, .federalBody, .company, .cooperative, .association, .companyGroup: return nil
    }
  }

  /// Protected data of others than care institutions: whether there are many is for the notice to say.
  private func atScale(_ because: Text, _ subject: Subject) -> [Finding] {
    guard let data = subject.notice.data.first(where: { isProtected($0, subject) }) else { return [] }
    let saysScale = subject.languages.contains { language in
      because[language].map { Self.scale(language).isFound(in: FoldedText.fold($0)[...]) } ?? false
    }
    guard !saysScale else { return [] }
    return [
      subject.finding(
        page,
        "the notice says that no data protection officer is required, but not whether `\(data.id)`, which are specially "
          + "protected, are used on a large scale", of: subject.notice, .dpo, entity: "dpo", severity: .warning,
        help: "say in because: how many people are concerned and that this is no large scale, or designate an officer: "
          + "dpo: .designated(Contact(role: .dpo, email: \"…\"))",
        related: [RelatedPlace("the data", at: subject.sources.location(data.place))])
    ]
  }

  private func isProtected(_ data: DataCategory, _ subject: Subject) -> Bool {
    !data.special.isEmpty || data.criminal
      || SensitiveTopic.allCases.contains { topic in
        (topic.category != nil || topic == .criminal) && subject.sensitiveWord(topic, in: data) != nil
      }
  }

  private static func scale(_ language: Language) -> PhraseSet { PhraseSet(rules(for: language).phrases.scale) }
}
