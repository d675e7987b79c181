import ArgumentParser
import Diagnostics
import Files
import NoticeModel
import Notices
import Stages
import Versions

// Versions are written: new ones, and ones that are released again on top of others.

extension ReleaseCommand {
  func release(_ effective: Day, _ checked: Checked, _ folder: Folder) throws {
    let findings = checked.findings
    let planned = try plannedRenaming(of: checked)
    let versions = try prepared(checked.organisations, effective, besides: findings)
    Console.show((findings + versions.flatMap(\.warnings)).inReadingOrder())
    try Console.changing("nothing was released") {
      let stamped = try stamped(versions)
      if let planned, let version = stamped.first {
        try planned.write(planned.before.adding(version), clock: Today.day(in: site.timeZone), in: folder)
      } else {
        try ArchiveWriter(folder).write(stamped)
      }
    }
    for version in versions {
      try Console.result(told(version, besides: planned))
      try recorded(in: folder).write(of: version.record, of: planned?.new, checked.organisations)
    }
  }

  /// The renaming of an organisation that is released before its day; that one is released alone, since two folders change.
  func plannedRenaming(of checked: Checked) throws -> PlannedRenaming? {
    let planned = checked.organisations.compactMap { organisation in
      PlannedRenaming(of: organisation.resolved.loaded.archive, on: day.day(of: site))
    }
    guard let first = planned.first else { return nil }
    guard checked.organisations.count == 1 else {
      throw Console.refuse(
        "`\(first.new)` has that identifier from \(first.day.iso) on, and is `\(first.old)` until then",
        "release it by itself: its version goes under the old identifier", status: 1)
    }
    return first
  }

  /// A line on a renaming that is planned, before which a version goes.
  func told(_ planned: PlannedRenaming?) -> String {
    planned.map { "  under the identifier of that day: `\($0.old)` goes on as `\($0.new)` from \($0.day.iso) on\n" }
      ?? ""
  }

  /// The same with a time stamp of each, where one is asked for.
  private func stamped(_ versions: [Versions.Release.Prepared]) throws -> [Versions.Release.Prepared] {
    guard let timestamp else { return versions }
    let authority = try TimeStamp()
    return try versions.map { version in
      var version = version
      version.add(timeStamp: try authority.request(for: version.recordBytes, from: timestamp))
      return version
    }
  }

  /// Releases on top of the versions of one of two branches what the other one released.
  func release(_ organisation: String, again effective: Day, in folder: Folder) throws {
    let readers = KnownReaders(site: site, published: site.absolute(published))
    let (settled, list) = try ReleaseAgain(site: site, folder: folder, readers: readers).settled(organisation)
    let checked = try self.checked(in: folder, after: settled.kept)
    guard
      let version = try stamped(prepared(checked.organisations, effective, besides: checked.findings)).first
    else { return }
    Console.show((checked.findings + version.warnings).inReadingOrder())
    try Console.changing("nothing was released") {
      try ArchiveReplacement(of: settled.kept, with: settled.kept.adding(version), list: list, in: folder).write()
    }
    try Console.result(
      """
      \(VersionArchive.folder(of: organisation)): kept as far as \(settled.kept.told)\(settled.isSeen ? ", which others have" : "")
        taken out, and now part of what follows: \(settled.dropped.joined(separator: ", "))
      """)
    try Console.result(told(version))
    try recorded(in: folder).write(of: version.record, checked.organisations)
  }

  private func told(_ version: Versions.Release.Prepared, besides planned: PlannedRenaming? = nil) -> String {
    let record = version.record
    let changes = record.changes.sorted { $0.isMaterial && !$1.isMaterial }.told(in: Language.allCases)
      .map { change, words in "  \(change.isMaterial ? "material: " : "")\(words.plainText)\n" }
    let raised = record.raised.isEmpty ? "" : "  material, as `raised` says\n"
    return """
      \(VersionArchive.folder(of: record.organisation))/\(record.name)
        published \(record.published.iso), holds from \(record.effective.iso), SHA-256 \(version.hash)
      \(raised)\(changes.joined())\(told(planned))Next: notitia build --only \(record.organisation)\(site.argument)
      """
  }

  func recorded(in folder: Folder) -> RecordedTranslations {
    RecordedTranslations(site: site, day: day.day(of: site), folder: folder)
  }
}
