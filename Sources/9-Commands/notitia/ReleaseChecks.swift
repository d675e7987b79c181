import ArgumentParser
import Diagnostics
import Files
import NoticeModel
import Notices
import Stages
import Versions

// What is checked before a version is frozen: the sources, and what the versions before it say against it.

extension ReleaseCommand {
  /// Organisations that were checked, and what was found that does not block.
  struct Checked {
    var organisations: [CheckedOrganisation]
    var findings: [Diagnostic]
  }

  /// - Parameter archive: the versions to take in place of those that are there.
  func checked(in folder: Folder, after archive: VersionArchive? = nil) throws -> Checked {
    guard let read = try LoadedSite.atRest(folder, standard: InstalledProgram.standard, only: Set(organisations))
    else {
      throw Console.refuse(
        "nothing was released: the sources change while they are read", "wait until they are saved, then try again")
    }
    let loaded = archive.map(read.replacing) ?? read
    let (requested, addLanguage) = (Set(languages.joined()), addLanguage)
    try ReleasedLanguages.check(requested, in: loaded)
    // What is to be released is checked, and no text that is to follow.
    let site = StagedSite(
      loaded.publishing { organisation, named in
        guard let addLanguage else { return requested.isEmpty ? named : named.filter(requested.contains) }
        let released = organisation.archive.last?.documents.map(\.language) ?? named
        return named.contains(addLanguage) ? named.filter { $0 == addLanguage || released.contains($0) } : named
      }, asOf: day.day(of: self.site))
    let checked = try site.checked.collect()
    let unreadable = loaded.diagnostics + checked.flatMap(\.resolved.loaded.diagnostics)
    guard !unreadable.block else {
      Console.show(unreadable.inReadingOrder())
      throw ExitCode(2)
    }
    // That there is a draft is why this command was given.
    let findings = (unreadable + site.diagnostics(of: checked)).filter { $0.rule != .versionDraft }.inReadingOrder()
    guard !findings.block else { throw refused(findings) }
    return Checked(organisations: checked, findings: findings)
  }

  /// All versions, or none: whatever stands against one of them is told first.
  func prepared(
    _ organisations: [CheckedOrganisation], _ effective: Day, besides findings: [Diagnostic]
  ) throws -> [Versions.Release.Prepared] {
    var versions: [Versions.Release.Prepared] = []
    var problems: [Diagnostic] = []
    for organisation in organisations {
      guard let notice = organisation.resolved.notice, let sources = organisation.resolved.loaded.sources else {
        throw ExitCode(2)
      }
      let archive = organisation.resolved.loaded.archive
      let release = Versions.Release(
        notice, after: PlannedRenaming(of: archive, on: day.day(of: self.site))?.before ?? archive, sources: sources,
        effective: effective,
        isEditorial: editorial, on: day.day(of: self.site), clock: Today.day(in: self.site.timeZone))
      do {
        versions.append(try release.prepared())
      } catch {
        problems += error.diagnostics
      }
    }
    guard problems.isEmpty else { throw refused((findings + problems).inReadingOrder()) }
    return versions
  }

  func refused(_ findings: [Diagnostic]) -> ExitCode {
    Console.show(findings)
    Console.say("notitia: nothing was released: \(findings.counted)")
    return ExitCode(1)
  }
}
