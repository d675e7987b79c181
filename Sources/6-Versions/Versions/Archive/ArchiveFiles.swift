import Diagnostics
import Files

/// The files of an archive: read within a limit, never through a link, and reported where that fails.
extension ArchiveReader {
  /// The most a frozen file may have, in bytes.
  private static let limit = 20_000_000

  static let restore =
    "restore it as it was released, from the history of the site; to change the notice, release a new version"

  static let restoreEither =
    "restore it, or \(VersionChain.file) where that was altered, from the history of the site; to change the notice, "
    + "release a new version"

  mutating func report(_ message: String, _ help: String, _ path: String) {
    guard !archive.diagnostics.contains(where: { $0.location.path == path && $0.message == message }) else { return }
    archive.diagnostics.append(
      Diagnostic(rule: VersionArchive.rule, message, help: help, at: Location(path: path)))
  }

  /// A link may lead to something else tomorrow; where there is one, it is reported.
  mutating func isLink(_ path: String) -> Bool {
    guard kind(path) == .link else { return false }
    report("this is a link to something else, and no part of what was released", Self.restore, path)
    return true
  }

  /// What stands at a path; `nil` where the system cannot say, which is reported.
  mutating func kind(_ path: String) -> FolderTree.Kind? {
    do {
      return try FolderTree.kind(folder.absolute(path))
    } catch {
      report("this cannot be read: \(error.reason)", Self.restore, path)
      return nil
    }
  }

  mutating func bytes(_ path: String) -> [UInt8]? {
    guard !isLink(path) else { return nil }
    do {
      return try folder.read(path, limit: Self.limit)
    } catch {
      report("this file cannot be read: \((error as? FileError)?.reason ?? "\(error)")", Self.restore, path)
      return nil
    }
  }

  /// A file that has the hash with which it was released.
  mutating func unaltered(_ path: String, _ hash: String) -> [UInt8]? {
    guard let bytes = bytes(path) else { return nil }
    guard Hash.of(bytes) == hash else {
      report("this file was altered since its release: its hash is another", Self.restore, path)
      return nil
    }
    return bytes
  }

  mutating func entries(_ path: String) -> [String] {
    do {
      return try folder.entries(path, hidden: true).map(\.name)
    } catch {
      // It may be one of its entries that cannot.
      let fault = error as? FileError
      guard !isLink(fault?.path ?? path) else { return [] }
      report("this cannot be read: \(fault?.reason ?? "\(error)")", Self.restore, fault?.path ?? path)
      return []
    }
  }
}
