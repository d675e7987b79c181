import Files

/// Adds a version to the folder of its organisation: the folder is exchanged whole, so that a release that is
/// interrupted leaves the versions as they were. Once it is written it is on the disk, where a loss of power leaves it:
/// unlike a site, a version cannot be made again.
package struct ArchiveWriter {
  private let home: String
  private let versions: String

  /// - Parameter site: the folder of the site.
  package init(_ site: Folder, organisation: String) {
    versions = site.absolute(VersionArchive.folder(of: organisation))
    home = versions.parentFolder
  }

  /// Why nothing was written, in words for a person.
  package struct Refusal: Error, Sendable {
    package var message: String
    package var help: String
  }

  private var staging: String { "\(home)/.versions.notitia-new" }

  package func write(_ version: Release.Prepared) throws {
    guard let lock = try FileLock.take("\(home)/.versions.notitia-lock") else {
      throw Refusal(message: "another release is being written", help: "wait until it has ended, then try again")
    }
    try writeAlone(version)
    _ = consume lock
  }

  private func writeAlone(_ version: Release.Prepared) throws {
    // What a release that was killed has left.
    try FolderTree.remove(staging)
    do {
      try FolderTree.make(staging)
      try copyEarlier(than: version)
      let folder = "\(staging)/\(version.record.name)"
      try FolderTree.make(folder)
      for (name, bytes) in version.files.sorted(by: { $0.key < $1.key }) {
        try FolderTree.write(bytes, to: "\(folder)/\(name)")
      }
      try FolderTree.write(version.chain.bytes, to: "\(staging)/\(VersionChain.file)")
      // Names are exchanged only once there is something behind them.
      try FolderTree.sync(staging)
      try FolderTree.exchange(staging, with: versions)
    } catch {
      try? FolderTree.remove(staging)
      throw error
    }
    try keepName(of: version)
    // The version stands; what cannot be removed now, the next release removes.
    try? FolderTree.remove(staging)
  }

  /// The version stands, but until this is done a loss of power may bring back the folder as it was before.
  private func keepName(of version: Release.Prepared) throws {
    do {
      try FolderTree.syncNames(in: home)
    } catch {
      throw Refusal(
        message: "the version \(version.record.name) was written, but the system did not say that it is on the disk: "
          + "\(error)",
        help: "check the disk; `notitia verify` shows whether the version stands")
    }
  }

  /// Takes over the versions there are, which must still be those that the new one follows.
  private func copyEarlier(than version: Release.Prepared) throws {
    let chain = VersionChain(Array(version.chain.links.dropLast()))
    let changed = Refusal(message: "the versions were changed in the meantime", help: "try again")
    guard FolderTree.kind(versions) != .missing else {
      guard chain.links.isEmpty else { throw changed }
      return
    }
    let folder = try Folder(versions)
    guard try folder.read(VersionChain.file, limit: 10_000_000) == chain.bytes else { throw changed }
    for path in try FolderTree.files(in: versions) where path != VersionChain.file {
      let copy = "\(staging)/\(path)"
      try FolderTree.make(copy.parentFolder)
      try FolderTree.write(try folder.read(path, limit: 20_000_000), to: copy)
    }
  }
}
