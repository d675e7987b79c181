import Law

/// Directive 95/46/EC is repealed.
struct Directive9546: OutdatedReferenceRule {
  static let reference = OutdatedReference.directive9546
}
