import Markup
import NoticeModel

/// Why data are processed and on which legal basis. Articles 6, 9, 10 and 13(1)(c)-(d) GDPR.
extension Composer {
  func purposesSection() -> [DocumentNode] {
    guard !notice.purposes.isEmpty else { return gap(.purposes).map(DocumentNode.block) }
    let introduction = (introduction(.purposes, of: .purposes) + reading(sharedLinksReading)).map(DocumentNode.block)
    switch notice.outline?.purposes ?? .inOrder {
    case .inOrder: return introduction + notice.purposes.map { .section(purpose($0)) } + explanations
    case .byAudience: return introduction + purposesByAudience + explanations
    case .byLegalBasis: return introduction + purposesByLegalBasis + exceptionsExplained
    }
  }

  private var purposesByAudience: [DocumentNode] {
    byAudience("purposes", notice.purposes, \.audiences) { purposes in purposes.map { .section(purpose($0)) } }
  }

  /// What stands once for all purposes: what each legal basis means, and which exceptions allow sensitive data.
  private var explanations: [DocumentNode] { basesExplained + exceptionsExplained }

  // MARK: - One purpose

  func purpose(_ purpose: Purpose, basis: LegalBasis? = nil) -> DocumentSection {
    var blocks = paragraph(purpose.description).capitalised
    if !purpose.activities.isEmpty {
      let items = purpose.activities.map { activity -> [Block] in
        var words = text(activity.text).capitalised
        if !activity.laws.isEmpty { words += bracketedLaws(activity.laws) }
        return [.paragraph(words)]
      }
      blocks.append(.list(start: nil, tight: true, items: items))
    }
    blocks += furtherUse(purpose.further) + consentOfChildren(purpose.childConsent)
    return DocumentSection(
      role: .purpose, id: "purposes/\(purpose.id)", title: text(purpose.title),
      content: blocks.map(DocumentNode.block),
      marks: marks(of: purpose), facts: facts(of: purpose, basis: basis))
  }

  func marks(of purpose: Purpose) -> [[Inline]] {
    (purpose.directMarketing ? [label(.directMarketing)] : []) + (purpose.profiling ? [label(.profiling)] : [])
  }

  private func furtherUse(_ further: FurtherUse?) -> [Block] {
    guard let further else { return [] }
    let origins = further.of.compactMap { graph.purposes[$0.id] }.map { purpose -> [Inline] in
      linked(text(purpose.title), to: .purposes, "purposes/\(purpose.id)")
    }
    return labelled(.furtherUse, each: origins) + paragraph(further.information).capitalised
  }

  private func consentOfChildren(_ consent: ChildConsent) -> [Block] {
    switch consent {
    case .undeclared: return []
    case .notOffered(let because): return paragraph(because).capitalised
    case .from(let age, let parents):
      return [labelled(.childConsentAge, [.text(rules.duration(.years(age)))])] + paragraph(parents).capitalised
    }
  }

  private func facts(of purpose: Purpose, basis: LegalBasis?) -> [DefinitionItem] {
    var rows = groundRows(of: purpose, basis: basis) + specialRows(of: purpose) + criminalRows(of: purpose)
    let data = dataWords(purpose) + (sharedLinksReading == nil ? reading(purpose.inferredLinks) : [])
    if !data.isEmpty { rows.append(row(.data, data)) }
    let people = purpose.people.compactMap { graph.people[$0.id].map { text($0.label) } }
    if !people.isEmpty { rows.append(row(.people, lines(people))) }
    let recipients = purpose.recipients.compactMap { graph.recipients[$0.id].map(recipientName) }
    if !recipients.isEmpty { rows.append(row(.recipients, lines(recipients))) }
    let periods = purpose.retention.filter { !standsInTable($0) }.compactMap { graph.retention[$0.id] }
    if !periods.isEmpty { rows.append(row(.retention, periods.flatMap(retentionWords))) }
    return rows
  }

  func dataName(_ reference: Ref<DataCategory>) -> [Inline]? {
    graph.data[reference.id].map { linked(text($0.label).capitalised, to: .data, "data/\($0.id)") }
  }

  private func recipientName(_ recipient: Recipient) -> [Inline] {
    linked(text(recipient.name).capitalised, to: .recipients, "recipients/\(recipient.id)")
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
