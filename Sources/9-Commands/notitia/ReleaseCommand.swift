import ArgumentParser
import Diagnostics
import Files
import NoticeModel
import Notices
import Stages
import Translations
import Versions

/// `notitia release`: freezes the next version of a notice. load → resolve → check.
struct ReleaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Freeze the next version of a notice.",
    discussion: """
      Writes the texts, the facts and a record of the version to content/organisations/<organisation>/versions/, \
      where nobody edits them again. What it says of itself comes from the last Change in notice.swift. Nothing \
      is published yet: `notitia build` does that.

      With --undo, takes the last version back, where neither the published folder nor any branch of another \
      repository that Git knows has it.
      """)

  @Argument(
    help: "Identifiers of the organisations.", completion: .shellCommand("ls content/organisations"))
  var organisations: [String]

  @Option(
    help: ArgumentHelp("Day from which the version holds, such as 2026-01-31.", valueName: "date"),
    transform: DayOptions.read)
  var effective: Day?

  @Flag(help: "Correct words of the last version, which is that of the effective day.")
  var editorial = false

  @Flag(help: "Take the last version back instead, which nobody has seen yet.")
  var undo = false

  @Option(
    help: ArgumentHelp("With --undo: the folder that is published.", valueName: "dir"), completion: .directory)
  var published = "public"

  @OptionGroup var site: SiteOptions
  @OptionGroup var day: DayOptions

  func validate() throws {
    guard undo || effective != nil else {
      // As the library tells it of an option that is always required.
      throw ValidationError(
        "Missing expected argument '--effective <date>'\n"
          + "Help:  --effective <date>  Day from which the version holds, such as 2026-01-31.")
    }
    guard !undo || (effective == nil && !editorial) else {
      throw ValidationError("--undo takes the last version back: leave --effective and --editorial out.")
    }
  }

  func run() throws {
    let folder = try site.folder(having: organisations)
    guard let effective else { return try takeBack(in: folder) }
    try release(effective, in: folder)
  }

  private func takeBack(in folder: Folder) throws {
    let undo = UndoneRelease(site: site, folder: folder, published: site.absolute(published))
    // All of them may be taken back, or none is.
    let archives = try organisations.map { try undo.archive($0) }
    for archive in archives { try undo.checkUnseen(archive) }
    for archive in archives { try undo.takeBack(archive) }
  }

  private func release(_ effective: Day, in folder: Folder) throws {
    guard let loaded = try LoadedSite.atRest(folder, standard: InstalledProgram.standard, only: Set(organisations))
    else {
      throw Console.refuse(
        "nothing was released: the sources change while they are read", "wait until they are saved, then try again")
    }
    let site = StagedSite(loaded, asOf: day.day(of: self.site))
    let checked = try site.checked.collect()
    let unreadable = loaded.diagnostics + checked.flatMap(\.resolved.loaded.diagnostics)
    guard !unreadable.block else {
      Console.show(unreadable.inReadingOrder())
      throw ExitCode(2)
    }
    // That there is a draft is why this command was given.
    let findings = (unreadable + site.diagnostics(of: checked)).filter { $0.rule != .versionDraft }.inReadingOrder()
    guard !findings.block else { throw refused(findings) }
    let versions = try prepared(checked, effective, besides: findings)
    Console.show((findings + versions.flatMap(\.warnings)).inReadingOrder())
    do {
      try ArchiveWriter(folder).write(versions)
    } catch let refusal as ArchiveWriter.Refusal {
      throw Console.refuse(refusal.message, refusal.help)
    } catch {
      throw Console.refuse("nothing was released: \(error)")
    }
    for version in versions {
      try Console.result(told(version))
      try recordTranslations(of: version.record, checked, folder)
    }
  }

  /// Whoever releases a version says that its languages agree: what was written in all of them is recorded.
  private func recordTranslations(
    of version: VersionRecord, _ checked: [CheckedOrganisation], _ folder: Folder
  ) throws {
    let organisation = version.organisation
    guard let sources = checked.lazy.compactMap(\.resolved.loaded).first(where: { $0.name == organisation })?.sources,
      let scope = sources.translationScopes.first(where: { $0.organisation == organisation }), !scope.targets.isEmpty
    else { return }
    let translations = ScopeTranslations(scope, sources: sources, folder: folder)
    let acceptance = Acceptance(
      on: day.day(of: self.site), by: "notitia release", because: "released for \(version.name.day.iso)")
    do {
      try translations.accept(translations.agreedByRelease, acceptance, in: folder)
    } catch {
      Console.show([
        Diagnostic(
          .warning, rule: .none, "\(scope.lockPath) was not written: \(error)",
          help: "notitia translations adopt \(organisation)\(site.argument) --by NAME --because REASON",
          at: Location(path: ""))
      ])
      return
    }
    if translations.lock == nil { try Console.result("\(scope.lockPath): \(AdoptedTexts(translations).text)") }
  }

  private func refused(_ findings: [Diagnostic]) -> ExitCode {
    Console.show(findings)
    Console.say("notitia: nothing was released: \(findings.counted)")
    return ExitCode(1)
  }

  /// All versions, or none: whatever stands against one of them is told first.
  private func prepared(
    _ organisations: [CheckedOrganisation], _ effective: Day, besides findings: [Diagnostic]
  ) throws -> [Versions.Release.Prepared] {
    var versions: [Versions.Release.Prepared] = []
    var problems: [Diagnostic] = []
    for organisation in organisations {
      guard let notice = organisation.resolved.notice, let sources = organisation.resolved.loaded.sources else {
        throw ExitCode(2)
      }
      let release = Versions.Release(
        notice, after: organisation.resolved.loaded.archive, sources: sources, effective: effective,
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

  private func told(_ version: Versions.Release.Prepared) -> String {
    let record = version.record
    let changes = record.changes.sorted { $0.isMaterial && !$1.isMaterial }.compactMap { change -> String? in
      guard let words = change.words.sorted(by: { $0.key < $1.key }).first?.value.plainText else { return nil }
      return "  \(change.isMaterial ? "material: " : "")\(words)\n"
    }
    let raised = record.raised.isEmpty ? "" : "  material, as `raised` says\n"
    return """
      \(VersionArchive.folder(of: record.organisation))/\(record.name)
        published \(record.published.iso), holds from \(record.effective.iso), SHA-256 \(version.hash)
      \(raised)\(changes.joined())Next: notitia build --only \(record.organisation)\(site.argument)
      """
  }
}
