import Law

/// The French authority has its right name.
struct FrenchAuthorityName: OutdatedReferenceRule {
  static let reference = OutdatedReference.frenchAuthorityName
}
