import Files

/// Adds a version to the folder of each of some organisations: a folder is exchanged whole, so that a release that is
/// interrupted leaves its versions as they were, and where one cannot be exchanged, those before it are taken back. Once
/// a version is written it is on the disk, where a loss of power leaves it: unlike a site, it cannot be made again.
package struct ArchiveWriter {
  private let site: Folder
  /// Exchanges two folders; tests give one that fails.
  private let exchange: (_ new: String, _ old: String) throws -> Void

  /// - Parameter site: the folder of the site.
  package init(_ site: Folder) { self.init(site, exchange: FolderTree.exchange) }

  init(_ site: Folder, exchange: @escaping (_ new: String, _ old: String) throws -> Void) {
    self.site = site
    self.exchange = exchange
  }

  /// Why nothing was written, in words for a person.
  package struct Refusal: Error, Sendable {
    package var message: String
    package var help: String
  }

  /// Writes all versions or none; each is of another organisation.
  package func write(_ versions: [Release.Prepared]) throws {
    try write(versions[...], [])
  }

  /// Takes the lock of one organisation after the other, then writes all of them.
  private func write(_ rest: ArraySlice<Release.Prepared>, _ locked: [StagedVersion]) throws {
    guard let version = rest.first else { return try writeAlone(locked) }
    let staged = StagedVersion(version, in: site)
    guard let lock = try FileLock.take(staged.lock) else {
      throw Refusal(message: "another release is being written", help: "wait until it has ended, then try again")
    }
    try write(rest.dropFirst(), locked + [staged])
    _ = consume lock
  }

  private func writeAlone(_ versions: [StagedVersion]) throws {
    do {
      for version in versions { try version.stage() }
      try exchange(versions)
    } catch {
      // What cannot be removed now, the next release removes; the error to tell is the one that came first.
      for version in versions { try? FolderTree.remove(version.staging) }
      throw error
    }
    for version in versions { try keepName(of: version) }
    // The versions stand; what cannot be removed now, the next release removes.
    for version in versions { try? FolderTree.remove(version.staging) }
  }

  /// Exchanges all folders; where one cannot be, those before it are exchanged back.
  private func exchange(_ versions: [StagedVersion]) throws {
    for (index, version) in versions.enumerated() {
      do {
        try exchange(version.staging, version.versions)
      } catch {
        for done in versions[..<index].reversed() { try done.takeBack() }
        throw error
      }
    }
  }

  /// The version stands, but until this is done a loss of power may bring back the folder as it was before.
  private func keepName(of version: StagedVersion) throws {
    do {
      try FolderTree.syncNames(in: version.home)
    } catch {
      throw Refusal(
        message: "the version \(version.name) was written, but the system did not say that it is on the disk: "
          + "\(error)",
        help: "check the disk; `notitia verify` shows whether the version stands")
    }
  }
}
