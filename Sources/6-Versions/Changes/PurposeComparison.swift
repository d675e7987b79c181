import Markup
import NoticeModel

/// What data are used for: Article 13(1)(c) GDPR.
extension Comparison {
  mutating func comparePurposes() {
    let pairing = Pairing(old.notice.purposes, new.notice.purposes) { $0.id }
    for (a, b) in pairing.differing { compare(a, b) }
    for purpose in pairing.added { report(.purposeAdded, "purpose:\(purpose.id)", value: new.quoted(purpose.title)) }
    for purpose in pairing.removed {
      report(.purposeRemoved, "purpose:\(purpose.id)", value: old.quoted(purpose.title))
    }
  }

  private mutating func compare(_ a: Purpose, _ b: Purpose) {
    let entity = "purpose:\(b.id)"
    let it = new.quoted(b.title)
    compare(.wording, entity, a.title, b.title)
    compare(.wording, entity, a.description, b.description)
    compareActivities(a.activities, b.activities, entity, it)
    compareGrounds(a, b, entity, it)
    compareReferences(
      .purposeDataAdded, .purposeDataRemoved, entity, it: it, data(of: a, apartFrom: b), data(of: b, apartFrom: a),
      \.dataNames)
    compareConditionalData(a.conditionalData, b.conditionalData, entity, it)
    compareReferences(
      .purposePeopleAdded, .purposePeopleRemoved, entity, it: it, a.people, b.people, \.peopleNames)
    compareReferences(
      .purposeRecipientAdded, .purposeRecipientRemoved, entity, it: it, a.recipients, b.recipients, \.recipientNames)
    if Set(a.retention) != Set(b.retention) {
      let names = retentionNames
      compare(.purposeRetention, entity, it: it, list(a.retention.map(\.id), names), list(b.retention.map(\.id), names))
    }
    if a.directMarketing != b.directMarketing {
      report(b.directMarketing ? .marketingBegins : .marketingEnds, entity, it: it)
    }
    if a.objectionWithoutReason != b.objectionWithoutReason {
      report(b.objectionWithoutReason ? .objectionGranted : .objectionRestricted, entity, it: it)
    }
    if a.profiling != b.profiling { report(b.profiling ? .profilingBegins : .profilingEnds, entity, it: it) }
    compareFurtherUse(a.further, b.further, entity, it)
    compareChildConsent(a.childConsent, b.childConsent, entity, it)
    compare(.inference, entity, it: it, a.inferredLinks, b.inferredLinks)
    compareAudiences(entity, it: it, a.audiences, b.audiences)
  }

  private mutating func compareActivities(_ a: [Activity], _ b: [Activity], _ entity: String, _ it: Words) {
    compareTexts(.activityAdded, .activityRemoved, entity, it: it, a.map(\.text), b.map(\.text))
    for activity in b {
      guard let before = a.first(where: { same($0.text, activity.text) }) else { continue }
      compareLaws(.activityLaw, entity, it: it, before.laws, activity.laws)
    }
  }

  // MARK: - Data

  /// The data of a purpose with those of its groups, as the new notice groups them: what moves from one group to
  /// another, or is new in one, is told of the data itself. A group that both purposes name stands for the same.
  private func data(of purpose: Purpose, apartFrom other: Purpose) -> [Ref<DataCategory>] {
    let groups = Set(purpose.groups.map(\.id))
    let known = Set(new.notice.data.map(\.id))
    let all = new.notice.data + old.notice.data.filter { !known.contains($0.id) }
    return purpose.data + all.filter { $0.group.map { groups.contains($0.id) } ?? false }.map { Ref($0.id) }
  }

  private mutating func compareConditionalData(
    _ a: [ConditionalData], _ b: [ConditionalData], _ entity: String, _ it: Words
  ) {
    func words(_ data: ConditionalData, _ side: Side) -> Words {
      let groups = side.notice.dataGroups.filter { group in data.groups.contains { $0.id == group.id } }
      let names = dataNames
      return side.say { words in
        let language = words.rules.language
        let items = groups.map { words.group($0) } + data.data.map { names.words[$0.id]?[language] ?? [.text($0.id)] }
        return words.rules.list(items) + [.text(" (")] + words.text(data.condition) + [.text(")")]
      }
    }
    let pairing = Pairing(matching: a, b, in: common) { one in
      (one.data.map(\.id) + one.groups.map(\.id)).sorted().joined(separator: " ")
    }
    for (a, b) in pairing.differing {
      if same(a.condition, b.condition) { continue }
      compare(.conditionalData, entity, it: it, words(a, old), words(b, new))
    }
    // One condition with other data reads as one change.
    let rest = Pairing(pairing.removed, pairing.added) { $0.condition[new.notice.sourceLanguage] ?? "" }
    for (a, b) in rest.paired { compare(.conditionalData, entity, it: it, words(a, old), words(b, new)) }
    for data in rest.added { compare(.conditionalData, entity, it: it, nil, words(data, new)) }
    for data in rest.removed { compare(.conditionalData, entity, it: it, words(data, old), nil) }
  }

  // MARK: - Further use, children

  private mutating func compareFurtherUse(_ a: FurtherUse?, _ b: FurtherUse?, _ entity: String, _ it: Words) {
    guard let a, let b else {
      if a != nil || b != nil { compare(.furtherUse, entity, it: it, words(of: a, old), words(of: b, new)) }
      return
    }
    if Set(a.of) != Set(b.of) {
      let names = purposeNames
      compare(.furtherUse, entity, it: it, list(a.of.map(\.id), names), list(b.of.map(\.id), names))
    }
    compare(.furtherUse, entity, it: it, a.information, b.information)
  }

  private func words(of use: FurtherUse?, _ side: Side) -> Words? {
    guard let use else { return nil }
    return list(use.of.map(\.id), purposeNames) ?? use.information.map(side.text)
  }

  private mutating func compareChildConsent(_ a: ChildConsent, _ b: ChildConsent, _ entity: String, _ it: Words) {
    func words(_ consent: ChildConsent, _ side: Side) -> Words? {
      switch consent {
      case .undeclared: nil
      case .notOffered(let because): side.text(because)
      case .from(let age, let parents):
        side.say {
          [.text($0.rules.duration(.years(age)) + ", ")] + (side.text(parents)[$0.rules.language] ?? [])
        }
      }
    }
    compare(.childConsent, entity, it: it, words(a, old), words(b, new))
  }
}
