import NoticeModel
import Notices

/// Whoever relies on a law names it.
struct LawCited: NoticeRule {
  let page = RuleDescription(
    "WHY-LAW-CITED", .why, "Law behind a legal obligation or a public task",
    basis: ["GDPR 6(3)", "GDPR 9(2)(b), (g), (i) and (j)"], severity: .warning,
    trigger: """
      a purpose rests on a legal obligation or a public task, or uses special data under an exception that exists \
      only on the basis of a law
      """,
    requirement: "the law is cited, by the ground or by each activity of the purpose",
    remedy: "write laws: [\"…\"] in the ground: identifier of the law, slash, article, such as \"gdpr/32\"",
    reason: "Without the law nobody can verify that it asks for the processing.",
    confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    subject.notice.purposes.flatMap { purpose -> [Finding] in
      var found: [Finding] = []
      for ground in purpose.grounds where ground.laws.isEmpty {
        guard let name = name(of: ground.basis) else { continue }
        let entity = "purpose:\(purpose.id)/6-1-\(ground.basis.letter)"
        let without = purpose.activities.filter(\.laws.isEmpty)
        if without.isEmpty, !purpose.activities.isEmpty { continue }
        if let activity = without.first, without.count < purpose.activities.count {
          let count = without.count == 1 ? "one of its activities cites" : "\(without.count) of its activities cite"
          found.append(
            subject.finding(
              page, "the purpose `\(purpose.id)` rests on \(name), but \(count) no law", at: activity.place,
              entity: entity, help: "write Activity(Text(…), laws: [\"…\"]), or laws: in the ground"))
        } else {
          found.append(
            subject.finding(
              page, "the purpose `\(purpose.id)` rests on \(name), but no law is cited", at: ground.place,
              entity: entity))
        }
      }
      for ground in purpose.special where ground.laws.isEmpty && needsLaw(ground.exception) {
        let letter = ground.exception.letter
        found.append(
          subject.finding(
            page,
            "the purpose `\(purpose.id)` uses special data under Article 9(2)(\(letter)), which asks for a law, but "
              + "none is cited", at: ground.place, entity: "purpose:\(purpose.id)/9-2-\(letter)"))
      }
      return found
    }
  }

  private func name(of basis: LegalBasis) -> String? {
    switch basis {
    case .legalObligation: return "a legal obligation"
    case .publicTask: return "a public task"
    case .consent, .contract, .vitalInterests, .legitimateInterests: return nil
    }
  }

  /// Point (h) also knows a contract with a health professional, so that it is left out.
  private func needsLaw(_ exception: SpecialException) -> Bool {
    switch exception {
    case .socialProtection, .publicInterest, .publicHealth, .research: return true
    case .explicitConsent, .vitalInterests, .nonProfitBody, .madePublic, .legalClaims, .care: return false
    }
  }
}
