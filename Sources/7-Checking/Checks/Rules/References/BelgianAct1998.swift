import Law

/// The Belgian act of 1998 that transposed Directive 95/46/EC has nothing left to say.
struct BelgianAct1998: OutdatedReferenceRule {
  static let reference = OutdatedReference.be1998
}
