import Law

/// The Belgian privacy commission became the Data Protection Authority.
struct BelgianCommission: OutdatedReferenceRule {
  static let reference = OutdatedReference.beCommission
}
