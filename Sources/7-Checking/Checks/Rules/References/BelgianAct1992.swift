import Law

/// The Belgian privacy act of 1992 is repealed.
struct BelgianAct1992: OutdatedReferenceRule {
  static let reference = OutdatedReference.be1992
}
