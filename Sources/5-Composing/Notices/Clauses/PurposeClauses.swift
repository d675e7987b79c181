import NoticeModel

extension Clause {
  static let ofPurposes = [purposes] + LegalBasis.allCases.map(explaining)

  static let purposes = Clause("purposes/introduction", .law, when: "`purposes:`") { !$0.purposes.isEmpty }

  /// What a legal basis means.
  static func explaining(_ basis: LegalBasis) -> Clause {
    Clause("grounds/\(basis.clause)", .facts, when: "a purpose with `Ground(.\(basis))`") {
      $0.bases.contains(basis)
    }
  }
}

extension Notice {
  /// Every legal basis that a purpose rests on.
  var bases: Set<LegalBasis> { Set(purposes.flatMap { $0.grounds.map(\.basis) }) }
}
