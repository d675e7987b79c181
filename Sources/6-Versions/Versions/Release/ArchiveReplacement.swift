import Files

/// Puts an archive in the place of another one of the same organisation: without what came last, or with something that
/// happened since. Whether
/// that may be done is the business of who calls it.
package struct ArchiveReplacement {
  private let new: VersionArchive
  private let versions: String
  /// The list of versions as it was read.
  private let list: [UInt8]

  /// - Parameters:
  ///   - old: the archive that was read, which has a version at least.
  ///   - list: its list of versions as the file has it, where that cannot be read as one.
  ///   - site: the folder of the site.
  package init(of old: VersionArchive, with new: VersionArchive, list: [UInt8]? = nil, in site: Folder) {
    self.list = list ?? old.chain
    self.new = new
    versions = site.absolute(VersionArchive.folder(of: old.organisation))
  }

  private var home: String { versions.parentFolder }
  private var staging: String { "\(home)/.versions.notitia-new" }

  /// Writes the new archive beside the folder and exchanges the two, so that it holds the one or the other, whole,
  /// whenever it is interrupted.
  package func write() throws {
    guard let lock = try FileLock.take("\(home)/.versions.notitia-lock") else {
      throw ArchiveWriter.Refusal(
        message: "another release is being written", help: "wait until it has ended, then try again")
    }
    guard try Folder(versions).read(VersionChain.file, limit: 10_000_000) == list else {
      throw ArchiveWriter.Refusal(message: "the versions were changed in the meantime", help: "try again")
    }
    // What a release that was killed has left.
    try FolderTree.remove(staging)
    if new.versions.isEmpty {
      try FolderTree.exchange(versions, with: staging)
    } else {
      try stage()
      try FolderTree.exchange(staging, with: versions)
    }
    try FolderTree.syncNames(in: home)
    try FolderTree.remove(staging)
    _ = consume lock
  }

  private func stage() throws {
    do {
      try new.write(to: staging)
      try FolderTree.sync(staging)
    } catch {
      try? FolderTree.remove(staging)
      throw error
    }
  }
}

extension VersionArchive {
  /// Writes all of it to a new folder.
  func write(to folder: String) throws {
    try FolderTree.make(folder)
    for version in versions {
      let home = "\(folder)/\(version.name)"
      try FolderTree.make(home)
      for (name, bytes) in version.files.sorted(by: { $0.key < $1.key }) {
        try FolderTree.write(bytes, to: "\(home)/\(name)")
      }
    }
    for event in events {
      for (path, bytes) in event.ownFiles.sorted(by: { $0.key < $1.key }) {
        try FolderTree.make("\(folder)/\(path)".parentFolder)
        try FolderTree.write(bytes, to: "\(folder)/\(path)")
      }
    }
    try FolderTree.write(chain, to: "\(folder)/\(VersionChain.file)")
  }
}
