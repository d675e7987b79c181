import Law

/// The Privacy Shield is invalid.
struct PrivacyShield: OutdatedReferenceRule {
  static let reference = OutdatedReference.privacyShield
}
