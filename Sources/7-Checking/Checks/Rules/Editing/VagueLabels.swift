import Languages
import NoticeModel

/// Purposes, recipients, sources, interests and criteria are named, not alluded to.
struct VagueLabels: NoticeRule {
  let page = RuleDescription(
    "ED-UNNAMED", .editing, "Words that name nobody and nothing",
    basis: ["GDPR 12(1)", "GDPR 5(1)(a)", "WP260 rev.01 §12"], severity: .warning,
    trigger:
      "the description and activities of a purpose, the name of a recipient or a source, a legitimate interest or "
      + "a criterion for a period",
    requirement:
      "it says more than “new services”, “research”, “third parties”, “trusted partners”, “processors”, “external sources”, “our "
      + "legitimate interests”, “a reasonable time”, “indefinitely” or, without citing the law, “as the law demands”; "
      + "words such as “we may use your data for” add nothing",
    remedy: "say which: name it, or describe it so that people know whether it concerns them",
    reason: "The guidelines on transparency give these as examples of what tells people nothing.", confidence: .guidance
  )

  func check(_ subject: Subject) -> [Finding] {
    subject.notice.purposes.flatMap { purpose($0, subject) }
      + subject.allRecipients.compactMap { recipient(of: $0, subject) }
      + subject.notice.sources.compactMap {
        look($0.label, [\.sources], "source:\($0.id)", subject)
      }
      + subject.notice.retention.compactMap { criterion(of: $0, subject) }
  }

  private func recipient(of recipient: Recipient, _ subject: Subject) -> Finding? {
    // “Other bodies” are found by TO-CATCHALL.
    guard recipient.about == nil, recipient.members.isEmpty, !OpenRecipients.isCatchall(recipient, subject) else {
      return nil
    }
    return look(recipient.name, [\.recipients], "recipient:\(recipient.id)", subject)
  }

  /// What is done, where all that is said of it names nothing; and each interest.
  private func purpose(_ purpose: Purpose, _ subject: Subject) -> [Finding] {
    let texts = [purpose.description].compactMap { $0 } + purpose.activities.map(\.text)
    let entity = "purpose:\(purpose.id)"
    var found: [Finding] = []
    if let first = texts.first,
      texts.allSatisfy({ Unnamed.language(of: $0, in: [\.purposes], subject.languages) != nil })
    {
      found += [look(first, [\.purposes], entity, subject)].compactMap { $0 }
    }
    return found
      + purpose.grounds.compactMap { ground in
        ground.interest.flatMap {
          look($0, [\.interests], entity + "/interest", subject)
        }
      }
  }

  private func criterion(of retention: Retention, _ subject: Subject) -> Finding? {
    // What only says “as long as necessary” is found by KEEP-GENERIC.
    guard case .criterion(let text) = retention.period,
      !subject.languages.contains(where: { GenericCriterion.isGeneric(text[$0] ?? "", $0) })
    else { return nil }
    let lists: [KeyPath<UnnamedWords, Set<String>>] = retention.laws.isEmpty ? [\.criteria, \.lawful] : [\.criteria]
    return look(text, lists, "retention:\(retention.id)", subject)
  }

  private func look(
    _ text: Text, _ lists: [KeyPath<UnnamedWords, Set<String>>], _ entity: String, _ subject: Subject
  ) -> Finding? {
    guard let language = Unnamed.language(of: text, in: lists, subject.languages) else { return nil }
    return subject.finding(
      page, "“\(text[language] ?? "")” does not say which", at: text.place, field: text.every == nil ? language : nil,
      entity: entity)
  }
}
