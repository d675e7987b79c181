import Files

/// Under which identifier a notice stood while its versions were released, one after the other.
struct VersionOwner {
  private(set) var name: String

  /// - Parameters:
  ///   - events: what else happened, by the paths of the records.
  ///   - organisation: whose folder it is.
  init(_ events: [String: ChainEvent], _ organisation: String) {
    var former: [String: String] = [:]
    for case (_, let event) in events {
      if case .renaming(let next) = event.kind { former[next] = event.organisation }
    }
    // A folder whose notice goes on elsewhere is the last but one of its names.
    name = organisation
    var seen: Set<String> = [organisation]
    while let earlier = former[name], seen.insert(earlier).inserted { name = earlier }
  }

  mutating func follow(_ event: ChainEvent) {
    if case .renaming(let next) = event.kind { name = next }
  }
}

/// The two folders of a notice that was given another identifier: the old one keeps its addresses alive, the new one
/// goes on. Each needs the other.
struct RenamingLinks {
  private let archive: VersionArchive
  private let site: Folder

  init(_ archive: VersionArchive, _ site: Folder) {
    self.archive = archive
    self.site = site
  }

  struct Problem {
    var message: String
    var help: String
    var path: String
  }

  var problems: [Problem] {
    do {
      return try [behind(), before()].compactMap { $0 }
    } catch {
      return [
        Problem(
          message: "this file cannot be read: \(error.reason)", help: ArchiveReader.restore, path: error.path)
      ]
    }
  }

  /// That nothing goes on where this one says.
  private func behind() throws(FileError) -> Problem? {
    guard let event = archive.ending?.event, case .renaming(let name) = event.kind, try !isListed(event, by: name),
      try !hasMore(name)
    else { return nil }
    return problem(
      event, "`\(archive.organisation)` goes on as `\(name)`, and content/organisations/\(name) does not continue it",
      "restore content/organisations/\(name) from the history of the site")
  }

  /// That nothing keeps the addresses of the former identifier.
  private func before() throws(FileError) -> Problem? {
    guard let event = archive.lastRenaming, try !isListed(event, by: event.organisation) else { return nil }
    let old = event.organisation
    return site.exists(VersionArchive.folder(of: old))
      ? problem(
        event, "the renaming of `\(old)` was interrupted: its own list of versions does not say it yet",
        "finish it: notitia rename \(old) \(archive.organisation)")
      : problem(
        event, "content/organisations/\(old)/versions is missing, which keeps the former addresses of this notice",
        "restore it from the history of the site")
  }

  private func problem(_ event: ChainEvent, _ message: String, _ help: String) -> Problem {
    Problem(
      message: message, help: help, path: "\(VersionArchive.folder(of: archive.organisation))/\(event.file.path)")
  }

  /// Whether the archive of the new identifier knows more of what came before the renaming, which it then tells itself.
  private func hasMore(_ organisation: String) throws(FileError) -> Bool {
    guard let chain = try chain(of: organisation), let last = archive.list.entries.last else { return false }
    let known = archive.list.entries.dropLast()
    return chain.entries.starts(with: known) && chain.entries.dropFirst(known.count).contains { $0.path == last.path }
  }

  private func isListed(_ event: ChainEvent, by organisation: String) throws(FileError) -> Bool {
    try chain(of: organisation)?.entries.contains(.event(event.file, hash: event.hash)) ?? false
  }

  /// `nil` where there is none, or where it is no list of versions, which its own archive tells.
  private func chain(of organisation: String) throws(FileError) -> VersionChain? {
    let path = "\(VersionArchive.folder(of: organisation))/\(VersionChain.file)"
    guard site.exists(path) else { return nil }
    do {
      return VersionChain(try site.read(path, limit: 10_000_000))
    } catch {
      throw error as? FileError ?? FileError(path, "\(error)")
    }
  }
}
