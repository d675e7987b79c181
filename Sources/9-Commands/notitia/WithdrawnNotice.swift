import ArgumentParser
import Days
import Diagnostics
import Files
import NoticeModel
import Stages
import Versions

/// A notice that is withdrawn, in favour of another or of none.
struct WithdrawnNotice {
  let site: SiteOptions
  let folder: Folder
  let day: Day

  func write(_ organisation: String, inFavourOf successor: String? = nil) throws -> VersionArchive {
    let loaded = try LoadedOrganisation.asReleased(organisation, in: folder)
    let other = try successor.map { try LoadedOrganisation.asReleased($0, in: folder).archive }
    let (withdrawn, retired) = try Console.changing("`\(organisation)` could not be withdrawn") {
      let retired = try VersionArchive.retired(inFavourOf: organisation, in: folder)
      let withdrawn = try loaded.archive.withdrawn(
        on: day, clock: Today.day(in: site.timeZone), inFavourOf: other, loaded.appearance, logo: loaded.logo)
      try ArchiveReplacement(of: loaded.archive, with: withdrawn, in: folder).write()
      return (withdrawn, retired)
    }
    if let event = withdrawn.ending?.event { Console.tellBackdating(of: event, of: organisation) }
    tell(ofRetired: retired, inFavourOf: organisation)
    return withdrawn
  }

  /// Readers of a notice that was retired in favour of this one are led to one that does not apply.
  private func tell(ofRetired retired: [String], inFavourOf organisation: String) {
    guard !retired.isEmpty else { return }
    let names = retired.map { "`\($0)`" }.joined(separator: ", ")
    Console.show([
      Diagnostic(
        .warning, rule: .none,
        "\(names) \(retired.count == 1 ? "was" : "were") retired in favour of `\(organisation)`: readers are led from "
          + "there to a notice that does not apply any more",
        help: "where another notice takes the place of `\(organisation)`, its pages have to say so: "
          + "notitia release --undo \(organisation), then notitia retire \(organisation) --in-favour-of OTHER",
        at: Location(path: ""))
    ])
  }

  /// From when it holds, and what becomes of its sources.
  func told(_ archive: VersionArchive, _ what: String) throws -> String {
    guard let event = archive.ending?.event else { throw ExitCode(2) }
    let isToCome = event.day > Today.day(in: site.timeZone)
    let when =
      isToCome
      ? "will be \(what) on \(event.day.iso); a build before that day still shows its last version as it is"
      : "\(what) on \(event.day.iso)"
    return """
      \(VersionArchive.folder(of: event.organisation))/\(event.file.path)
        \(when), SHA-256 \(event.hash)\(unreached(archive, on: event.day))
        Its sources are not read any more\(isToCome ? ", from now on" : ""): all but versions/ may be removed from \
      content/organisations/\(event.organisation).
      Next: notitia build --only \(event.organisation)\(site.argument)
      """
  }

  /// The versions that were to take effect once the notice does not apply any more, each on a line. What readers have seen
  /// in force before a backdated withdrawal was recorded is told as that.
  private func unreached(_ archive: VersionArchive, on end: Day) -> String {
    let history = archive.history(on: AsOf(end))
    var versions: [Day: FrozenVersion] = [:]
    // A correction stands behind what it corrects.
    for version in archive.versions where !history.takesEffect(version) { versions[version.name.day] = version }
    return versions.sorted { $0.key < $1.key }.map { day, version in
      archive.history(on: AsOf(max(end, day))).neverHeld(version)
        ? "\n  The version \(version.name), announced for \(day.iso), does not come into force."
        : "\n  The version \(version.name) was shown as in force from \(day.iso) on; its pages now tell both days of the "
          + "withdrawal."
    }.joined()
  }
}
