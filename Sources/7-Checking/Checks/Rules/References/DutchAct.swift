import Law

/// The Dutch Wbp and its authority have successors.
struct DutchAct: OutdatedReferenceRule {
  static let reference = OutdatedReference.dutchAct
}
