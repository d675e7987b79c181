import NoticeModel
import Notices

/// A derogation serves specific situations, and some of them no public authority.
///
/// What Article 49(1)(a) asks to be said of the risks is in the shared clause on transfers by consent.
struct DerogationUse: NoticeRule {
  let page = RuleDescription(
    "TO-ART49", .to, "Derogations for specific situations",
    basis: ["GDPR 49(1)", "GDPR 49(3)", "GDPR recitals 111 and 113", "EDPB Guidelines 2/2018"], severity: .warning,
    trigger: "a transfer that rests on a derogation",
    requirement: "the situation in which it serves; not consent, a contract, a contract in the person's interest or "
      + "compelling interests where a public authority exercises its powers; for consent, the risks; for compelling "
      + "interests (second subparagraph), which they are, the suitable safeguards, and that the authority was informed",
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
      if derogation == .compellingInterests { findings += compelling(transfer, entity, subject) }
      guard derogation == .explicitConsent else { return findings }
      return findings
        + subject.clauseFindings(page, "transfers/explicit-consent", cites: "gdpr/49/1/a", entity: entity)
    }
  }

  /// What the second subparagraph of Article 49(1) asks to be done and told.
  private func compelling(_ transfer: Transfer, _ entity: String, _ subject: Subject) -> [Finding] {
    let gaps: [(isMissing: Bool, message: String, help: String)] = [
      (
        transfer.interests == nil, "nothing says which compelling legitimate interests the transfer serves",
        "write interests: Text(…): people must be told which they are"
      ),
      (
        transfer.measures == nil, "nothing says with which suitable safeguards the data are protected",
        "write measures: Text(…)"
      ),
      (
        transfer.authorityInformed == nil, "nothing says that the supervisory authority was informed of the transfer",
        "inform it, and write the day: authorityInformed: \"2026-01-31\""
      ),
    ]
    return gaps.filter(\.isMissing).map { gap in
      subject.finding(page, gap.message, of: transfer, .tool, entity: entity, help: gap.help)
    }
  }
}

extension Derogation {
  /// Article 49(3).
  fileprivate var isClosedToAuthorities: Bool {
    switch self {
    case .explicitConsent, .contract, .contractInInterest, .compellingInterests: return true
    case .publicInterest, .legalClaims, .vitalInterests, .publicRegister: return false
    }
  }
}
