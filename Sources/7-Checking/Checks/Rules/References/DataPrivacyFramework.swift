import Law

/// The Data Privacy Framework is contested.
struct DataPrivacyFramework: OutdatedReferenceRule {
  static let reference = OutdatedReference.dataPrivacyFramework
}
