import Law

/// The Belgian rule on cookies has moved.
struct BelgianArticle129: OutdatedReferenceRule {
  static let reference = OutdatedReference.beArticle129
}
