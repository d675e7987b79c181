import Notices
import Source

/// Where a notice stands: what was released of it, and what sets its sources apart from that. To compare them takes a
/// while, so it is done once for all who ask.
public struct ReleaseState: Sendable {
  public let archive: VersionArchive
  /// `nil` where the sources say just what was released, or where that was altered since.
  public let draft: Draft?

  public init(of resolved: ResolvedNotice, in archive: VersionArchive, sources: SiteSources) {
    self.archive = archive
    draft = Draft(resolved, since: archive, sources: sources)
  }
}
