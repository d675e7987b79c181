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
  private let lock: FileLock
  /// Removes a folder; tests give one that fails.
  private let remove: (String) throws -> Void

  /// Takes a folder for one build alone, until it has published or given up.
  ///
  /// - Parameter target: absolute path of the folder to publish to.
  package init(to target: String) throws { try self.init(to: target, remove: FolderTree.remove) }

  init(to target: String, remove: @escaping (String) throws -> Void) throws {
    try TargetFolder(target).check()
    try FolderTree.make(target.parentFolder)
    guard let lock = try FileLock.take("\(target.parentFolder)/.\(target.lastPart).notitia-lock") else {
      throw Refusal(
        message: "another build is publishing to `\(target)`", help: "wait until it has ended, then build again")
    }
    self.target = target
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

    /// Writes files of the site; several workers may do so at once, each with files of its own.
    package func write(_ files: [PageFile]) throws {
      var made: Set<String> = [folder]
      for file in files {
        let path = "\(folder)/\(file.path)"
        let parent = path.parentFolder
        if made.insert(parent).inserted { try FolderTree.make(parent) }
        try FolderTree.write(file.bytes, to: path)
      }
    }
  }

  /// Has the new site written beside the folder, exchanges the two and removes the old one.
  ///
  /// - Parameter fill: writes the files of the new site and gives their paths; where it throws, everything stays as it
  ///   was.
  /// - Returns: what kept the old site from being removed, although the new one is published; the next build removes it.
  package consuming func publish(_ fill: (Staging) throws -> [String]) throws -> (any Error)? {
    // A file beyond the size that the system allows is an error to report, not the end of the process.
    let handler = signal(SIGXFSZ, SIG_IGN)
    defer { signal(SIGXFSZ, handler) }
    let leftover = try publishAlone(fill)
    _ = consume self
    return leftover
  }

  private borrowing func publishAlone(_ fill: (Staging) throws -> [String]) throws -> (any Error)? {
    // What a build that was killed has left.
    try remove(staging)
    do {
      try FolderTree.make(staging)
      let paths = try fill(Staging(folder: staging))
      try Staging(folder: staging).write([PageFile(Manifest.name, Manifest(paths).text)])
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
      return nil
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      return error
    }
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
