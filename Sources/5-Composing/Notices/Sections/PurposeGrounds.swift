import Markup
import NoticeModel

/// The rows of a purpose on what makes it lawful. What holds for a legal basis or an exception wherever it stands in the
/// notice is told once, where that is explained: the provision of the GDPR, and the laws that are the same everywhere.
extension Composer {
  /// The legal bases of a purpose; or what is particular to one of them, below the heading that names it.
  func groundRows(of purpose: Purpose, basis: LegalBasis?) -> [DefinitionItem] {
    guard !purpose.grounds.isEmpty else { return gapRow(.legalBasis, leftOpen: .legalBasis) }
    let grounds = purpose.grounds.filter { basis == nil || $0.basis == basis }
    let statements = grounds.map { words($0, isNamed: basis == nil) }.filter { !$0.isEmpty }
    return statements.isEmpty ? [] : [row(.legalBasis, separate(statements))]
  }

  /// The exceptions that allow the sensitive data of a purpose, and those for which none is stated.
  func specialRows(of purpose: Purpose) -> [DefinitionItem] {
    let sensitive = data(of: purpose) { !$0.special.isEmpty }
    let isToldOnce = purpose.special.count == 1 && purpose.special.allSatisfy { standsInList($0, of: purpose) }
    var statements = isToldOnce ? [] : purpose.special.map { words($0, sensitive: sensitive) }
    let open = uncovered(sensitive, by: purpose.special.map(\.data))
    if !open.isEmpty, shows(.specialGround) {
      var words = label(.notStated)
      if !purpose.special.isEmpty { words += colon + list(open.map { text($0.label) }) }
      statements.append([.paragraph(words)])
    }
    return statements.isEmpty ? [] : [row(.specialGround, separate(statements))]
  }

  /// What allows the data on convictions and offences of a purpose.
  func criminalRows(of purpose: Purpose) -> [DefinitionItem] {
    var statements = purpose.criminal.map(words)
    let open = uncovered(data(of: purpose, where: \.criminal), by: purpose.criminal.map(\.data))
    if !open.isEmpty, shows(.criminalGround) { statements.append([.paragraph(label(.notStated))]) }
    return statements.isEmpty ? [] : [row(.criminalGround, separate(statements))]
  }

  /// Every category of data of a purpose that is of a kind, also those of its groups and those used in some cases.
  private func data(of purpose: Purpose, where isOfKind: (DataCategory) -> Bool) -> [DataCategory] {
    let named = Set((purpose.data + purpose.conditionalData.flatMap(\.data)).map(\.id))
    let groups = Set((purpose.groups + purpose.conditionalData.flatMap(\.groups)).map(\.id))
    return notice.data.filter { category in
      isOfKind(category) && (named.contains(category.id) || category.group.map { groups.contains($0.id) } ?? false)
    }
  }

  /// The data that no ground covers; one that names none covers all.
  private func uncovered(_ data: [DataCategory], by grounds: [[Ref<DataCategory>]]) -> [DataCategory] {
    guard grounds.allSatisfy({ !$0.isEmpty }) else { return [] }
    let covered = Set(grounds.joined().map(\.id))
    return data.filter { !covered.contains($0.id) }
  }

  // MARK: - Statements

  /// One statement stands as a paragraph, several as a list.
  private func separate(_ statements: [[Block]]) -> [Block] {
    statements.count == 1 ? statements[0] : [.list(start: nil, tight: true, items: statements)]
  }

  private func words(_ ground: Ground, isNamed: Bool) -> [Block] {
    let laws = sharedLaws(of: ground.basis).isEmpty ? ground.laws : []
    var blocks = heading(
      isNamed ? explained(ground.basis) : [], laws: laws, condition: ground.condition)
    blocks += paragraph(ground.explanation).capitalised
    if let interest = ground.interest {
      blocks.append(labelled(ground.whose == .thirdParty ? .interestOfThirdParty : .interest, text(interest)))
    }
    if let balancing = ground.balancing { blocks.append(labelled(.balancing, text(balancing))) }
    if let reason = ground.outsidePublicTask { blocks.append(labelled(.outsidePublicTask, text(reason))) }
    if !ground.channels.isEmpty { blocks.append(labelled(.channels, list(ground.channels.map(name)))) }
    if let customers = ground.existingCustomers { blocks.append(labelled(.existingCustomers, text(customers))) }
    if !ground.data.isEmpty { blocks += labelled(.data, each: ground.data.compactMap(dataName)) }
    return blocks + (isReadElsewhere(ground.basis) ? [] : reading(ground.inferred))
  }

