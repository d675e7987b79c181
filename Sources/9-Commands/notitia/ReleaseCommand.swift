import ArgumentParser
import Diagnostics
import Files
import NoticeModel
import Notices
import Stages
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

      With --languages, freezes the text in these languages alone; in the others the notice goes on to show its text \
      from before, and says that a newer one exists. Their translations follow with --add-language.

      With --add-language, adds the text in one more language to the last version, which stays as it is otherwise.

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

  @Option(
    help: ArgumentHelp(
      "Release in this language first, and in the others once they are translated; may be repeated, and take several: "
        + "fr,nl.",
      valueName: "languages"),
    transform: ReleasedLanguages.read)
  var languages: [[Language]] = []

  @Option(
    help: ArgumentHelp(
      "Add the text in this language to the last version instead, which lacks it.", valueName: "language"))
  var addLanguage: Language?

  @Option(
    help: ArgumentHelp(
      "Have an authority at this address stamp the record with the time (RFC 3161).", valueName: "url"))
  var timestamp: String?

  @Flag(
    help: "After two branches that both released were merged: release what nobody has seen again, on top of the other.")
  var again = false

  @Flag(help: "Take the last version back instead, which nobody has seen yet.")
  var undo = false

  @Option(
    help: ArgumentHelp("With --undo and --again: the folder that is published.", valueName: "dir"),
    completion: .directory)
  var published = "public"

  @OptionGroup var site: SiteOptions
  @OptionGroup var day: DayOptions

  func validate() throws {
    guard undo || addLanguage != nil || effective != nil else {
      // As the library tells it of an option that is always required.
      throw ValidationError(
        "Missing expected argument '--effective <date>'\n"
          + "Help:  --effective <date>  Day from which the version holds, such as 2026-01-31.")
    }
    guard !undo || (effective == nil && !editorial && addLanguage == nil && languages.isEmpty) else {
      throw ValidationError(
        "--undo takes the last version back: leave --effective, --editorial, --languages and --add-language out.")
    }
    guard !again || (effective != nil && !editorial && organisations.count == 1) else {
      throw ValidationError("--again releases one organisation with --effective, and without --editorial.")
    }
    guard timestamp == nil || effective != nil else {
      throw ValidationError("--timestamp stamps a version that is released with --effective.")
    }
    if let timestamp, !TimeStamp.isAddress(timestamp) {
      throw ValidationError(
        "--timestamp needs the address of an authority, such as http://timestamp.example.org: `\(timestamp)` is none.")
    }
    guard addLanguage == nil || (effective == nil && !editorial) else {
      throw ValidationError("--add-language changes no day: leave --effective and --editorial out.")
    }
    guard languages.isEmpty || addLanguage == nil else {
      throw ValidationError("--languages is for a new version, --add-language for what follows it: leave one out.")
    }
  }

  func run() throws {
    let folder = try site.folder(having: organisations)
    if undo { return try takeBack(in: folder) }
    if again, let effective, let organisation = organisations.first {
      return try release(organisation, again: effective, in: folder)
    }
    let checked = try self.checked(in: folder)
    if let addLanguage { return try add(addLanguage, checked, folder) }
    guard let effective else { return }
    try release(effective, checked, folder)
  }

  private func takeBack(in folder: Folder) throws {
    let undo = UndoneRelease(folder: folder, readers: KnownReaders(site: site, published: site.absolute(published)))
    // All of them may be taken back, or none is.
    let archives = try organisations.map { try undo.archive($0) }
    for archive in archives { try undo.checkUnseen(archive) }
    for archive in archives { try undo.takeBack(archive) }
  }

  /// Organisations that were checked, and what was found that does not block.
  private struct Checked {
    var organisations: [CheckedOrganisation]
    var findings: [Diagnostic]
  }

  /// - Parameter archive: the versions to take in place of those that are there.
  private func checked(in folder: Folder, after archive: VersionArchive? = nil) throws -> Checked {
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

  private func release(_ effective: Day, _ checked: Checked, _ folder: Folder) throws {
    let findings = checked.findings
    let planned = try plannedRenaming(of: checked)
    let versions = try prepared(checked.organisations, effective, besides: findings)
    Console.show((findings + versions.flatMap(\.warnings)).inReadingOrder())
    do {
      let stamped = try stamped(versions)
      if let planned, let version = stamped.first {
        try planned.write(planned.before.adding(version), clock: Today.day(in: site.timeZone), in: folder)
      } else {
        try ArchiveWriter(folder).write(stamped)
      }
    } catch let exit as ExitCode {
      throw exit
    } catch let refusal as ArchiveWriter.Refusal {
      throw Console.refuse(refusal.message, refusal.help)
    } catch {
      throw Console.refuse("nothing was released: \(error)")
    }
    for version in versions {
      try Console.result(told(version, besides: planned))
      try recorded(in: folder).write(of: version.record, of: planned?.new, checked.organisations)
    }
  }

  /// The renaming of an organisation that is released before its day; that one is released alone, since two folders change.
  private func plannedRenaming(of checked: Checked) throws -> PlannedRenaming? {
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
  private func told(_ planned: PlannedRenaming?) -> String {
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
  private func release(_ organisation: String, again effective: Day, in folder: Folder) throws {
    let readers = KnownReaders(site: site, published: site.absolute(published))
    let (settled, list) = try ReleaseAgain(site: site, folder: folder, readers: readers).settled(organisation)
    let checked = try self.checked(in: folder, after: settled.kept)
    guard
      let version = try stamped(prepared(checked.organisations, effective, besides: checked.findings)).first
    else { return }
    Console.show((checked.findings + version.warnings).inReadingOrder())
    do {
      try ArchiveReplacement(of: settled.kept, with: settled.kept.adding(version), list: list, in: folder).write()
    } catch let refusal as ArchiveWriter.Refusal {
      throw Console.refuse(refusal.message, refusal.help)
    } catch {
      throw Console.refuse("nothing was released: \(error)")
    }
    try Console.result(
      """
      \(VersionArchive.folder(of: organisation)): kept as far as \(settled.kept.told)\(settled.isSeen ? ", which others have" : "")
        taken out, and now part of what follows: \(settled.dropped.joined(separator: ", "))
      """)
    try Console.result(told(version))
    try recorded(in: folder).write(of: version.record, checked.organisations)
  }

  /// Adds a language to the last version of each; all of them or none.
  private func add(_ language: Language, _ checked: Checked, _ folder: Folder) throws {
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
      do {
        if let planned {
          try planned.write(new, clock: Today.day(in: site.timeZone), in: folder)
        } else {
          try ArchiveReplacement(of: old, with: new, in: folder).write()
        }
      } catch let refusal as ArchiveWriter.Refusal {
        throw Console.refuse(refusal.message, refusal.help)
      } catch {
        throw Console.refuse("\(new.told) of `\(new.organisation)` was not released: \(error)")
      }
      guard let last = new.last, let record = last.translations.last else { continue }
      try Console.result(
        """
        \(VersionArchive.folder(of: new.organisation))/\(last.name)/\(language).md
          the version \(last.name) in `\(language)`, published \(record.published.iso), SHA-256 \(new.events.last?.event.hash ?? "")
        \(told(planned))Next: notitia build --only \(new.organisation)\(site.argument)
        """)
      try recorded(in: folder).write(of: last.record, of: planned?.new, checked.organisations)
    }
  }

  private func recorded(in folder: Folder) -> RecordedTranslations {
    RecordedTranslations(site: site, day: day.day(of: site), folder: folder)
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
}
