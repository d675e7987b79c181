import Law

/// Safe Harbour is invalid.
struct SafeHarbour: OutdatedReferenceRule {
  static let reference = OutdatedReference.safeHarbour
}
