import Markup
import NoticeModel

/// The rights, how to exercise them, and the right to object set apart. Articles 12, 15 to 22, 7(3) GDPR.
extension Composer {
  private var engine: RightsEngine { RightsEngine(notice) }

  func rightsSection() -> [DocumentNode] {
    var nodes = (clause(.rights) + clause(.notification)).map(DocumentNode.block)
    for right in engine.rights where !hasSectionOfItsOwn(right) {
      nodes.append(.section(self.right(right, blocks(on: right) + limits(of: right))))
    }
    for right in notice.rights?.additional ?? [] {
      nodes.append(
        .section(
          DocumentSection(
            role: .right, id: "rights/\(right.clause)", title: name(right),
            content: clause(.explaining(right)).map(DocumentNode.block))))
    }
    nodes += exceptions.map(DocumentNode.block)
    if !plan.has(.requests) { nodes.append(group("rights/how-to", label(.howToAsk), requestsSection())) }
    return nodes
  }

  /// Whether the outline sets a right apart from the others.
  func hasSectionOfItsOwn(_ right: Right) -> Bool {
    switch right {
    case .objection: return plan.has(.objection)
    case .withdrawal: return plan.has(.withdrawal)
    case .access, .rectification, .erasure, .restriction, .portability, .humanIntervention: return false
    }
  }

  private func blocks(on right: Right) -> [Block] {
    switch right {
    case .objection: return objectionBlocks
    case .withdrawal:
      return clause(.explaining(right)) + (plan.tellsHow(.withdrawal) ? [] : clause(.withdrawalByRequest))
    case .portability: return clause(.explaining(right)) + clause(.portabilityAndPublicTask)
    case .humanIntervention: return clause(.explaining(right)) + clause(.humanInterventionIfAny)
    case .access, .rectification, .erasure, .restriction: return clause(.explaining(right))
    }
  }

  /// What a right is limited to, and why, where it does not hold for everything.
  private func limits(of right: Right) -> [Block] {
    (notice.rights?.limited ?? []).filter { $0.right == right }.flatMap { limit -> [Block] in
      let words = scope(of: limit, linked: true)
      return (words.isEmpty ? [] : [labelled(.rightLimitedTo, words)]) + paragraph(limit.because)
    }
  }

  /// The purposes, readers and services for which a right holds.
  func scope(of limit: LimitedRight, linked isLinked: Bool) -> [Inline] {
    let purposes = limit.purposes.compactMap { graph.purposes[$0.id] }.map { purpose -> [Inline] in
      let title = rules.quoted(text(purpose.title))
      return isLinked ? linked(title, to: .purposes, "purposes/\(purpose.id)") : title
    }
    let audiences = limit.audiences.compactMap { graph.audiences[$0.id] }.map { rules.quoted(text($0.label)) }
    return list(purposes + audiences + (limit.services.map { [text($0)] } ?? []))
  }

  private func right(_ right: Right, _ blocks: [Block]) -> DocumentSection {
    DocumentSection(
      role: .right, id: "rights/\(right.clause)", title: name(right), content: blocks.map(DocumentNode.block))
  }

  private var exceptions: [Block] {
    (notice.rights?.notApplicable ?? []).map { exception in
      .paragraph([.strong(name(exception.right))] + afterColon(text(exception.because)))
    }
  }

  func name(_ right: Right) -> [Inline] {
    switch right {
    case .access: return label(.rightAccess)
    case .rectification: return label(.rightRectification)
    case .erasure: return label(.rightErasure)
    case .restriction: return label(.rightRestriction)
    case .portability: return label(.rightPortability)
    case .objection: return label(.rightObjection)
    case .withdrawal: return label(.rightWithdrawal)
    case .humanIntervention: return label(.rightHumanIntervention)
    }
  }

  func name(_ right: AdditionalRight) -> [Inline] {
    switch right {
    case .postMortemDirectives: return label(.rightPostMortem)
    case .patientFile: return label(.rightPatientFile)
    }
  }

  // MARK: - Objection and withdrawal

  func objectionSection() -> [DocumentNode] {
    engine.allows(.objection) ? (objectionBlocks + limits(of: .objection)).map(DocumentNode.block) : []
  }

