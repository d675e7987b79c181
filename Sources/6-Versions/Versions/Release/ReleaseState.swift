import Notices
import Source

/// Where a notice stands: what was released of it, and what sets its sources apart from that. To compare them takes a
/// while, so it is done once for all who ask.
package struct ReleaseState: Sendable {
  package let archive: VersionArchive
  /// `nil` where the sources say just what was released, or where that was altered since.
  package let draft: Draft?

  package init(of resolved: ResolvedNotice, in archive: VersionArchive, sources: SiteSources) {
    self.archive = archive
    draft = Draft(resolved, since: archive, sources: sources)
  }
}
