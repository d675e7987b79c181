import Law

/// The German federal commissioner has moved.
struct GermanAuthorityAddress: OutdatedReferenceRule {
  static let reference = OutdatedReference.germanAuthorityAddress
}
