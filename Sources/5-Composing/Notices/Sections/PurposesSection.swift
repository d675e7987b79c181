import Markup
import NoticeModel

/// Why data are processed and on which legal basis. Articles 6, 9, 10 and 13(1)(c)-(d) GDPR.
extension Composer {
  func purposesSection() -> [DocumentNode] {
    guard !notice.purposes.isEmpty else { return gap(.gapPurposes).map(DocumentNode.block) }
    let introduction = clause("purposes/introduction").map(DocumentNode.block)
    switch notice.outline?.purposes ?? .inOrder {
    case .inOrder: return introduction + notice.purposes.map { .section(purpose($0)) } + explanations
    case .byAudience: return introduction + purposesByAudience + explanations
    case .byLegalBasis: return introduction + purposesByLegalBasis
    }
  }

  // MARK: - Arrangements

  /// A purpose for two audiences appears under both; its own anchor belongs to the first.
  private var purposesByAudience: [DocumentNode] {
    var shown: [String: Int] = [:]
    return byAudience("purposes", notice.purposes, \.audiences) { purposes in
      purposes.map { one in
        var section = purpose(one)
        let times = shown[one.id, default: 0] + 1
        shown[one.id] = times
        if times > 1 { section.id += "/audience-\(times)" }
        return .section(section)
      }
    }
  }

  /// What each legal basis means, once for all purposes.
  private var explanations: [DocumentNode] {
    guard !bases.isEmpty else { return [] }
    let items = bases.map { basis in
      DefinitionItem(term: name(basis).capitalised, meaning: clause("grounds/\(basis.clause)"))
    }
    return [
      .section(
        DocumentSection(
          role: .group, id: "purposes/legal-bases", title: label(.legalBasesExplained), isNumbered: false,
          content: [.block(.definitions(items))]))
    ]
  }

  // MARK: - One purpose

  func purpose(_ purpose: Purpose, basis: LegalBasis? = nil) -> DocumentSection {
    var blocks = paragraph(purpose.description).capitalised
    if !purpose.activities.isEmpty {
      let items = purpose.activities.map { activity -> [Block] in
        var words = text(activity.text).capitalised
        if !activity.laws.isEmpty { words += [.text(" ")] + bracketed(laws(activity.laws)) }
        return [.paragraph(words)]
      }
      blocks.append(.list(start: nil, tight: true, items: items))
    }
    blocks += paragraph(purpose.further?.information).capitalised
    if case .from(_, let parents) = purpose.childConsent { blocks += paragraph(parents).capitalised }
    return DocumentSection(
      role: .purpose, id: "purposes/\(purpose.id)", title: text(purpose.title),
      content: blocks.map(DocumentNode.block),
      marks: marks(of: purpose), facts: facts(of: purpose, basis: basis))
  }

  func marks(of purpose: Purpose) -> [[Inline]] {
    (purpose.directMarketing ? [label(.directMarketing)] : []) + (purpose.profiling ? [label(.profiling)] : [])
  }

  /// The legal bases of a purpose, or one of them.
  func groundRows(of purpose: Purpose, basis: LegalBasis?) -> [DefinitionItem] {
    let grounds = purpose.grounds.filter { basis == nil || $0.basis == basis }
    return grounds.isEmpty ? gapRow(.legalBasis) : [row(.legalBasis, separate(grounds.map(words)))]
  }

