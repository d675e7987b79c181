import Markup
import NoticeModel

/// Whose data, which data, from where, and whether they must be given: Articles 13(2)(e), 14(1)(d) and 14(2)(f) GDPR.
extension Comparison {
  mutating func comparePeople() {
    let pairing = Pairing(old.notice.people, new.notice.people) { $0.id }
    for (a, b) in pairing.differing {
      let entity = "people:\(b.id)"
      let it = new.quoted(b.label)
      compare(.wording, entity, a.label, b.label)
      compare(.wording, entity, a.description, b.description)
      if a.minors != b.minors { report(b.minors ? .minorsConcerned : .minorsNotConcerned, entity, it: it) }
      compareAudiences(entity, it: it, a.audiences, b.audiences)
    }
    for people in pairing.added { report(.peopleAdded, "people:\(people.id)", value: new.text(people.label)) }
    for people in pairing.removed { report(.peopleRemoved, "people:\(people.id)", value: old.text(people.label)) }
  }

  mutating func compareData() {
    compareGroups()
    let pairing = Pairing(old.notice.data, new.notice.data) { $0.id }
    for (a, b) in pairing.differing {
      let entity = "data:\(b.id)"
      let it = new.quoted(b.label)
      compare(.wording, entity, a.label, b.label)
      compare(.wording, entity, a.examples, b.examples)
      compare(.dataGroup, entity, it: it, group(of: a, old), group(of: b, new))
      compareProtection(of: a, b, entity, it)
      compare(.numberAuthorisation, entity, it: it, authorisation(of: a, old), authorisation(of: b, new))
      compareAudiences(entity, it: it, a.audiences, b.audiences)
    }
    for data in pairing.added { report(.dataAdded, "data:\(data.id)", value: new.text(data.label)) }
    for data in pairing.removed { report(.dataRemoved, "data:\(data.id)", value: old.text(data.label)) }
    compareObligation()
  }

  private mutating func compareGroups() {
    let pairing = Pairing(old.notice.dataGroups, new.notice.dataGroups) { $0.id }
    for (a, b) in pairing.differing { compare(.wording, "data-group:\(b.id)", a.label, b.label) }
    for group in pairing.added { compare(.dataGroups, "data-group:\(group.id)", nil, new.text(group.label)) }
    for group in pairing.removed { compare(.dataGroups, "data-group:\(group.id)", old.text(group.label), nil) }
  }

  /// The name of a group is a matter of wording, so that it is its identifier that counts.
  private func group(of data: DataCategory, _ side: Side) -> Words? {
    guard let id = data.group?.id else { return nil }
    let groups = new.notice.dataGroups + old.notice.dataGroups
    return groups.first { $0.id == id }.map { group in new.say { $0.group(group) } }
  }

  private mutating func compareProtection(of a: DataCategory, _ b: DataCategory, _ entity: String, _ it: Words) {
    var (added, removed): ([Words], [Words]) = ([], [])
    for category in b.special where !a.special.contains(category) { added.append(new.say { $0.name(category) }) }
    for category in a.special where !b.special.contains(category) { removed.append(new.say { $0.name(category) }) }
    if a.criminal != b.criminal {
      let words = new.say { $0.text($0.labels[.criminalData]) }
      if b.criminal { added.append(words) } else { removed.append(words) }
    }
    if a.nationalNumber != b.nationalNumber {
      let words = new.say { $0.text($0.labels[.nationalNumber]) }
      if b.nationalNumber { added.append(words) } else { removed.append(words) }
    }
    if a.frenchNumber != b.frenchNumber {
      let words = new.say { $0.text($0.labels[.frenchNumber]) }
      if b.frenchNumber { added.append(words) } else { removed.append(words) }
    }
    if !added.isEmpty { report(.protectionAdded, entity, it: it, value: joined(added)) }
    if !removed.isEmpty { report(.protectionRemoved, entity, it: it, value: joined(removed)) }
  }

  private func authorisation(of data: DataCategory, _ side: Side) -> Words? {
    guard let authorisation = data.authorisation else { return nil }
    return side.say { words in
      let parts = [words.laws(authorisation.laws), authorisation.decision.map(words.text) ?? []]
      return words.rules.list(parts.filter { !$0.isEmpty })
    }
  }

  // MARK: - Sources

  mutating func compareSources() {
    let pairing = Pairing(old.notice.sources, new.notice.sources) { $0.id }
    for (a, b) in pairing.differing {
      let entity = "source:\(b.id)"
      let it = new.quoted(b.label)
      compare(.wording, entity, a.label, b.label)
      if a.origin != b.origin {
        compare(.sourceChanged, entity, it: it, origin(a.origin), origin(b.origin), marks: .none)
      }
      compare(.sourceChanged, entity, it: it, access(a.publiclyAccessible), access(b.publiclyAccessible), marks: .none)
      compare(.sourceChanged, entity, it: it, a.via, b.via)
      compareReferences(.sourceDataAdded, .sourceDataRemoved, entity, it: it, a.data, b.data, \.dataNames)
      compareAudiences(entity, it: it, a.audiences, b.audiences)
    }
    for source in pairing.added { report(.sourceAdded, "source:\(source.id)", value: new.text(source.label)) }
    for source in pairing.removed { report(.sourceRemoved, "source:\(source.id)", value: old.text(source.label)) }
  }

  private func origin(_ origin: Origin) -> Words {
    switch origin {
    case .person: phrase(words[.originPerson])
    case .others: phrase(words[.originOthers])
    case .automatic: phrase(words[.originAutomatic])
    }
  }

  private func access(_ access: Accessibility) -> Words? {
    switch access {
    case .undeclared: nil
    case .open: phrase(words[.sourceOpen])
    case .closed: phrase(words[.sourceClosed])
    }
  }

  // MARK: - Obligation

  private mutating func compareObligation() {
    switch (old.notice.obligation, new.notice.obligation) {
    case (.required(let a), .required(let b)):
      if Set(a.by) != Set(b.by) { compare(.obligation, "obligation", duty(a), duty(b), marks: .none) }
      compare(.obligation, "obligation", a.what, b.what)
      compare(.obligation, "obligation", a.consequences, b.consequences)
      compare(.obligation, "obligation", a.exception, b.exception)
    case (.voluntary(let a), .voluntary(let b)): compare(.obligation, "obligation", a, b)
    case (let a, let b): compare(.obligation, "obligation", duty(a), duty(b), marks: .none)
    }
  }

  private func duty(_ obligation: Obligation) -> Words? {
    switch obligation {
    case .undeclared: nil
    case .voluntary: phrase(words[.voluntary])
    case .required(let data): duty(data)
    }
  }

  private func duty(_ data: RequiredData) -> Words? {
    new.list(data.by) { words, origin in
      switch origin {
      case .law: words.text(words.labels[.dutyLaw])
      case .contract: words.text(words.labels[.dutyContract])
      case .enteringContract: words.text(words.labels[.dutyEnteringContract])
      }
    }
  }
}