  private func words(_ ground: SpecialGround, sensitive: [DataCategory]) -> [Block] {
    let laws = sharedLaws(of: ground.exception).isEmpty ? ground.laws : []
    var blocks = heading(explained(ground.exception), laws: laws, condition: ground.condition)
    if let secrecy = ground.secrecy { blocks.append(labelled(.secrecy, text(secrecy))) }
    // Where it covers all of them, the data need not be named again.
    if !ground.covers(sensitive) {
      blocks += labelled(.data, each: ground.data.compactMap(dataName))
    }
    return blocks + (sharedReading(of: ground.exception) == nil ? reading(ground.inferred) : [])
  }

  private func words(_ ground: CriminalGround) -> [Block] {
    var blocks: [Block] = []
    if !ground.laws.isEmpty { blocks.append(.paragraph(laws(ground.laws).capitalised)) }
    return blocks + paragraph(ground.explanation) + reading(ground.inferred)
  }

  /// That something is inferred, and why.
  func reading(_ reason: Text?) -> [Block] {
    let name = notice.standing == .example ? LabelKey.readingOfExample : .interpretation
    return reason.map { [labelled(name, text($0))] } ?? []
  }

  /// "Respect d’une obligation légale (loi du …) : en urgence"; the part that is there.
  private func heading(_ name: [Inline], laws: [Citation], condition: Text?) -> [Block] {
    var words = name
    if !laws.isEmpty { words += name.isEmpty ? self.laws(laws).capitalised : bracketedLaws(laws) }
    if let condition { words += words.isEmpty ? text(condition).capitalised : afterColon(text(condition)) }
    return words.isEmpty ? [] : [.paragraph(words)]
  }

  // MARK: - What is told once

  private var explainsBases: Bool { notice.outline?.purposes != .byLegalBasis }

  /// The name of a legal basis, linked to where it is explained.
  private func explained(_ basis: LegalBasis) -> [Inline] {
    let name = shortName(basis).capitalised
    return explainsBases && plan.has(.purposes) ? [.link(name, to: "#purposes/legal-bases/\(basis.clause)")] : name
  }

  private func explained(_ exception: SpecialException) -> [Inline] {
    linked(name(exception).capitalised, to: .purposes, "purposes/exceptions/\(exception.letter)")
  }

  /// What each legal basis means, once for all purposes.
  var basesExplained: [DocumentNode] {
    guard !bases.isEmpty else { return [] }
    let items = bases.map { basis in
      DefinitionItem(
        id: "purposes/legal-bases/\(basis.clause)", term: name(basis).capitalised, meaning: explanation(of: basis))
    }
    let reading = readingOfBases.map { reason, bases in
      self.reading(reason) + [labelled(.purposesKeptFor, list(bases.map { shortName($0) }))]
    }
    return [explanations("purposes/legal-bases", label(.legalBasesExplained), (reading ?? []) + [.definitions(items)])]
  }

  /// What a legal basis means, and the laws that stand behind it.
  func explanation(of basis: LegalBasis) -> [Block] {
    let laws = laws([provision(of: basis)] + sharedLaws(of: basis))
    return clause(.explaining(basis)) + [.paragraph(laws.capitalised + [.text(".")])]
      + reading(
        readingOfBases?.bases.contains(basis) == true ? nil : sharedReading(of: basis),
        for: purposesWith { $0.grounds.contains { $0.basis == basis && $0.inferred != nil } },
        of: purposesWith { $0.grounds.contains { $0.basis == basis } })
  }

  /// The exceptions on which sensitive data are used, with the provisions that make them.
  var exceptionsExplained: [DocumentNode] {
    let exceptions = SpecialException.allCases.filter { exception in
      notice.purposes.contains { $0.special.contains { $0.exception == exception } }
    }
    guard !exceptions.isEmpty else { return [] }
    let items = exceptions.map { exception in
      let laws = laws([provision(of: exception)] + sharedLaws(of: exception))
      let purposes = purposesWith(exception)
      let readings = reading(
        sharedReading(of: exception),
        for: purposesWith { $0.special.contains { $0.exception == exception && $0.inferred != nil } },
        of: purposesWith { $0.special.contains { $0.exception == exception } })
      let isTold = purposes.count > 3
      let titles = isTold ? purposes.map { linked(text($0.title), to: .purposes, "purposes/\($0.id)") } : []
      let covered =
        isTold && isForAllOthers(purposes)
        ? [labelled(.purposesKeptFor, label(.sensitivePurposes))] : labelled(.purposesKeptFor, each: titles)
      return DefinitionItem(
        id: "purposes/exceptions/\(exception.letter)", term: name(exception).capitalised,
        meaning: [.paragraph(laws.capitalised + [.text(".")])] + covered + readings)
    }
    return [explanations("purposes/exceptions", label(.exceptionsExplained), [.definitions(items)])]
  }

  /// Whether an exception stands once, in the list of exceptions with the purposes it holds for, since it would
  /// otherwise be repeated with many of them.
  private func standsInList(_ ground: SpecialGround, of purpose: Purpose) -> Bool {
    let purposes = purposesWith(ground.exception)
    return purposes.count > 3 && purposes.contains { $0.id == purpose.id }
  }

