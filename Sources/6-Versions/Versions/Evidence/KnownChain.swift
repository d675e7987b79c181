import Diagnostics

/// The list of an organisation's versions as somebody else knows it, such as Git at a commit.
package struct KnownChain: Sendable, Equatable {
  package var organisation: String
  package private(set) var lines: [String]

  /// - Parameter bytes: the file `chain.txt`.
  package init(organisation: String, bytes: [UInt8]) {
    self.organisation = organisation
    lines = Self.lines(bytes)
  }

  package init(organisation: String, lines: [String]) {
    self.organisation = organisation
    self.lines = lines
  }

  /// How many versions it names.
  package var count: Int { lines.count }

  /// Whether it names the last version of an archive.
  package func namesLast(of archive: VersionArchive) -> Bool {
    Self.lines(archive.chain).last.map(lines.contains) ?? false
  }

  /// What is not as it was known; `nil` where the versions begin with all of these.
  /// - Parameters:
  ///   - archive: `nil` where the site has no such organisation any more.
  ///   - source: who knows it, as a message names it.
  package func difference(from archive: VersionArchive?, knownTo source: String) -> Diagnostic? {
    let kept = archive.map { Self.lines($0.chain) } ?? []
    guard !kept.starts(with: lines), !isPlanned(in: archive, kept) else { return nil }
    let index = lines.indices.first { $0 >= kept.count || kept[$0] != lines[$0] } ?? 0
    let path = lines[index].split(separator: " ").last ?? lines[index][...]
    let lost = VersionChain.told(path)
    let what =
      kept.contains { $0.hasSuffix(" \(path)") }
      ? "is another one here, or stands elsewhere in the list" : "is missing here"
    return Diagnostic(
      rule: VersionArchive.rule, "\(lost) of `\(organisation)`, which \(source) has, \(what)",
      help: "find out who changed it; restore it from the history of the site",
      at: Location(path: "\(VersionArchive.folder(of: organisation))/\(VersionChain.file)"))
  }

  /// Whether the last line is that of a renaming, and all that differs is what was released before its day: the record of
  /// the renaming is written anew behind it.
  private func isPlanned(in archive: VersionArchive?, _ kept: [String]) -> Bool {
    guard let archive, let path = lines.last?.split(separator: " ").last, kept.starts(with: lines.dropLast()),
      let renaming = archive.events.first(where: { $0.event.file.path == path }),
      case .renaming = renaming.event.kind,
      let place = kept.firstIndex(where: { $0.hasSuffix(" \(path)") })
    else { return false }
    let between = Set(kept[(lines.count - 1)..<place])
    let added = archive.versions.filter { between.contains("\($0.hash)  \($0.name)/\(VersionChain.record)") }
    let events = archive.events.filter { between.contains("\($0.event.hash)  \($0.event.file.path)") }
    return !between.isEmpty && added.count + events.count == between.count
      && added.allSatisfy { $0.record.published < renaming.event.day }
      && events.allSatisfy { $0.event.day < renaming.event.day }
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
