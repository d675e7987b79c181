import Files

/// Gives an organisation another identifier: a new folder with all that the old one holds, and in the old one the
/// versions alone, whose list ends with the new name.
package struct ArchiveRenaming {
  private let site: Folder
  private let old: VersionArchive
  private let new: VersionArchive
  private let current: VersionArchive

  /// - Parameters:
  ///   - current: the archive as it was read.
  ///   - old: the same, ended.
  ///   - new: that of the new identifier.
  package init(of current: VersionArchive, old: VersionArchive, new: VersionArchive, in site: Folder) {
    self.site = site
    self.current = current
    self.old = old
    self.new = new
  }

  private var home: String { site.absolute(Self.folder(of: old.organisation)) }
  private var target: String { site.absolute(Self.folder(of: new.organisation)) }

  private static func folder(of organisation: String) -> String { "content/organisations/\(organisation)" }

  /// The new folder comes first, whole: whatever interrupts this, nothing is lost, and it can be done again.
  /// - Parameter edited: files of the sources that say something else under the new name, by path within the folder.
  package func write(edited: [String: [UInt8]]) throws {
    // Two at once: the second would copy sources that the first one removes.
    guard let lock = try FileLock.take("\(home.parentFolder)/.\(old.organisation).notitia-lock") else {
      throw ArchiveWriter.Refusal(
        message: "`\(old.organisation)` is being renamed", help: "wait until that has ended, then try again")
    }
    guard try Folder(home).read("versions/\(VersionChain.file)", limit: 10_000_000) == current.chain else {
      throw ArchiveWriter.Refusal(message: "the versions were changed in the meantime", help: "try again")
    }
    if try FolderTree.kind(target) == .missing { try writeNew(edited) }
    try ArchiveReplacement(of: current, with: old, in: site).write()
    try removeSources()
    _ = consume lock
  }

  /// Whether anything stands in the folder of an organisation besides its versions.
  static func hasSources(of organisation: String, in site: Folder) throws -> Bool {
    try site.entries(folder(of: organisation), hidden: true).contains {
      $0.name != "versions" && !$0.name.hasPrefix(".versions.")
    }
  }

  private func writeNew(_ edited: [String: [UInt8]]) throws {
    let staging = "\(target.parentFolder)/.\(new.organisation).notitia-new"
    // What a renaming that was killed has left.
    try FolderTree.remove(staging)
    do {
      try FolderTree.make(staging)
      for path in try FolderTree.files(in: home) where !path.hasPrefix("versions/") && !path.hasPrefix(".versions.") {
        let copy = "\(staging)/\(path)"
        try FolderTree.make(copy.parentFolder)
        try FolderTree.write(try edited[path] ?? Folder(home).read(path, limit: .max), to: copy)
      }
      try new.write(to: "\(staging)/versions")
      try FolderTree.sync(staging)
      try FolderTree.exchange(staging, with: target)
    } catch {
      try? FolderTree.remove(staging)
      throw error
    }
    try FolderTree.syncNames(in: target.parentFolder)
  }

  /// They stand in the new folder.
  private func removeSources() throws {
    for entry in try Folder(home).entries("", hidden: true) where entry.name != "versions" {
      try FolderTree.remove("\(home)/\(entry.name)")
    }
  }
}
