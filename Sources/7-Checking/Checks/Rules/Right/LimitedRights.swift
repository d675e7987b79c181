import NoticeModel
import Notices

/// A right that holds for a part only says for which, and the law allows it.
struct LimitedRights: NoticeRule {
  let page = RuleDescription(
    "RIGHT-LIMITED", .right, "Rights that hold for a part only",
    basis: ["GDPR 12(2)", "GDPR 13(2)(b)", "GDPR 15 to 22", "GDPR 23"],
    trigger: "rights: Rights(limited: …)",
    requirement: """
      purposes, readers or services for which the right holds; a reason, for the rights that hold whatever the legal \
      basis; every purpose for which the law grants portability, objection or the withdrawal of consent; and no right \
      that is declared not to apply
      """,
    remedy: "write limited: [LimitedRight(.portability, purposes: [\"…\"])]",
    reason: "Who reads that a right is limited must learn to what, and no notice can take away what the law gives.")

  func check(_ subject: Subject) -> [Finding] {
    (subject.notice.rights?.limited ?? []).flatMap { findings($0, subject) }
  }

  private func findings(_ limit: LimitedRight, _ subject: Subject) -> [Finding] {
    func finding(_ message: String, help: String) -> Finding {
      subject.finding(page, message, at: limit.place, entity: "right:\(limit.right.rawValue)", help: help)
    }
    let right = limit.right.rawValue
    if subject.exception(to: limit.right) != nil {
      return [
        finding(
          "the right `.\(right)` is limited, and is also declared not to apply",
          help: "take it out of notApplicable: or out of limited:")
      ]
    }
    guard subject.follows(limit.right) else {
      return [
        finding(
          "the right `.\(right)` is limited, but nobody has it under this notice",
          help: "take LimitedRight(.\(right), …) out of limited:")
      ]
    }
    if limit.purposes.isEmpty, limit.audiences.isEmpty, limit.services == nil {
      return [
        finding(
          "the right `.\(right)` is limited, but nothing says to what",
          help: "write purposes: [\"…\"], audiences: [\"…\"] or services: Text(…)")
      ]
    }
    if holdsOnAnyBasis(limit.right), limit.because == nil {
      return [
        finding(
          "the right `.\(right)` holds whatever the legal basis, but is limited without a reason",
          help: "write because: Text(…), with the law that allows it: Article 23")
      ]
    }
    // A limit to services or readers says nothing of purposes.
    guard !limit.purposes.isEmpty, limit.audiences.isEmpty, limit.services == nil else { return [] }
    let named = Set(
      (subject.notice.rights?.limited ?? []).filter { $0.right == limit.right }.flatMap { $0.purposes.map(\.id) })
    return subject.notice.purposes.filter { !named.contains($0.id) && grants(limit.right, $0) }.map { purpose in
      finding(
        "the right `.\(right)` is limited to other purposes, but the law grants it for `\(purpose.id)` too",
        help: "add \"\(purpose.id)\" to purposes:")
    }
  }

  private func holdsOnAnyBasis(_ right: Right) -> Bool {
    switch right {
    case .access, .rectification, .erasure, .restriction: true
    case .portability, .objection, .withdrawal, .humanIntervention: false
    }
  }

  /// Whether the legal bases of a purpose give the right for it.
  private func grants(_ right: Right, _ purpose: Purpose) -> Bool {
    let bases = purpose.grounds.map(\.basis)
    let consents = bases.contains(.consent) || purpose.special.contains { $0.exception == .explicitConsent }
    switch right {
    case .portability: return consents || bases.contains(.contract)
    case .objection: return purpose.restsOnTaskOrInterest || purpose.directMarketing
    case .withdrawal: return consents
    case .access, .rectification, .erasure, .restriction, .humanIntervention: return false
    }
  }
}
