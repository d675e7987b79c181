import Diagnostics
import NoticeModel

/// What is shown to an audience concerns it.
struct PurposeAudiences: NoticeRule {
  let page = RuleDescription(
    "WHY-AUDIENCE", .why, "A purpose for readers whom it does not concern",
    basis: ["GDPR 12(1)", "GDPR 13(1)(c)"], severity: .warning,
    trigger: "a purpose with audiences: names people, data or recipients that have other audiences",
    requirement: "an audience in common",
    remedy: "write the same audiences: in both, or name other people, data or recipients in the purpose",
    reason: "Readers of one part are told of data or people that only another part explains.", confidence: .practice)

  func check(_ subject: Subject) -> [Finding] {
    let notice = subject.notice
    let declared = Set(notice.audiences.map(\.id))
    let people = Dictionary(notice.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let recipients = Dictionary(subject.allRecipients.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return notice.purposes.flatMap { purpose -> [Finding] in
      func apart(
        _ id: String, _ field: Purpose.Field, _ audiences: [Ref<Audience>], _ place: Place, _ other: any FieldName
      ) -> Finding? {
        // One that is not declared is found as such.
        let own = declared.intersection(purpose.audiences.map(\.id))
        let audiences = declared.intersection(audiences.map(\.id))
        guard !own.isEmpty, !audiences.isEmpty, own.isDisjoint(with: audiences) else { return nil }
        return subject.finding(
          page, "the purpose `\(purpose.id)` is for other readers than `\(id)`, which it names", of: purpose, field,
          entity: "purpose:\(purpose.id)/\(id)",
          related: [
            RelatedPlace("the audiences of `\(id)`", at: subject.sources.location(place, other))
          ])
      }
      return purpose.people.compactMap { people[$0.id] }.compactMap {
        apart($0.id, .people, $0.audiences, $0.place, DataSubjects.Field.audiences)
      }
        + purpose.data.compactMap { subject.graph.data[$0.id] }
        .compactMap { apart($0.id, .data, $0.audiences, $0.place, DataCategory.Field.audiences) }
        + purpose.recipients.compactMap { recipients[$0.id] }
        .compactMap { apart($0.id, .recipients, $0.audiences, $0.place, Recipient.Field.audiences) }
    }
  }
}
