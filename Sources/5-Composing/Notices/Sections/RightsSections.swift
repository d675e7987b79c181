import Markup
import NoticeModel

/// The rights, how to exercise them, and the right to object set apart. Articles 12, 15 to 22, 7(3) GDPR.
extension Composer {
  private var engine: RightsEngine { RightsEngine(notice) }

  func rightsSection() -> [DocumentNode] {
    var nodes = (clause("rights/introduction") + clause("rights/notification")).map(DocumentNode.block)
    for right in engine.rights {
      switch right {
      case .objection:
        if !plan.has(.objection) { nodes.append(.section(self.right(right, objectionBlocks))) }
      case .withdrawal:
        if !plan.has(.withdrawal) { nodes.append(.section(self.right(right, clause("rights/withdrawal")))) }
      default: nodes.append(.section(self.right(right, clause("rights/\(right.clause)"))))
      }
    }
    for right in notice.rights?.additional ?? [] {
      nodes.append(
        .section(
          DocumentSection(
            role: .right, id: "rights/\(right.clause)", title: name(right),
            content: clause("rights/\(right.clause)").map(DocumentNode.block))))
    }
    nodes += exceptions.map(DocumentNode.block)
    if !plan.has(.requests) { nodes.append(group("rights/how-to", label(.howToAsk), requestsSection())) }
    return nodes
  }

  private func right(_ right: Right, _ blocks: [Block]) -> DocumentSection {
    DocumentSection(
      role: .right, id: "rights/\(right.clause)", title: name(right), content: blocks.map(DocumentNode.block))
  }

  private var exceptions: [Block] {
    (notice.rights?.notApplicable ?? []).map { exception in
      .paragraph([.strong(name(exception.right))] + colon + text(exception.because))
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
    engine.allows(.objection) ? objectionBlocks.map(DocumentNode.block) : []
  }

  /// Article 21(4): presented clearly and separately from any other information.
  private var objectionBlocks: [Block] {
    var blocks = clause("objection/introduction")
    if engine.objectionToMarketing { blocks += clause("objection/marketing") }
    return [.callout(Callout(.objection, title: label(.youMayObject), blocks: blocks))]
  }

  func withdrawalSection() -> [DocumentNode] {
    engine.allows(.withdrawal) ? clause("rights/withdrawal").map(DocumentNode.block) : []
  }

  // MARK: - Requests

  func requestsSection() -> [DocumentNode] {
    var blocks = clause("requests/introduction")
    let contacts = requestContacts
    blocks += contacts.map { .card(card($0, title: $0.role == .general ? label(.contactRequests) : title(of: $0))) }
    if contacts.isEmpty { blocks += gap(.gapRequests) }
    blocks += clause("requests/deadline")
    blocks += (notice.rights?.shorterDeadlines ?? []).map { deadline in
      var words = text(deadline.requests)
      if !deadline.laws.isEmpty { words += [.text(" ")] + bracketed(laws(deadline.laws)) }
      let title = label(.shorterDeadline) + [.text(", " + rules.duration(deadline.within, .alone))]
      return .paragraph([.strong(title)] + colon + words)
    }
    blocks += clause("requests/free")
    switch notice.rights?.identityCheck ?? .undeclared {
    case .undeclared, .onReasonableDoubt: blocks += clause("requests/identity-on-doubt")
    case .always: blocks += [.paragraph(label(.identityAlways))]
    }
    blocks += clause("requests/refusal")
    return blocks.map(DocumentNode.block)
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
