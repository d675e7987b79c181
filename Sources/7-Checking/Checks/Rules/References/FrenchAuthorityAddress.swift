import Law

/// The French authority has moved.
struct FrenchAuthorityAddress: OutdatedReferenceRule {
  static let reference = OutdatedReference.frenchAuthorityAddress
}