  /// Article 21(4): presented clearly and separately from any other information.
  private var objectionBlocks: [Block] {
    var blocks = clause(.objection)
    for basis in [LegalBasis.publicTask, .legitimateInterests] {
      let purposes = notice.purposes.filter { purpose in
        !purpose.objectionWithoutReason && purpose.grounds.contains { $0.basis == basis }
      }
      guard !purposes.isEmpty else { continue }
      blocks += [.paragraph([.strong(shortName(basis).capitalised)] + colon), list(of: purposes)]
    }
    blocks += clause(.objectionOnAnyBasis) + clause(.objectionToInterest) + clause(.objectionToProfiling)
    blocks += clause(.objectionFollowed)
    let granted = notice.purposes.filter(\.objectionWithoutReason)
    if !granted.isEmpty { blocks += clause(.objectionGranted) + [list(of: granted)] }
    blocks += clause(.marketingObjection)
    return [.callout(Callout(.objection, title: label(.youMayObject), blocks: blocks))]
  }

  private func list(of purposes: [Purpose]) -> Block {
    let items = purposes.map { [Block.paragraph(linked(text($0.title), to: .purposes, "purposes/\($0.id)"))] }
    return .list(start: nil, tight: true, items: items)
  }

  func withdrawalSection() -> [DocumentNode] {
    engine.allows(.withdrawal) ? (blocks(on: .withdrawal) + limits(of: .withdrawal)).map(DocumentNode.block) : []
  }

  // MARK: - Requests

  func requestsSection() -> [DocumentNode] {
    var blocks = howToReachUs
    if notice.offersWaysInOrder {
      // What the notice says of it itself stands above.
      if plan.hasProse(.requests) { blocks.append(waysInOrder) }
    } else {
      blocks += whomToAsk.map { contact in
        let isUnnamed = contact.role == .general && !isController(contact)
        return .card(card(contact, title: isUnnamed ? label(.contactRequests) : nil))
      }
    }
    if whomToAsk.isEmpty { blocks += gap(.requests) }
    blocks += clause(.deadline)
    blocks += shorterDeadlines.map { deadline in
      var words = text(deadline.requests)
      if !deadline.laws.isEmpty { words += bracketedLaws(deadline.laws) }
      let title = label(.shorterDeadline) + [.text(" (" + rules.duration(deadline.within, .alone) + ")")]
      return .paragraph([.strong(title)] + afterColon(words))
    }
    blocks += clause(.freeOfCharge) + clause(.identity) + clause(.identityWithoutCopy) + clause(.identityAlways)
    blocks += clause(.refusal)
    return blocks.map(DocumentNode.block)
  }

  /// How to send a request, as one paragraph. What the notice says of it itself is not said again.
  private var howToReachUs: [Block] {
    guard !plan.hasProse(.requests) else { return [] }
    if notice.offersWaysInOrder { return clause(.ways) + [waysInOrder] + clause(.whatToSay) }
    let sentences = [Clause.writeOrForm, .write, .form, .phone, .whatToSay].flatMap { clause($0) }
    let inlines = sentences.compactMap { block -> [Inline]? in
      if case .paragraph(let inlines) = block { return inlines }
      return nil
    }
    return [.paragraph(Array(inlines.joined(separator: [.text(" ")])))]
  }

  /// Without the one for the patient file, which the right itself states.
  private var shorterDeadlines: [ShorterDeadline] {
    let additional = notice.rights?.additional ?? []
    return (notice.rights?.shorterDeadlines ?? []).filter { deadline in
      !additional.contains(.patientFile) || !deadline.isOfPatientFile
    }
  }
}

extension ShorterDeadline {
  /// Whether it is that of the Belgian law on the rights of patients, article 9.
  fileprivate var isOfPatientFile: Bool {
    guard case .days(15) = within else { return false }
    return !laws.isEmpty && laws.allSatisfy { $0.written.hasPrefix("be-2002-patient-rights") }
  }
}

extension Right {
  /// The name of its clause, and of its place in the section on rights.
  var clause: String { self == .humanIntervention ? "human-intervention" : rawValue }
}

extension AdditionalRight {
  /// The name of its clause, and of its place in the section on rights.
  var clause: String {
    switch self {
    case .postMortemDirectives: return "post-mortem-directives"
    case .patientFile: return "patient-file"
    }
  }
}
