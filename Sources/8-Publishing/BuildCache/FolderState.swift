import Files

/// What stood in a folder at one moment: every entry below it with its stamp, and the digest of every file.
///
/// It answers two questions. `isUntouched` asks the system for stamps alone. Where that fails, the folder is read again:
/// files whose stamps are as they were are not, and the digest of the whole tells whether anything differs.
package struct FolderState: Sendable {
  /// Paths below the folder, each ended by a zero byte; a folder stands before what is in it, and the folder itself,
  /// as `.`, comes first. Empty where there is no such folder.
  private(set) var paths: [UInt8] = []
  private(set) var stamps: [EntryStamp] = []
  /// Of each file; `none` for a folder.
  private(set) var contents: [ContentDigest] = []
  /// When the stamps were read.
  private(set) var moment: Int64 = 0
  /// That of everything in the folder: names, kinds and bytes.
  package private(set) var digest = ContentDigest.none

  /// Which entries below a folder belong to its state.
  package struct Selection: Sendable {
    let takes: @Sendable (_ path: String) -> Bool
    let descends: @Sendable (_ path: String) -> Bool

    /// - Parameters:
    ///   - takes: whether an entry belongs to it.
    ///   - descends: whether what is in a folder does.
    package init(
      takes: @escaping @Sendable (_ path: String) -> Bool = { _ in true },
      descends: @escaping @Sendable (_ path: String) -> Bool = { _ in true }
    ) {
      self.takes = takes
      self.descends = descends
    }
  }

  /// Whether nobody has written to anything in the folder since.
  package func isUntouched(at root: String) -> Bool {
    guard !stamps.isEmpty else { return Self.isMissing(root) }
    let folder = open(root, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else { return false }
    defer { close(folder) }
    return paths.withUnsafeBytes { bytes in
      var at = 0
      for stamp in stamps {
        let path = bytes.baseAddress!.advanced(by: at).assumingMemoryBound(to: CChar.self)
        guard stamp.isSettled(at: moment), EntryStamp(path, in: folder) == stamp else { return false }
        at += strlen(path) + 1
      }
      return true
    }
  }

  /// Nothing, where no folder stands.
  package init() {}

  init(paths: [UInt8], stamps: [EntryStamp], contents: [ContentDigest], moment: Int64, digest: ContentDigest) {
    (self.paths, self.stamps, self.contents) = (paths, stamps, contents)
    (self.moment, self.digest) = (moment, digest)
  }

  /// Whether another state was read at the same time.
  package func hasStamps(of other: FolderState) -> Bool { moment == other.moment && stamps == other.stamps }

  /// The paths of the folders in it.
  package var folders: [String] {
    zip(paths.split(separator: 0), stamps).dropFirst().compactMap { path, stamp in
      stamp.isFolder ? String(decoding: path, as: UTF8.self) : nil
    }
  }

  /// The files by path, with their digests.
  package var files: [(path: String, digest: ContentDigest)] {
    zip(paths.split(separator: 0), zip(stamps, contents)).compactMap { path, entry in
      entry.0.isFile ? (String(decoding: path, as: UTF8.self), entry.1) : nil
    }
  }

  /// Waits until nobody can write to what was just written and leave its stamp as it is.
  package static func waitUntilSettled() { EntryStamp.waitUntilSettled() }

  static func isMissing(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) != 0 && (errno == ENOENT || errno == ENOTDIR)
  }
}

extension FolderState {
  /// Reads a folder.
  ///
  /// - Parameter known: an earlier state of it: a file that was not written since is not read again.
  /// - Returns: `nil` where its state cannot be told: with a link or a device in it, with what may not be read, or while
  ///   somebody writes to it.
  package static func read(
    _ root: String, _ selection: Selection = Selection(), knowing known: FolderState? = nil
  ) -> FolderState? {
    let known = known.map(KnownFiles.init)
    return read(root, selection) { path, stamp in known?.digest(of: path, having: stamp) ?? digest(root, path, stamp) }
  }

  /// The state of a folder whose files somebody has just written.
  /// - Parameter written: the digests of their bytes; a file that is not among them has no place there.
  package static func read(
    _ root: String, _ selection: Selection = Selection(), written: [String: ContentDigest]
  ) -> FolderState? {
    read(root, selection) { path, _ in written[path] }
  }

