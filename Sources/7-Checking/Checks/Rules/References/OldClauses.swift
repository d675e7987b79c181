import Law

/// The old standard contractual clauses are repealed.
struct OldClauses: OutdatedReferenceRule {
  static let reference = OutdatedReference.oldClauses
}
