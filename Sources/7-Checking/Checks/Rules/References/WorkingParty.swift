import Law

/// The Article 29 Working Party became the European Data Protection Board.
struct WorkingParty: OutdatedReferenceRule {
  static let reference = OutdatedReference.workingParty
}
