import Law

/// The French law of 1978 was renumbered.
struct FrenchArticleNumbers: OutdatedReferenceRule {
  static let reference = OutdatedReference.frenchNumbers
}