  private static func read(
    _ root: String, _ selection: Selection, digest: (String, EntryStamp) -> ContentDigest?
  ) -> FolderState? {
    var state = FolderState()
    guard !isMissing(root) else { return state }
    state.moment = EntryStamp.now
    let folder = open(root, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else { return nil }
    defer { close(folder) }
    guard let stamp = EntryStamp(".", in: folder) else { return nil }
    state.add(".", stamp, .none)
    guard state.walk(root, "", folder, selection, digest) else { return nil }
    state.digest = state.digestOfEntries
    return state
  }

  /// Adds what is in a folder; `false` where that cannot be told.
  private mutating func walk(
    _ root: String, _ relative: String, _ folder: Int32, _ selection: Selection,
    _ digest: (String, EntryStamp) -> ContentDigest?
  ) -> Bool {
    guard let names = try? FolderTree.names(in: relative.isEmpty ? root : "\(root)/\(relative)", called: relative)
    else { return false }
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let path = relative.isEmpty ? name : "\(relative)/\(name)"
      guard selection.takes(path) else { continue }
      guard let stamp = EntryStamp(path, in: folder) else { return false }
      if stamp.isFolder {
        add(path, stamp, .none)
        if selection.descends(path) {
          guard walk(root, path, folder, selection, digest) else { return false }
        }
      } else {
        guard stamp.isFile, let digest = digest(path, stamp) else { return false }
        add(path, stamp, digest)
      }
    }
    return true
  }

  private mutating func add(_ path: String, _ stamp: EntryStamp, _ digest: ContentDigest) {
    paths += path.utf8
    paths.append(0)
    stamps.append(stamp)
    contents.append(digest)
  }

  private var digestOfEntries: ContentDigest {
    var bytes = paths
    for (stamp, content) in zip(stamps, contents) {
      bytes.append(stamp.isFolder ? 1 : 0)
      bytes += content.bytes
    }
    return ContentDigest(of: bytes)
  }

  /// The digest of a file; `nil` where it is written to meanwhile, or cannot be read.
  private static func digest(_ root: String, _ path: String, _ stamp: EntryStamp) -> ContentDigest? {
    guard let folder = try? Folder(root), let bytes = try? folder.read(path, limit: .max) else { return nil }
    guard let after = EntryStamp(folder.absolute(path), in: AT_FDCWD), after == stamp else { return nil }
    return ContentDigest(of: bytes)
  }

  // MARK: - Another place

  /// The same entries at another place, with the stamps that they have there; `nil` where one of them is not there.
  /// - Parameter isSame: whether an entry may take the place of the one before.
  private func stamped(at root: String, where isSame: (_ old: EntryStamp, _ new: EntryStamp) -> Bool) -> FolderState? {
    guard !stamps.isEmpty else { return Self.isMissing(root) ? self : nil }
    var state = self
    state.moment = EntryStamp.now
    let folder = open(root, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else { return nil }
    defer { close(folder) }
    let isWhole = paths.withUnsafeBytes { bytes in
      var at = 0
      for index in stamps.indices {
        let path = bytes.baseAddress!.advanced(by: at).assumingMemoryBound(to: CChar.self)
        guard let stamp = EntryStamp(path, in: folder), isSame(stamps[index], stamp) else { return false }
        state.stamps[index] = stamp
        at += strlen(path) + 1
      }
      return true
    }
    return isWhole ? state : nil
  }

  /// The state of the folder once it was given another name: `nil` where somebody has written to it meanwhile.
  package func renamed(to root: String) -> FolderState? { stamped(at: root) { $0.isSameEntry(as: $1) } }

  /// Makes the folder once more at another place, with links to the same files; where the file system has no links, with
  /// copies.
  /// - Returns: its state there; `nil` where somebody has written to it meanwhile: what was made is of no use then.
  package func link(from root: String, to place: String) throws -> FolderState? {
    guard !stamps.isEmpty else { return self }
    for (path, entry) in zip(paths.split(separator: 0), zip(stamps, contents)) {
      let path = String(decoding: path, as: UTF8.self)
      if entry.0.isFolder {
        try FolderTree.make(path == "." ? place : "\(place)/\(path)")
      } else if !FolderTree.link("\(root)/\(path)", as: "\(place)/\(path)") {
        guard let bytes = try? Folder(root).read(path, limit: .max), ContentDigest(of: bytes) == entry.1 else {
          return nil
        }
        try FolderTree.write(bytes, to: "\(place)/\(path)")
      }
    }
    return stamped(at: place) { old, new in
      old.isFolder ? new.isFolder : old.isSameEntry(as: new) || new.isFile && new.length == old.length
    }
  }
}

/// The files of an earlier state by their paths.
private struct KnownFiles {
  private let byPath: [String: (stamp: EntryStamp, digest: ContentDigest)]
  private let moment: Int64

  init(_ state: FolderState) {
    moment = state.moment
    byPath = Dictionary(
      zip(state.paths.split(separator: 0), zip(state.stamps, state.contents)).map {
        (String(decoding: $0, as: UTF8.self), (stamp: $1.0, digest: $1.1))
      }, uniquingKeysWith: { first, _ in first })
  }

  func digest(of path: String, having stamp: EntryStamp) -> ContentDigest? {
    guard let known = byPath[path], known.stamp == stamp, stamp.isSettled(at: moment) else { return nil }
    return known.digest
  }
}
