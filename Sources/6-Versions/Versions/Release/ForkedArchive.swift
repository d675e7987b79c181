/// The versions of one organisation as two branches have them, each with releases that the other lacks.
///
/// A chain has one end. So one side is kept as it is, and what the other released is released again on top of it. What
/// somebody has seen stays: that side is kept.
package struct ForkedArchive: Sendable {
  private let ours: VersionArchive
  private let theirs: VersionArchive

  /// - Parameters:
  ///   - ours: the versions of the branch that is checked out.
  ///   - theirs: those of the branch that is merged into it.
  package init(ours: VersionArchive, theirs: VersionArchive) {
    self.ours = ours
    self.theirs = theirs
  }

  /// Which side is kept, and what the other released.
  package struct Settled: Sendable {
    package var kept: VersionArchive
    /// How messages name what has to be released again.
    package var dropped: [String]
    /// Whether somebody has seen what is kept.
    package var isSeen: Bool
  }

  package struct Refusal: Error, Sendable {
    package var message: String
    package var help: String
  }

  /// - Parameter known: lines of lists that others have seen.
  package func settled(seenIn known: Set<String>) throws(Refusal) -> Settled {
    let (a, b) = (ours.list.entries, theirs.list.entries)
    let common = zip(a, b).prefix { $0 == $1 }.count
    guard common < a.count, common < b.count else {
      throw Refusal(
        message: "the two branches do not both have a release of `\(ours.organisation)` that the other lacks",
        help:
          "take the longer list: git checkout --ours, or --theirs, -- \(VersionArchive.folder(of: ours.organisation))")
    }
    let isOursSeen = Self.isSeen(a[common...], known)
    let isTheirsSeen = Self.isSeen(b[common...], known)
    guard !(isOursSeen && isTheirsSeen) else {
      throw Refusal(
        message: "both branches have a release of `\(ours.organisation)` that others have seen",
        help:
          "one list cannot hold both: decide which of the two stays, take the other out of what others can read (the "
          + "published folder, their branch), tell those who read it, then give the command again")
    }
    let keepsOurs = isOursSeen || (!isTheirsSeen && Self.day(ours, common) <= Self.day(theirs, common))
    let dropped = keepsOurs ? b[common...] : a[common...]
    return Settled(
      kept: keepsOurs ? ours : theirs, dropped: dropped.map { VersionChain.told($0.path) },
      isSeen: isOursSeen || isTheirsSeen)
  }

  private static func isSeen(_ entries: ArraySlice<VersionChain.Entry>, _ known: Set<String>) -> Bool {
    entries.contains { known.contains("\($0.hash)  \($0.path)") }
  }

  /// When the first of the entries that the other side lacks was released.
  private static func day(_ archive: VersionArchive, _ index: Int) -> String {
    let path = archive.list.entries[index].path
    let version = archive.versions.first { path.hasPrefix("\($0.name)/") }?.record
    return (version?.released ?? version?.published)?.iso ?? ""
  }

  /// What to do about a list with two ends.
  static func help(_ organisation: String) -> String {
    "keep one, and release the other again on top of it: notitia release \(organisation) --again --effective DATE"
  }
}
