import Law

/// The Walloon decree on coordination centres was codified.
struct WalloonDecree2009: OutdatedReferenceRule {
  static let reference = OutdatedReference.beWalloon2009
}
