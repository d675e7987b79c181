import ArgumentParser
import Diagnostics
import Files
import NoticeModel
import Notices
import Stages
import Versions

extension ReleaseCommand {
  /// Adds a language to the last version of each; all of them or none.
  func add(_ language: Language, _ checked: Checked, _ folder: Folder) throws {
    let planned = try plannedRenaming(of: checked)
    var prepared: [(old: VersionArchive, new: VersionArchive)] = []
    var problems: [Diagnostic] = []
    for organisation in checked.organisations {
      guard let notice = organisation.resolved.notice, let sources = organisation.resolved.loaded.sources else {
        throw ExitCode(2)
      }
      let loaded = organisation.resolved.loaded.archive
      let archive = planned?.before ?? loaded
      let translation = AddedTranslation(
        notice, to: archive, sources: sources, language: language, on: day.day(of: site),
        clock: Today.day(in: site.timeZone))
      do {
        prepared.append((archive, try translation.prepared()))
      } catch {
        problems += error.diagnostics
      }
    }
    guard problems.isEmpty else { throw refused((checked.findings + problems).inReadingOrder()) }
    Console.show(checked.findings)
    for (old, new) in prepared {
      try Console.changing("\(new.told) of `\(new.organisation)` was not released") {
        if let planned {
          try planned.write(new, clock: Today.day(in: site.timeZone), in: folder)
        } else {
          try ArchiveReplacement(of: old, with: new, in: folder).write()
        }
      }
      guard let last = new.last, let record = last.translations.last else { continue }
      if let event = new.events.last?.event { Console.tellBackdating(of: event, of: new.organisation) }
      try Console.result(
        """
        \(VersionArchive.folder(of: new.organisation))/\(last.name)/\(language).md
          the version \(last.name) in `\(language)`, published \(record.published.iso), SHA-256 \(new.events.last?.event.hash ?? "")
        \(told(planned))Next: notitia build --only \(new.organisation)\(site.argument)
        """)
      try recorded(in: folder).write(of: last.record, of: planned?.new, checked.organisations)
    }
  }
}