  private func facts(of purpose: Purpose, basis: LegalBasis?) -> [DefinitionItem] {
    var rows = groundRows(of: purpose, basis: basis)
    if !purpose.special.isEmpty { rows.append(row(.specialGround, separate(purpose.special.map(words)))) }
    if !purpose.criminal.isEmpty { rows.append(row(.criminalGround, separate(purpose.criminal.map(words)))) }
    let data = dataWords(purpose)
    if !data.isEmpty { rows.append(row(.data, data)) }
    let people = purpose.people.compactMap { graph.people[$0.id].map { text($0.label) } }
    if !people.isEmpty { rows.append(row(.people, lines(people))) }
    let recipients = purpose.recipients.compactMap { graph.recipients[$0.id].map(recipientName) }
    if !recipients.isEmpty { rows.append(row(.recipients, lines(recipients))) }
    let periods = purpose.retention.compactMap { graph.retention[$0.id].map(retentionWords) }
    if !periods.isEmpty { rows.append(row(.retention, periods.flatMap { $0 })) }
    return rows
  }

  /// One statement stands as a paragraph, several as a list.
  private func separate(_ statements: [[Block]]) -> [Block] {
    statements.count == 1 ? statements[0] : [.list(start: nil, tight: true, items: statements)]
  }

  private func words(_ ground: Ground) -> [Block] {
    var first = name(ground.basis).capitalised + [.text(" ")] + bracketed(provision(of: ground.basis))
    if let condition = ground.condition { first += colon + text(condition) }
    var blocks: [Block] = [.paragraph(first)]
    if !ground.laws.isEmpty { blocks.append(labelled(.law, laws(ground.laws))) }
    blocks += paragraph(ground.explanation).capitalised
    if let interest = ground.interest {
      blocks.append(labelled(ground.whose == .thirdParty ? .interestOfThirdParty : .interest, text(interest)))
    }
    if let balancing = ground.balancing { blocks.append(labelled(.balancing, text(balancing))) }
    blocks += paragraph(ground.outsidePublicTask).capitalised
    if !ground.channels.isEmpty { blocks.append(labelled(.channels, list(ground.channels.map(name)))) }
    blocks += paragraph(ground.existingCustomers).capitalised
    if !ground.data.isEmpty { blocks += labelled(.data, each: ground.data.compactMap(dataName)) }
    return blocks
  }

  private func words(_ ground: SpecialGround) -> [Block] {
    var first = name(ground.exception).capitalised + [.text(" ")] + bracketed(provision(of: ground.exception))
    if let condition = ground.condition { first += colon + text(condition) }
    var blocks: [Block] = [.paragraph(first)]
    if !ground.laws.isEmpty { blocks.append(labelled(.law, laws(ground.laws))) }
    blocks += paragraph(ground.secrecy).capitalised
    if !ground.data.isEmpty { blocks += labelled(.data, each: ground.data.compactMap(dataName)) }
    return blocks
  }

  private func words(_ ground: CriminalGround) -> [Block] {
    var blocks: [Block] = []
    if !ground.laws.isEmpty { blocks.append(.paragraph(laws(ground.laws).capitalised)) }
    return blocks + paragraph(ground.explanation)
  }

  private func dataName(_ reference: Ref<DataCategory>) -> [Inline]? {
    graph.data[reference.id].map {
      linked(text($0.label).capitalised, to: .data, anchor("data", $0.id, $0.audiences))
    }
  }

  private func recipientName(_ recipient: Recipient) -> [Inline] {
    linked(text(recipient.name).capitalised, to: .recipients, anchor("recipients", recipient.id, recipient.audiences))
  }

  private func dataWords(_ purpose: Purpose) -> [Block] {
    var blocks: [Block] = []
    blocks += lines(names(purpose.groups, purpose.data))
    for conditional in purpose.conditionalData {
      let names = names(conditional.groups, conditional.data)
      if names.count == 1 {
        blocks.append(.paragraph(names[0].capitalised + [.text(", ")] + text(conditional.condition)))
      } else {
        blocks.append(.paragraph(text(conditional.condition).capitalised + colon))
        blocks += lines(names)
      }
    }
    return blocks
  }

  private func names(_ groups: [Ref<DataGroup>], _ data: [Ref<DataCategory>]) -> [[Inline]] {
    groups.compactMap { graph.groups[$0.id].map(groupName) } + data.compactMap(dataName)
  }
}
