import Files
import NoticeModel

/// A renaming whose day is still to come, in the archive of the identifier that the notice will have. Until that day it
/// bears the old one, and nothing of the new one is shown: what is released by then goes before the renaming, under the
/// old identifier, and the renaming is written anew behind it, in both folders.
package struct PlannedRenaming {
  /// Identifier that the notice has until then.
  package let old: String
  package let new: String
  /// Day from which it has the other one.
  package let day: Day
  private let archive: VersionArchive
  private let planned: ArchivedEvent

  /// `nil` where what came last is no renaming to this identifier, or one that holds on a day.
  package init?(of archive: VersionArchive, on day: Day) {
    guard let names = archive.renamedLast, names.new == archive.organisation, let last = archive.events.last,
      last.event.day > day
    else { return nil }
    (old, new, self.day) = (names.old, names.new, last.event.day)
    self.archive = archive
    planned = last
  }

  /// The archive as it stands until that day.
  package var before: VersionArchive {
    var archive = self.archive.withoutLast
    archive.organisation = old
    return archive
  }

  /// Writes what was added to ``before``, and the renaming behind it.
  /// - Parameter clock: the day on which that is done, which the record of the renaming keeps.
  package func write(_ grown: VersionArchive, clock: Day, in site: Folder) throws {
    let followed = grown.adding(
      planned.event.kind, on: day, clock: clock, planned.event.appearance, logo: planned.logo)
    var renamed = followed
    renamed.organisation = new
    let current = VersionArchive.load(site, organisation: old, languages: [])
    guard current.list == archive.list else {
      throw ArchiveWriter.Refusal(message: "the versions were changed in the meantime", help: "try again")
    }
    // Interrupted between the two, `notitia rename` finishes it: the new folder has all.
    try ArchiveReplacement(of: archive, with: renamed, in: site).write()
    try ArchiveReplacement(of: current, with: followed, in: site).write()
  }
}
