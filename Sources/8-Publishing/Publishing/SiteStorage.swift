import BuildCache

/// How a site is stored in the folder that it is published to. Its pages and their addresses are the same in every way.
package struct SiteStorage: Sendable {
  /// Whether files with the same bytes are one file of the disk with several names.
  let linksEqual: Bool
  /// What makes the compressed files beside text files; none where nobody asked for any.
  let compressors: [Compressor]

  package init(linksEqual: Bool = false, compressors: [Compressor] = []) {
    self.linksEqual = linksEqual
    self.compressors = compressors.sorted { $0.form.rawValue < $1.form.rawValue }
  }

  /// What tells it from another one: a folder that was published in one way is not what the other gives.
  package var digest: ContentDigest {
    ContentDigest(
      of: [ContentDigest(of: [linksEqual ? 1 : 0])] + compressors.map(\.identity))
  }
}
