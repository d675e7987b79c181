import Law

/// The Belgian law of 26 June 1990 has another title.
struct BelgianAct1990: OutdatedReferenceRule {
  static let reference = OutdatedReference.be1990
}
