import Markup
import NoticeModel

/// What a notice leaves open although the law wants it said.
///
/// A notice with such a gap is not published unless somebody has waived what the rule finds. Then readers see it, in the
/// same way for everything: that it is not stated.
enum LeftOpen: CaseIterable {
  case seat, groupMembers, jointControllers, officer, officerContact, data, sources, sourceAccess, obligation
  case consequences, purposes, legalBasis, specialGround, criminalGround, recipients, transfers, transferTool, country
  case copyOfSafeguards, retention, period, automatedDecisions, requests, cookies, cookieList, cookieChoice

  /// The rule that finds it.
  var rule: String {
    switch self {
    case .seat, .groupMembers: return "WHO-IDENTITY"
    case .jointControllers: return "WHO-JOINT"
    case .officer: return "WHO-DPO-DECISION"
    case .officerContact: return "WHO-DPO-CONTACT"
    case .data: return "DATA-CATEGORIES"
    case .sources, .sourceAccess: return "DATA-SOURCE"
    case .obligation, .consequences: return "DATA-OBLIGATION"
    case .purposes: return "WHY-PURPOSE"
    case .legalBasis: return "WHY-BASIS"
    case .specialGround: return "WHY-SPECIAL"
    case .criminalGround: return "WHY-CRIMINAL"
    case .recipients: return "TO-RECIPIENTS"
    case .transfers: return "TO-TRANSFER-DECL"
    case .transferTool, .country: return "TO-TRANSFER-TOOL"
    case .copyOfSafeguards: return "TO-TRANSFER-COPY"
    case .retention, .period: return "KEEP-PERIOD"
    case .automatedDecisions: return "RIGHT-ADM"
    case .requests: return "RIGHT-CHANNEL"
    case .cookies, .cookieList: return "CK-DECL"
    case .cookieChoice: return "CK-CONSENT"
    }
  }

  /// What a remark of its own says; the others are told in the row or the cell that stays open.
  var words: LabelKey? {
    switch self {
    case .groupMembers: return .gapGroupMembers
    case .jointControllers: return .gapJointControllers
    case .officer: return .gapOfficer
    case .officerContact: return .gapOfficerContact
    case .data: return .gapData
    case .sources: return .gapSources
    case .obligation: return .gapObligation
    case .purposes: return .gapPurposes
    case .recipients: return .gapRecipients
    case .transfers: return .gapTransfers
    case .transferTool: return .gapTransferTool
    case .retention: return .gapRetention
    case .automatedDecisions: return .gapAutomatedDecisions
    case .requests: return .gapRequests
    case .cookies: return .gapCookies
    case .cookieList: return .gapCookieList
    case .cookieChoice: return .gapCookieChoice
    case .seat, .sourceAccess, .consequences, .legalBasis, .specialGround, .criminalGround, .country,
      .copyOfSafeguards, .period:
      return nil
    }
  }

  /// Sections that the law wants, with what stays open where a notice has no such section.
  static let wanted: [(section: SectionKind, gap: LeftOpen)] = [
    (.data, .data), (.sources, .sources), (.obligation, .obligation), (.purposes, .purposes),
    (.recipients, .recipients), (.transfers, .transfers), (.retention, .retention),
    (.automatedDecisions, .automatedDecisions),
  ]

  /// Whether the notice declares nothing of it; for the sections that the law wants.
  func isOpen(in notice: Notice) -> Bool {
    switch self {
    case .data: return notice.data.isEmpty
    case .sources: return notice.sources.isEmpty
    case .obligation:
      if case .undeclared = notice.obligation { return true }
      return false
    case .purposes: return notice.purposes.isEmpty
    case .recipients: return notice.recipients.isEmpty && notice.noRecipients == nil
    case .transfers:
      if case .undeclared = notice.transfers { return true }
      return false
    case .retention: return notice.retention.isEmpty
    case .automatedDecisions:
      if case .undeclared = notice.automatedDecisions { return true }
      return false
    default: return false
    }
  }
}

extension Composer {
  /// Whether readers see that something is left open: in an example, and where a rule is waived.
  func shows(_ gap: LeftOpen) -> Bool {
    notice.standing == .example || notice.waivers.contains { $0.rule == gap.rule }
  }

  /// The words that stand in the place of a value that the organisation does not state.
  func notStated(_ gap: LeftOpen) -> [Inline] { shows(gap) ? label(.notStated) : [] }

  /// A row that says that the organisation does not state it.
  func gapRow(_ key: LabelKey, leftOpen gap: LeftOpen) -> [DefinitionItem] {
    shows(gap) ? [row(key, [.paragraph(label(.notStated))])] : []
  }

  /// The same as a remark of its own, which says what is not stated.
  func gap(_ gap: LeftOpen) -> [Block] {
    gaps += 1
    guard shows(gap), let words = gap.words else { return [] }
    return [.callout(Callout(.gap, title: label(.notStated), blocks: [.paragraph(label(words))]))]
  }

  /// A last section for what the law wants said and for which the notice has no section.
  var leftOpenSection: DocumentSection? {
    let open = LeftOpen.wanted.filter { !plan.has($0.section) && $0.gap.isOpen(in: notice) }
    let blocks = open.flatMap { gap($0.gap) }
    guard !blocks.isEmpty else { return nil }
    return DocumentSection(
      role: .section, id: Self.leftOpenIdentifier, title: label(.leftOpenTitle),
      content: blocks.map(DocumentNode.block))
  }

  static let leftOpenIdentifier = "not-stated"

  /// Where readers learn of something: in its section, or, where that is missing, in the last one.
  func place(of section: SectionKind, orOf gap: LeftOpen) -> String? {
    if plan.has(section) { return section.identifier }
    return gap.isOpen(in: notice) && shows(gap) ? Self.leftOpenIdentifier : nil
  }
}