  /// Whether every other purpose with sensitive data says itself what allows them, or that this is not stated.
  private func isForAllOthers(_ purposes: [Purpose]) -> Bool {
    let told = Set(purposes.map(\.id))
    return notice.purposes.allSatisfy { purpose in
      told.contains(purpose.id) || data(of: purpose, where: { !$0.special.isEmpty }).isEmpty
        || !specialRows(of: purpose).isEmpty
    }
  }

  private func purposesWith(_ condition: (Purpose) -> Bool) -> [Purpose] { notice.purposes.filter(condition) }

  /// The purposes that rest on an exception alone, for all their sensitive data and without any particulars.
  private func purposesWith(_ exception: SpecialException) -> [Purpose] {
    notice.purposes.filter { purpose in
      guard let ground = purpose.special.first, purpose.special.count == 1 else { return false }
      let isReadOtherwise = ground.inferred != nil && sharedReading(of: exception) == nil
      let hasParticulars = ground.condition != nil || ground.secrecy != nil || isReadOtherwise
      let hasLaws = !ground.laws.isEmpty && sharedLaws(of: exception).isEmpty
      return ground.exception == exception && !hasParticulars && !hasLaws
        && ground.covers(data(of: purpose) { !$0.special.isEmpty })
    }
  }

  private func explanations(_ id: String, _ title: [Inline], _ blocks: [Block]) -> DocumentNode {
    .section(
      DocumentSection(
        role: .group, id: id, title: title, isNumbered: false, content: blocks.map(DocumentNode.block)))
  }

  /// The laws of a legal basis, where all purposes that rest on it cite the same.
  private func sharedLaws(of basis: LegalBasis) -> [Citation] {
    shared(notice.purposes.flatMap(\.grounds).filter { $0.basis == basis }.map(\.laws))
  }

  private func sharedLaws(of exception: SpecialException) -> [Citation] {
    shared(notice.purposes.flatMap(\.special).filter { $0.exception == exception }.map(\.laws))
  }

  // MARK: - What is inferred

  /// The reason for an inference that many purposes share.
  private func sharedReading(of basis: LegalBasis) -> Text? {
    shared(notice.purposes.flatMap(\.grounds).filter { $0.basis == basis }.map(\.inferred))
  }

  /// The one reason for which every inferred legal basis is inferred, and which these are: where there are several, it
  /// stands once above their explanations.
  private var readingOfBases: (reason: Text, bases: [LegalBasis])? {
    let grounds = notice.purposes.flatMap(\.grounds)
    let inferred = bases.filter { basis in grounds.contains { $0.basis == basis && $0.inferred != nil } }
    let isOfWholeBases = grounds.allSatisfy { !inferred.contains($0.basis) || $0.inferred != nil }
    guard explainsBases, inferred.count > 1, isOfWholeBases, let reason = shared(grounds.map(\.inferred)) else {
      return nil
    }
    return (reason, inferred)
  }

  /// Whether the reason for an inferred legal basis stands where the legal bases are explained.
  private func isReadElsewhere(_ basis: LegalBasis) -> Bool {
    sharedReading(of: basis) != nil || readingOfBases?.bases.contains(basis) == true
  }

  private func sharedReading(of exception: SpecialException) -> Text? {
    shared(notice.purposes.flatMap(\.special).filter { $0.exception == exception }.map(\.inferred))
  }

  private func shared(_ readings: [Text?]) -> Text? {
    let given = readings.compactMap { $0 }
    guard given.count > 2, let first = given.first, given.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// A reason that many purposes share, and which they are, unless it holds for all that name the same.
  private func reading(_ reason: Text?, for inferring: [Purpose], of all: [Purpose]) -> [Block] {
    guard let reason else { return [] }
    let titles = inferring.map { linked(text($0.title), to: .purposes, "purposes/\($0.id)") }
    let isForAll = inferring.count == all.count
    return self.reading(reason) + (isForAll ? [] : labelled(.purposesKeptFor, each: titles))
  }

  /// Why the data of purposes are those that stand there, where the same holds for all of them.
  var sharedLinksReading: Text? {
    let readings = notice.purposes.map(\.inferredLinks)
    return readings.allSatisfy { $0 != nil } ? shared(readings) : nil
  }

  private func shared(_ laws: [[Citation]]) -> [Citation] {
    guard laws.count > 1, let first = laws.first,
      laws.allSatisfy({ $0.map(\.written) == first.map(\.written) })
    else { return [] }
    return first
  }
}

extension SpecialGround {
  /// Whether it serves for all of some data.
  fileprivate func covers(_ sensitive: [DataCategory]) -> Bool {
    data.isEmpty || Set(sensitive.map(\.id)).isSubset(of: data.map(\.id))
  }
}
