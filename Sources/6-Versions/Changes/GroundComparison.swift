import Markup
import NoticeModel

/// What a purpose rests on: Articles 6, 9, 10 and 13(1)(c) and (d) GDPR.
extension Comparison {
  mutating func compareGrounds(_ a: Purpose, _ b: Purpose, _ entity: String, _ it: Words) {
    compare(a.grounds, b.grounds, entity, it)
    compare(a.special, b.special, entity, it)
    compare(a.criminal, b.criminal, entity, it)
  }

  // MARK: - Legal bases

  private mutating func compare(_ a: [Ground], _ b: [Ground], _ entity: String, _ it: Words) {
    let pairing = Pairing(matching: a, b, in: common) { "\($0.basis)" }
    for (a, b) in pairing.differing { compare(a, b, entity, it) }
    // What is only inferred of an example is a reading, and no word of the organisation.
    for ground in pairing.added {
      let kind: ChangeKind = ground.inferred == nil ? .basisAdded : .inference
      report(kind, entity, it: it, value: new.say { $0.name(ground.basis) })
    }
    for ground in pairing.removed {
      let kind: ChangeKind = ground.inferred == nil ? .basisRemoved : .inference
      report(kind, entity, it: it, value: old.say { $0.name(ground.basis) })
    }
  }

  private mutating func compare(_ a: Ground, _ b: Ground, _ entity: String, _ it: Words) {
    compareLaws(.groundLaw, entity, it: it, a.laws, b.laws)
    compare(.groundCondition, entity, it: it, a.condition, b.condition)
    compare(.interest, entity, it: it, a.interest, b.interest)
    if a.whose != b.whose { compare(.interest, entity, it: it, holder(a.whose), holder(b.whose), marks: .none) }
    compare(.groundExplanation, entity, it: it, a.explanation, b.explanation)
    compare(.groundExplanation, entity, it: it, a.balancing, b.balancing)
    compare(.groundExplanation, entity, it: it, a.outsidePublicTask, b.outsidePublicTask)
    compareGroundData(a.data, b.data, entity, it)
    let added = b.channels.filter { !a.channels.contains($0) }
    let removed = a.channels.filter { !b.channels.contains($0) }
    if let words = new.list(added, { $0.name($1) }) { report(.channelAdded, entity, it: it, value: words) }
    if let words = new.list(removed, { $0.name($1) }) { report(.channelRemoved, entity, it: it, value: words) }
    compare(.existingCustomers, entity, it: it, a.existingCustomers, b.existingCustomers)
    compare(.inference, entity, it: it, a.inferred, b.inferred)
  }

  private func holder(_ holder: InterestHolder) -> Words {
    phrase(holder == .controller ? words[.interestController] : words[.interestThirdParty])
  }

  private mutating func compareGroundData(
    _ a: [Ref<DataCategory>], _ b: [Ref<DataCategory>], _ entity: String, _ it: Words
  ) {
    compareReferences(
      .groundDataAdded, .groundDataRemoved, entity, it: it, a, b, all: phrase(words[.allData]), \.dataNames)
  }

  // MARK: - Special categories, convictions

  private mutating func compare(_ a: [SpecialGround], _ b: [SpecialGround], _ entity: String, _ it: Words) {
    let pairing = Pairing(matching: a, b, in: common) { "\($0.exception)" }
    for (a, b) in pairing.differing {
      compareLaws(.groundLaw, entity, it: it, a.laws, b.laws)
      compare(.groundCondition, entity, it: it, a.condition, b.condition)
      compare(.groundExplanation, entity, it: it, a.secrecy, b.secrecy)
      compare(.inference, entity, it: it, a.inferred, b.inferred)
      compareGroundData(a.data, b.data, entity, it)
    }
    for ground in pairing.added {
      let kind: ChangeKind = ground.inferred == nil ? .specialGroundAdded : .inference
      report(kind, entity, it: it, value: new.say { $0.name(ground.exception) })
    }
    for ground in pairing.removed {
      let kind: ChangeKind = ground.inferred == nil ? .specialGroundRemoved : .inference
      report(kind, entity, it: it, value: old.say { $0.name(ground.exception) })
    }
  }

  private mutating func compare(_ a: [CriminalGround], _ b: [CriminalGround], _ entity: String, _ it: Words) {
    let pairing = Pairing(matching: a, b, in: common) { _ in "" }
    for (a, b) in pairing.differing {
      compareLaws(.groundLaw, entity, it: it, a.laws, b.laws)
      compare(.groundExplanation, entity, it: it, a.explanation, b.explanation)
      compare(.inference, entity, it: it, a.inferred, b.inferred)
      compareGroundData(a.data, b.data, entity, it)
    }
    for ground in pairing.added {
      let kind: ChangeKind = ground.inferred == nil ? .criminalGroundAdded : .inference
      report(kind, entity, it: it, value: words(ground, new))
    }
    for ground in pairing.removed {
      let kind: ChangeKind = ground.inferred == nil ? .criminalGroundRemoved : .inference
      report(kind, entity, it: it, value: words(ground, old))
    }
  }

  private func words(_ ground: CriminalGround, _ side: Side) -> Words? {
    side.list(ground.laws) { $0.laws([$1]) } ?? ground.explanation.map(side.quoted)
  }
}
