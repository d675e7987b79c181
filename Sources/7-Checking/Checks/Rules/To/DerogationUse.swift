import NoticeModel
import Notices

/// A derogation serves specific situations, and some of them no public authority.
///
/// What Article 49(1)(a) asks to be said of the risks is in the shared clause on transfers by consent.
struct DerogationUse: NoticeRule {
  let page = RuleDescription(
    "TO-ART49", .to, "Derogations for specific situations",
    basis: ["GDPR 49(1)", "GDPR 49(3)", "GDPR recital 111", "EDPB Guidelines 2/2018"], severity: .warning,
    trigger: "a transfer that rests on a derogation",
    requirement: "the situation in which it serves; not consent, a contract, or a contract in the person's interest "
      + "where a public authority exercises its powers; for consent, the risks",
    remedy: "write condition: Text(…) that says in which situation data go there",
    reason: "A derogation leaves the data without protection: it is the exception, never the way things are done.",
    confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    subject.transfers.enumerated().flatMap { index, transfer -> [Finding] in
      guard case .derogation(let derogation) = transfer.tool else { return [] }
      let entity = subject.entity(of: transfer, index)
      var findings: [Finding] = []
      if transfer.condition == nil {
        findings.append(
          subject.finding(
            page, "nothing says in which situation this derogation serves", of: transfer, .tool,
            entity: entity))
      } else if subject.isPublicBody, derogation.isClosedToAuthorities {
        findings.append(
          subject.finding(
            page, "a public authority cannot rely on this derogation when it exercises its powers",
            of: transfer, .tool, entity: entity,
            help: "write the tool on which the transfer rests, such as .publicInstrument or "
              + ".derogation(.publicInterest)"))
      }
      guard derogation == .explicitConsent else { return findings }
      return findings
        + subject.clauseFindings(page, "transfers/explicit-consent", cites: "gdpr/49/1/a", entity: entity)
    }
  }
}

extension Derogation {
  /// Article 49(3).
  fileprivate var isClosedToAuthorities: Bool {
    switch self {
    case .explicitConsent, .contract, .contractInInterest: return true
    case .publicInterest, .legalClaims, .vitalInterests, .publicRegister: return false
    }
  }
}
