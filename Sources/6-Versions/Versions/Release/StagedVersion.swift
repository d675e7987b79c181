import Files

/// The folder of an organisation's versions as it will be, written beside the one there is.
struct StagedVersion {
  private let version: Release.Prepared
  /// Absolute paths: the folder of the versions, and the one above it.
  let versions: String
  let home: String
  /// Whether there were none before.
  private var isFirst: Bool { version.chain.entries.count == 1 }

  init(_ version: Release.Prepared, in site: Folder) {
    self.version = version
    versions = site.absolute(VersionArchive.folder(of: version.record.organisation))
    home = versions.parentFolder
  }

  var name: VersionName { version.record.name }
  var staging: String { "\(home)/.versions.notitia-new" }
  var lock: String { "\(home)/.versions.notitia-lock" }

  /// Writes it, down to the disk.
  func stage() throws {
    // What a release that was killed has left.
    try FolderTree.remove(staging)
    try FolderTree.make(staging)
    try copyEarlier()
    let folder = "\(staging)/\(version.record.name)"
    try FolderTree.make(folder)
    for (name, bytes) in version.files.sorted(by: { $0.key < $1.key }) {
      try FolderTree.write(bytes, to: "\(folder)/\(name)")
    }
    try FolderTree.write(version.chain.bytes, to: "\(staging)/\(VersionChain.file)")
    // Names are exchanged only once there is something behind them.
    try FolderTree.sync(staging)
  }

  /// Gives the versions the place again that this one took.
  func takeBack() throws {
    if isFirst {
      try FolderTree.exchange(versions, with: staging)
    } else {
      try FolderTree.exchange(staging, with: versions)
    }
  }

  /// Takes over the versions there are, which must still be those that the new one follows, every file of them.
  private func copyEarlier() throws {
    let chain = VersionChain(Array(version.chain.entries.dropLast()))
    let changed = ArchiveWriter.Refusal(message: "the versions were changed in the meantime", help: "try again")
    guard try FolderTree.kind(versions) != .missing else {
      guard chain.entries.isEmpty else { throw changed }
      return
    }
    let folder = try Folder(versions)
    guard try folder.read(VersionChain.file, limit: 10_000_000) == chain.bytes else { throw changed }
    var copied: [String: [UInt8]] = [:]
    for path in try FolderTree.files(in: versions) where path != VersionChain.file {
      let copy = "\(staging)/\(path)"
      try FolderTree.make(copy.parentFolder)
      let bytes = try folder.read(path, limit: 20_000_000)
      try FolderTree.write(bytes, to: copy)
      copied[path] = bytes
    }
    guard Self.isWhole(copied, chain) else { throw changed }
  }

  /// Whether some files are all that the versions of a list consist of, as they were released.
  private static func isWhole(_ files: [String: [UInt8]], _ chain: VersionChain) -> Bool {
    chain.entries.allSatisfy { entry in
      guard let bytes = files[entry.path], Hash.of(bytes) == entry.hash else { return false }
      guard case .version(let link) = entry else { return true }
      guard let record = try? VersionRecord.read(bytes) else { return false }
      return record.files.allSatisfy { name, hash in files["\(link.name)/\(name)"].map(Hash.of) == hash }
    }
  }
}
