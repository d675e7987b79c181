import NoticeModel

/// Which rights people have under a notice, computed from its legal bases.
///
/// Sources: Articles 7(3), 15 to 22 GDPR. Where no legal basis is declared nothing can be excluded, and
/// every right is shown.
package struct RightsEngine: Sendable {
  private let bases: Set<LegalBasis>
  private let hasExplicitConsent: Bool
  private let automatedDecisions: Bool
  /// Whether people may object to direct marketing without a reason: Article 21(2).
  package let objectionToMarketing: Bool
  /// Whether an objection to a purpose is followed although no reason is given.
  private let grantsObjection: Bool
  private let excluded: Set<Right>

  package init(_ notice: Notice) {
    bases = Set(notice.purposes.flatMap { $0.grounds.map(\.basis) })
    var explicit = notice.purposes.contains { $0.special.contains { $0.exception == .explicitConsent } }
    if case .to(let transfers) = notice.transfers {
      for transfer in transfers {
        if case .derogation(.explicitConsent) = transfer.tool { explicit = true }
      }
    }
    hasExplicitConsent = explicit
    if case .none = notice.automatedDecisions { automatedDecisions = false } else { automatedDecisions = true }
    objectionToMarketing = notice.purposes.contains(where: \.directMarketing)
    grantsObjection = notice.purposes.contains(where: \.objectionWithoutReason)
    excluded = Set((notice.rights?.notApplicable ?? []).map(\.right))
  }

  /// Rights that apply, in the order of the GDPR, the right to object and to withdraw consent included.
  package var rights: [Right] { Right.allCases.filter { follows($0) && !excluded.contains($0) } }

  package func includes(_ right: Right) -> Bool { rights.contains(right) }

  /// Whether a section of its own for the right has something to say: also where the legal bases are not known.
  func allows(_ right: Right) -> Bool { (bases.isEmpty || follows(right)) && !excluded.contains(right) }

  /// Whether a right follows from the legal bases, whatever the notice declares not to apply.
  package func follows(_ right: Right) -> Bool {
    switch right {
    case .access, .rectification, .erasure, .restriction: return true
    case .portability:
      return bases.isEmpty || bases.contains(.consent) || bases.contains(.contract) || hasExplicitConsent
    case .objection:
      return bases.isEmpty || bases.contains(.publicTask) || bases.contains(.legitimateInterests)
        || objectionToMarketing || grantsObjection
    case .withdrawal: return bases.contains(.consent) || hasExplicitConsent
    case .humanIntervention: return automatedDecisions
    }
  }
}
