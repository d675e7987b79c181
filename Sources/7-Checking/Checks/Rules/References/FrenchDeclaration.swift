import Law

/// There are no prior declarations to the CNIL any more.
struct FrenchDeclaration: OutdatedReferenceRule {
  static let reference = OutdatedReference.frenchDeclaration
}
