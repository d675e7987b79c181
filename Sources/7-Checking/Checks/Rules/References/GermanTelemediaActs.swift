import Law

/// The German TTDSG and TMG have successors.
struct GermanTelemediaActs: OutdatedReferenceRule {
  static let reference = OutdatedReference.germanTelemedia
}
