import Files

/// Puts a finished site in its place: written beside it, then exchanged whole.
///
/// What is promised: whenever the process ends, be it by an error, a full disk or a signal that cannot be
/// caught, the folder is the old site or the new one, whole, and the next build removes what was left beside
/// it. The exchange is one step of the file system (`renameat2` with `RENAME_EXCHANGE`), and one build at a
/// time publishes to a folder. What is not promised: that the new site outlives a loss of power within the
/// seconds in which the system has not brought it to the disk; nothing is synced, since building again gives
/// the same bytes. Only folders that Notitia made are ever replaced.
package struct Publisher {
  private let target: String

  /// - Parameter target: absolute path of the folder to publish to.
  package init(to target: String) {
    self.target = target
  }

  /// What keeps a folder from being replaced, in words for a person.
  package struct Refusal: Error, Sendable {
    package var message: String
    package var help: String
  }

  private var parent: String { target.parentFolder }
  private var staging: String { "\(parent)/.\(target.lastPart).notitia-new" }

  /// Takes the folder for this build alone, has the new site written beside it, exchanges the two and removes the old
  /// one.
  ///
  /// - Parameter fill: writes the files of the new site and gives their paths; where it throws, everything stays as it was.
  package func publish(_ fill: (Staging) throws -> [String]) throws {
    try checkTarget()
    try FolderTree.make(parent)
    guard let lock = try FileLock.take("\(parent)/.\(target.lastPart).notitia-lock") else {
      throw Refusal(
        message: "another build is publishing to `\(target)`", help: "wait until it has ended, then build again")
    }
    try publishAlone(fill)
    _ = consume lock
  }

  /// The new site while it is written.
  package struct Staging: Sendable {
    fileprivate let folder: String

    /// Writes files of the site; several workers may do so at once, each with files of its own.
    func write(_ files: [PageFile]) throws {
      var made: Set<String> = [folder]
      for file in files {
        let path = "\(folder)/\(file.path)"
        let parent = path.parentFolder
        if made.insert(parent).inserted { try FolderTree.make(parent) }
        try FolderTree.write(file.bytes, to: path)
      }
    }
  }

  private func publishAlone(_ fill: (Staging) throws -> [String]) throws {
    // A file beyond the size that the system allows is an error to report, not the end of the process.
    let handler = signal(SIGXFSZ, SIG_IGN)
    defer { signal(SIGXFSZ, handler) }
    // What a build that was killed has left.
    try FolderTree.remove(staging)
    do {
      try FolderTree.make(staging)
      let paths = try fill(Staging(folder: staging))
      try Staging(folder: staging).write([PageFile(Manifest.name, Manifest(paths).text)])
      try checkTarget()
      try FolderTree.exchange(staging, with: target)
    } catch {
      try? FolderTree.remove(staging)
      throw error
    }
    try giveBackStrangers()
    try FolderTree.remove(staging)
  }

  /// Somebody may have put a file into the old folder in the very last moment: then it takes its place again.
  private func giveBackStrangers() throws {
    do {
      try check(staging, as: target)
    } catch let refusal as Refusal {
      try FolderTree.exchange(staging, with: target)
      try FolderTree.remove(staging)
      throw refusal
    }
  }

  /// Refuses to replace what Notitia did not make, or what somebody has put into it since.
  private func checkTarget() throws { try check(target, as: target) }

  private func check(_ folder: String, as name: String) throws {
    switch FolderTree.kind(folder) {
    case .missing: return
    case .file:
      throw Refusal(message: "`\(name)` is a file", help: "name a folder with --output")
    case .link:
      throw Refusal(
        message: "`\(name)` is a symbolic link, which cannot be exchanged whole",
        help: "name the folder itself with --output")
    case .folder: break
    }
    let found = try FolderTree.files(in: folder)
    if found.isEmpty { return }
    guard let manifest = try Manifest(folder: folder) else {
      throw Refusal(
        message: "the folder `\(name)` was not made by Notitia (it holds no \(Manifest.name)), so it is left alone",
        help: "name another folder with --output, or move what is in it elsewhere")
    }
    let strangers = found.filter { $0 != Manifest.name && !manifest.paths.contains($0) }
    guard strangers.isEmpty else {
      let names = strangers.prefix(5).joined(separator: ", ") + (strangers.count > 5 ? " …" : "")
      throw Refusal(
        message: "the folder `\(name)` holds files that Notitia did not make and would lose: \(names)",
        help: "move them elsewhere, then build again")
    }
  }
}

/// The list of what Notitia has made in a folder, which marks it as its own.
struct Manifest {
  static let name = "notitia-files.txt"
  private static let heading = "Files made by Notitia. This folder is replaced as a whole by the next build."

  let paths: Set<String>

  init(_ paths: [String]) {
    self.paths = Set(paths)
  }

  /// Reads the list of a folder; `nil` when there is none.
  init?(folder: String) throws {
    guard FolderTree.kind("\(folder)/\(Manifest.name)") == .file else { return nil }
    let text = String(decoding: try Folder(folder).read(Manifest.name, limit: 100_000_000), as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init)
    guard lines.first == Manifest.heading else { return nil }
    paths = Set(lines.dropFirst())
  }

  var text: String {
    ([Manifest.heading] + paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }).joined(separator: "\n") + "\n"
  }
}
