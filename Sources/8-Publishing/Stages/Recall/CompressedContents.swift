import BuildCache

/// The cache of what compressed contents became: the digest of the result, by that of the content and what compressed it.
/// The results themselves stand in the published folder.
enum CompressedContents {
  /// - Returns: nothing where nothing was kept; `nil` where it was damaged.
  static func read(_ purpose: WorkPurpose, in cache: CacheFolder) -> [ContentDigest: ContentDigest]? {
    guard purpose.target != nil else { return [:] }
    switch cache.read(name(purpose)) {
    case .nothing: return [:]
    case .damaged: return nil
    case .value(let bytes):
      var reader = CacheReader(bytes)
      guard let pairs = try? reader.allPlain(Pair.self), reader.isAtEnd else { return nil }
      return Dictionary(pairs.map { ($0.content, $0.result) }, uniquingKeysWith: { first, _ in first })
    }
  }

  static func write(_ contents: [ContentDigest: ContentDigest], _ purpose: WorkPurpose, in cache: CacheFolder) {
    var writer = CacheWriter()
    writer.addPlain(contents.map { Pair(content: $0.key, result: $0.value) })
    cache.write(writer.bytes, as: name(purpose))
  }

  private static func name(_ purpose: WorkPurpose) -> String { "\(purpose.name)-compressed" }

  private struct Pair: BitwiseCopyable {
    let content: ContentDigest
    let result: ContentDigest
  }
}
