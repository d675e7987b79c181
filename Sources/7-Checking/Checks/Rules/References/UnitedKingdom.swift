import Law

/// The United Kingdom is a third country.
struct UnitedKingdom: OutdatedReferenceRule {
  static let reference = OutdatedReference.unitedKingdom
}
