import Law

/// The Belgian law on health insurance has another title.
struct BelgianInsuranceTitle: OutdatedReferenceRule {
  static let reference = OutdatedReference.beInsuranceTitle
}
