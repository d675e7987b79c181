import Diagnostics
import NoticeModel

/// Two things of a kind are told apart by their names.
struct SameNames: NoticeRule {
  let page = RuleDescription(
    "ED-SAME-NAME", .editing, "Two things under one name",
    basis: ["GDPR 12(1)"], severity: .warning,
    trigger: "two purposes, categories of data, groups of people or sources with the same words",
    requirement: "names that tell them apart; two purposes with other legal bases are found by WHY-BASIS-CONFLICT",
    remedy: "make one of the two, or say in the names what tells them apart",
    reason: "Readers look for the difference and find none.", confidence: .practice)

  func check(_ subject: Subject) -> [Finding] {
    let notice = subject.notice
    let purposes = notice.purposes.map {
      Named(
        "purpose", $0.id, $0.title, Purpose.Field.title, $0.place, apart: Set($0.audiences.map(\.id)), bases: $0.bases)
    }
    let data = notice.data.map {
      Named(
        "data", $0.id, $0.label, DataCategory.Field.label, $0.place,
        apart: Set($0.audiences.map(\.id) + [$0.group?.id ?? ""]))
    }
    let people = notice.people.map {
      Named("people", $0.id, $0.label, DataSubjects.Field.label, $0.place, apart: Set($0.audiences.map(\.id)))
    }
    let sources = notice.sources.map {
      Named("source", $0.id, $0.label, DataSource.Field.label, $0.place, apart: Set($0.audiences.map(\.id)))
    }
    return [purposes, data, people, sources].flatMap { namesakes($0, subject) }
  }

  private func namesakes(_ all: [Named], _ subject: Subject) -> [Finding] {
    all.enumerated().compactMap { index, later in
      guard let words = later.name.bareWords(subject.notice.sourceLanguage),
        let earlier = all[..<index].first(where: {
          $0.name.bareWords(subject.notice.sourceLanguage) == words && $0.apart == later.apart
            && $0.bases == later.bases
        })
      else { return nil }
      return subject.finding(
        page, "`\(earlier.id)` and `\(later.id)` have the same name", at: later.place, field: later.field,
        entity: "\(later.kind):\(later.id)",
        related: [
          RelatedPlace(
            "the name of `\(earlier.id)`", at: subject.sources.location(earlier.place, earlier.field))
        ])
    }
  }

  private struct Named {
    var kind: String
    var id: String
    var name: Text
    var field: any FieldName
    var place: Place
    /// What shows two of one name in different places.
    var apart: Set<String>
    /// Legal bases, where they tell two purposes apart.
    var bases: Set<LegalBasis>

    init(
      _ kind: String, _ id: String, _ name: Text, _ field: any FieldName, _ place: Place, apart: Set<String>,
      bases: Set<LegalBasis> = []
    ) {
      self.kind = kind
      self.id = id
      self.name = name
      self.field = field
      self.place = place
      self.apart = apart
      self.bases = bases
    }
  }
}

extension Purpose {
  fileprivate var bases: Set<LegalBasis> { Set(grounds.map(\.basis)) }
}
