import BuildCache

/// What was published: the summary of each organisation, and the state in which its files were left.
package struct PublishedWork: Sendable {
  package internal(set) var organisations: [PublishedOrganisation] = []
  /// Those that stay as they were published.
  var kept: [PublishedOrganisation] = []
  package internal(set) var site: SiteSummary?
  /// Digests of the files of the site that are no organisation's, by path.
  var files: [String: ContentDigest] = [:]
  /// What compressed contents became, for the next build.
  var compressed: [ContentDigest: ContentDigest] = [:]
  /// What kept the old site from being removed, although the new one is published.
  package internal(set) var leftover: (any Error)?
}

/// An organisation whose files were written or linked.
package struct PublishedOrganisation: Sendable {
  package let summary: OrganisationSummary
  /// Digests of its files, by their paths in the site.
  let digests: [String: ContentDigest]
  /// Their state; `nil` where somebody else has written to them meanwhile.
  let files: FolderState?
}
