import Files

/// The folder in which the caches of one site lie, each a file.
///
/// Nothing but speed depends on it. What cannot be written is not kept; what was damaged is as good as missing. A file is
/// written beside its place and takes it in one step, so that whoever reads it finds the old one or the new one.
package struct CacheFolder: Sendable {
  /// The folder of the caches of all sites.
  private let base: String
  /// That of this site.
  private let folder: String

  /// - Parameters:
  ///   - base: absolute path of the folder of the caches of all sites.
  ///   - site: absolute path of the site.
  package init(_ base: String, of site: String) {
    self.base = base
    folder = "\(base)/\(ContentDigest(of: Array(site.utf8)).hexadecimal.prefix(Self.nameLength))"
  }

  private static let nameLength = 32
  private static let ending = ".cache"
  private static let draftEnding = ".new"

  /// What was found under a name.
  package enum Found: Sendable {
    case nothing
    case damaged
    case value(ArraySlice<UInt8>)
  }

  private static let heading = Array("notitia cache 2\n".utf8)
  /// Those of a digest.
  private static let digestLength = 32

  package func read(_ name: String) -> Found {
    let path = "\(folder)/\(name)\(Self.ending)"
    guard !FolderState.isMissing(path) else { return .nothing }
    guard let bytes = try? Folder(folder).read(name + Self.ending, limit: .max) else { return .damaged }
    let start = Self.heading.count + Self.digestLength
    guard bytes.count >= start, bytes.starts(with: Self.heading) else { return .damaged }
    let value = bytes[start...]
    guard Array(bytes[Self.heading.count..<start]) == ContentDigest(of: Array(value)).bytes else { return .damaged }
    // Says that it is in use.
    utimes(path, nil)
    return .value(value)
  }

  package func write(_ value: [UInt8], as name: String) {
    // A cache beyond the size that the system allows is not kept; that is no reason to end.
    let handler = signal(SIGXFSZ, SIG_IGN)
    defer { signal(SIGXFSZ, handler) }
    let draft = "\(folder)/.\(name).\(getpid())\(Self.draftEnding)"
    do {
      try makeFolders()
      try? FolderTree.remove(draft)
      try FolderTree.write(Self.heading + ContentDigest(of: value).bytes + value, to: draft)
      // Findings speak of texts that may not be public yet.
      guard chmod(draft, 0o600) == 0, rename(draft, "\(folder)/\(name)\(Self.ending)") == 0 else {
        throw FileError.system(name)
      }
    } catch {
      try? FolderTree.remove(draft)
    }
  }

  /// Folders of this user alone, and the mark by which programs for backups know a cache (bford.info/cachedir).
  private func makeFolders() throws {
    markBase()
    guard FolderState.isMissing(folder) else { return }
    let isNew = FolderState.isMissing(base)
    try FolderTree.make(folder)
    if isNew { chmod(base, 0o700) }
    markBase()
  }

  private static let tag = Array("Signature: 8a477f597d28d172789f06886806bc55\n# Made by Notitia.\n".utf8)

  /// Writes the mark where it is missing or damaged; without it the cache is one all the same.
  private func markBase() {
    guard !FolderState.isMissing(base), let found = try? Folder(base),
      (try? found.read("CACHEDIR.TAG", limit: 10_000))?.starts(with: Self.tag.prefix(43)) != true
    else { return }
    let path = "\(base)/CACHEDIR.TAG"
    guard (try? FolderTree.kind(path)).map({ $0 == .file || $0 == .missing }) == true else { return }
    try? FolderTree.remove(path)
    try? FolderTree.write(Self.tag, to: path)
  }

  // MARK: - Growth

  /// After so many days a cache that nobody has read is removed.
  private static let days = 30

  /// Removes the caches that nobody has used for a month, and what a program that was killed has left. Whatever has
  /// another name than a cache is somebody else's.
  package func clean() {
    let oldest = EntryStamp.now - Int64(Self.days) * 86_400_000_000_000
    for site in names(in: base) where site.count == Self.nameLength && site.allSatisfy(\.isHexDigit) {
      let path = "\(base)/\(site)"
      for file in names(in: path) where file.hasSuffix(Self.ending) || file.hasSuffix(Self.draftEnding) {
        if isOlder("\(path)/\(file)", than: oldest) { try? FolderTree.remove("\(path)/\(file)") }
      }
      // A folder with anything in it stays.
      rmdir(path)
    }
  }

  private func names(in folder: String) -> [String] {
    guard (try? FolderTree.kind(folder)) == .folder else { return [] }
    return (try? FolderTree.names(in: folder, called: folder)) ?? []
  }

  private func isOlder(_ path: String, than moment: Int64) -> Bool {
    EntryStamp(path, in: AT_FDCWD).map { $0.isFile && $0.wasWritten(before: moment) } ?? false
  }
}
