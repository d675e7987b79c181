import BuildCache
import Files
import Pages

/// Puts a finished site in its place: written beside it, then exchanged whole.
///
/// What is promised: whenever the process ends, be it by an error, a full disk or a signal that cannot be
/// caught, the folder is the old site or the new one, whole, and the next build removes what was left beside
/// it. The exchange is one step of the file system (`renameat2` with `RENAME_EXCHANGE`), and one build at a
/// time publishes to a folder. What is not promised: that the new site outlives a loss of power within the
/// seconds in which the system has not brought it to the disk; nothing is synced, since building again gives
/// the same bytes. Only folders that Notitia made are ever replaced.
package struct Publisher: ~Copyable {
  private let target: String
  private let storage: SiteStorage
  private let lock: FileLock
  /// Removes a folder; tests give one that fails.
  private let remove: (String) throws -> Void

  /// Takes a folder for one build alone, until it has published or given up.
  ///
  /// - Parameters:
  ///   - target: absolute path of the folder to publish to.
  ///   - storage: how the site is stored there.
  package init(to target: String, storing storage: SiteStorage = SiteStorage()) throws {
    try self.init(to: target, storing: storage, remove: FolderTree.remove)
  }

  init(
    to target: String, storing storage: SiteStorage = SiteStorage(), remove: @escaping (String) throws -> Void
  ) throws {
    try TargetFolder(target).check()
    try FolderTree.make(target.parentFolder)
    guard let lock = try FileLock.take("\(target.parentFolder)/.\(target.lastPart).notitia-lock") else {
      throw Refusal(
        message: "another build is publishing to `\(target)`", help: "wait until it has ended, then build again")
    }
    self.target = target
    self.storage = storage
    self.lock = lock
    self.remove = remove
  }

  /// What keeps a folder from being replaced, in words for a person.
  package struct Refusal: Error, Sendable {
    package var message: String
    package var help: String

    package init(message: String, help: String) {
      self.message = message
      self.help = help
    }
  }

  private var staging: String { "\(target.parentFolder)/.\(target.lastPart).notitia-new" }

  /// The new site while it is written.
  package struct Staging: Sendable {
    fileprivate let folder: String
    /// The folder that is published.
    fileprivate let target: String
    fileprivate let contents: StoredContents

    /// Writes files of the site, but those that are published as they are, and the compressed ones beside them; several
    /// workers may do so at once, each with files of its own.
    /// - Returns: the digests of the bytes of all of them, by path.
    @discardableResult
    package func write(_ files: [PageFile]) throws -> [String: ContentDigest] {
      var made: Set<String> = [folder]
      var digests: [String: ContentDigest] = [:]
      for file in files {
        let path = "\(folder)/\(file.path)"
        let parent = path.parentFolder
        if made.insert(parent).inserted { try FolderTree.make(parent) }
        let digest = ContentDigest(of: file.bytes)
        try store(file.bytes, digest, at: file.path)
        digests[file.path] = digest
        for compressed in try contents.compressed(file.bytes, digest, named: file.path, at: path) {
          try store(compressed.bytes, compressed.digest, at: compressed.name)
          digests[compressed.name] = compressed.digest
        }
      }
      return digests
    }

    /// Writes the list of all files, which is for programs and is not compressed.
    fileprivate func write(_ list: Manifest) throws -> [String: ContentDigest] {
      let bytes = Array(list.text.utf8)
      let digest = ContentDigest(of: bytes)
      try store(bytes, digest, at: Manifest.name)
      return [Manifest.name: digest]
    }

    private func store(_ bytes: [UInt8], _ digest: ContentDigest, at path: String) throws {
      try contents.store(bytes, digest, at: "\(folder)/\(path)", or: "\(target)/\(path)")
    }

    /// The state of a folder of the new site that was written.
    /// - Parameter files: the digests of its files, by path.
    /// - Returns: `nil` where anything else stands there.
    package func state(of name: String, holding files: [String: ContentDigest]) -> FolderState? {
      FolderState.read(
        "\(folder)/\(name)",
        written: Dictionary(uniqueKeysWithValues: files.map { (String($0.key.dropFirst(name.count + 1)), $0.value) }))
    }

    /// Takes a folder of the published site over as it is.
    /// - Returns: its state in the new site; `nil` where somebody has written to it meanwhile.
    package func link(_ files: FolderState, of name: String) throws -> FolderState? {
      let place = "\(folder)/\(name)"
      if let linked = try files.link(from: "\(target)/\(name)", to: place) { return linked }
      try FolderTree.remove(place)
      return nil
    }
  }

  /// Has the new site written beside the folder, exchanges the two and removes the old one.
  ///
  /// - Parameters:
  ///   - compressed: what was compressed before, as the outcome of another build told.
  ///   - fill: writes the files of the new site and gives their digests by path; where it throws, everything stays as it
  ///     was.
  package consuming func publish(
    knowing compressed: [ContentDigest: ContentDigest] = [:], _ fill: (Staging) throws -> [String: ContentDigest]
  ) throws -> Outcome {
    // A file beyond the size that the system allows is an error to report, not the end of the process.
    let handler = signal(SIGXFSZ, SIG_IGN)
    defer { signal(SIGXFSZ, handler) }
    let outcome = try publishAlone(knowing: compressed, fill)
    _ = consume self
    return outcome
  }

  /// What was published besides the files that were given.
  package struct Outcome: Sendable {
    /// Digest of the list of all files, by its path.
    package let list: [String: ContentDigest]
    /// What compressed contents became: the digest of the result, by that of the content and what compressed it.
    package let compressed: [ContentDigest: ContentDigest]
    /// What kept the old site from being removed, although the new one is published; the next build removes it.
    package var leftover: (any Error)?
  }

  /// Leaves the folder as it is, which is what would be published, and removes what a build that was killed has left
  /// beside it.
  package consuming func leave() throws { try remove(staging) }

  private borrowing func publishAlone(
    knowing compressed: [ContentDigest: ContentDigest], _ fill: (Staging) throws -> [String: ContentDigest]
  ) throws -> Outcome {
    // What a build that was killed has left.
    try remove(staging)
    var outcome: Outcome
    do {
      try FolderTree.make(staging)
      let contents = StoredContents(storage, target: target, knowing: compressed)
      let new = Staging(folder: staging, target: target, contents: contents)
      let files = try fill(new)
      outcome = Outcome(list: try new.write(Manifest(files)), compressed: contents.compressed(among: files.values))
      try TargetFolder(target).check()
      try FolderTree.exchange(staging, with: target)
    } catch {
      // What cannot be removed now, the next build removes; the error to tell is the one that came first.
      try? remove(staging)
      throw error
    }
    do {
      try giveBackStrangers()
      try remove(staging)
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      outcome.leftover = error
    }
    return outcome
  }

  /// Somebody may have put a file into the old folder in the very last moment: then it takes its place again.
  private borrowing func giveBackStrangers() throws {
    do {
      try TargetFolder(target).check(standingAt: staging)
    } catch let refusal as Refusal {
      try FolderTree.exchange(staging, with: target)
      try? remove(staging)
      throw refusal
    }
  }
}
