import Law

/// The Luxembourg law of 2002 is replaced.
struct LuxembourgAct: OutdatedReferenceRule {
  static let reference = OutdatedReference.luxembourgAct
}
