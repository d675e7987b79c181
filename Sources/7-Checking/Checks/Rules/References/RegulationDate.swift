import Law

/// The GDPR is not of the day from which it applies.
struct RegulationDate: OutdatedReferenceRule {
  static let reference = OutdatedReference.gdprDate
}
