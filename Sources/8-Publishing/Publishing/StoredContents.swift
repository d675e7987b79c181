import BuildCache
import Files
import Foundation

/// The contents of the files of a new site while it is written, by several workers at once: where a content stands already,
/// and what it is when it is compressed.
final class StoredContents: @unchecked Sendable {
  private let storage: SiteStorage
  private let lock = NSLock()
  /// Path of a file with a content: in the new site, or else in the published one, where it may have been changed since.
  private var places: [ContentDigest: String]
  /// The files of the disk that the new site has taken over from the published one.
  private var taken: Set<UInt64> = []
  /// The digest of what a compressor makes of a content, by the digest of the two.
  private var compressed: [ContentDigest: ContentDigest]

  /// - Parameters:
  ///   - target: the folder that is published.
  ///   - compressed: what was compressed for it before.
  init(_ storage: SiteStorage, target: String, knowing compressed: [ContentDigest: ContentDigest]) {
    self.storage = storage
    self.compressed = compressed
    let isNeeded = storage.linksEqual || !compressed.isEmpty
    places = isNeeded ? (try? Manifest(folder: target))??.places.mapValues { "\(target)/\($0)" } ?? [:] : [:]
  }

  // MARK: - Files

  /// Puts a file into the new site.
  /// - Parameters:
  ///   - path: where to put it.
  ///   - published: the file of the same name in the published site.
  func store(_ bytes: [UInt8], _ digest: ContentDigest, at path: String, or published: String) throws {
    if storage.linksEqual {
      // One after the other, or the same content could be written twice at the same time.
      return try lock.withLock {
        if let place = places[digest], UnchangedFile.take(place, to: path, being: bytes) != nil { return }
        if UnchangedFile.take(published, to: path, being: bytes) == nil { try FolderTree.write(bytes, to: path) }
        places[digest] = path
      }
    }
    if let number = UnchangedFile.take(published, to: path, being: bytes) {
      // Where the published site has one file under several names, the new one has a file for each.
      if lock.withLock({ taken.insert(number).inserted }) { return }
      guard unlink(path) == 0 else { throw FileError.system(path) }
    }
    try FolderTree.write(bytes, to: path)
  }

  // MARK: - Compressed files

  /// What a file becomes in each form that was asked for; a content that was compressed before is not compressed again.
  /// - Parameters:
  ///   - name: path of the file in the site.
  ///   - path: absolute path of the file, which stands there.
  func compressed(
    _ bytes: [UInt8], _ digest: ContentDigest, named name: String, at path: String
  ) throws -> [(name: String, bytes: [UInt8], digest: ContentDigest)] {
    guard CompressedForm.suits(name, bytes) else { return [] }
    return try storage.compressors.map { compressor in
      let key = ContentDigest(of: [digest, compressor.identity])
      let result = try known(key) ?? compressor.compress(path, of: bytes.count)
      let made = ContentDigest(of: result)
      let place = compressor.form.path(beside: path)
      lock.withLock {
        compressed[key] = made
        places[made] = place
      }
      return (compressor.form.path(beside: name), result, made)
    }
  }

  /// What was compressed before, where it stands as it was made.
  private func known(_ key: ContentDigest) -> [UInt8]? {
    let (digest, place) = lock.withLock { (compressed[key], compressed[key].flatMap { places[$0] }) }
    guard let digest, let place, let bytes = try? Folder(place.parentFolder).read(place.lastPart, limit: .max),
      ContentDigest(of: bytes) == digest
    else { return nil }
    return bytes
  }

  /// What is known of compressed contents that stand in the new site.
  /// - Parameter files: the digests of its files.
  func compressed(among files: some Sequence<ContentDigest>) -> [ContentDigest: ContentDigest] {
    let present = Set(files)
    return lock.withLock { compressed.filter { present.contains($0.value) } }
  }
}
