import Law

/// The Belgian royal decree of 2001 went with the law it carried out.
struct BelgianDecree2001: OutdatedReferenceRule {
  static let reference = OutdatedReference.be2001
}
