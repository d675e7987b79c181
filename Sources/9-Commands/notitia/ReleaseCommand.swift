import ArgumentParser
import Diagnostics
import Files
import NoticeModel
import Notices
import Site
import Versions

/// `notitia release`: freezes the next version of a notice.
struct ReleaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Freeze the next version of a notice.",
    discussion: """
      Writes the texts, the facts and a record of the version to content/organisations/<organisation>/versions/, \
      where nobody edits them again. What it says of itself comes from the last Change in notice.swift. Nothing \
      is published yet: `notitia build` does that.
      """)

  @Argument(
    help: "Identifiers of the organisations.", completion: .shellCommand("ls content/organisations"))
  var organisations: [String]

  @Option(
    help: ArgumentHelp("Day from which the version holds, such as 2026-01-31.", valueName: "date"),
    transform: DayOptions.read)
  var effective: Day

  @Flag(help: "Correct words of the last version, which is that of the effective day.")
  var editorial = false

  @OptionGroup var site: SiteOptions
  @OptionGroup var day: DayOptions

  func run() throws {
    let folder = try site.folder(having: organisations)
    let build = SiteBuild.make(
      folder, standard: InstalledProgram.standard, only: Set(organisations), asOf: day.day, showing: .sources)
    // That there is a draft is why this command was given.
    let findings = build.diagnostics.filter { $0.rule != "VER-DRAFT" }
    guard build.isReadable else {
      Console.show(findings)
      throw ExitCode(2)
    }
    guard !findings.block else { throw refused(findings) }
    let versions = try prepared(build, besides: findings)
    Console.show(findings)
    for version in versions {
      do {
        try ArchiveWriter(folder, organisation: version.record.organisation).write(version)
      } catch let refusal as ArchiveWriter.Refusal {
        Console.say("notitia: error: \(refusal.message)\n   = \(refusal.help)")
        throw ExitCode(2)
      } catch {
        Console.say("notitia: error: the version of \(version.record.organisation) was not written: \(error)")
        throw ExitCode(2)
      }
      print(told(version))
    }
  }

  private func refused(_ findings: [Diagnostic]) -> ExitCode {
    Console.show(findings)
    Console.say("notitia: nothing was released: \(findings.counted)")
    return ExitCode(1)
  }

  /// All versions, or none: whatever stands against one of them is told first.
  private func prepared(_ build: SiteBuild, besides findings: [Diagnostic]) throws -> [Versions.Release.Prepared] {
    guard let sources = build.sources else { throw ExitCode(2) }
    var versions: [Versions.Release.Prepared] = []
    var problems: [Diagnostic] = []
    for (notice, archive) in zip(build.notices, build.archives) {
      let release = Versions.Release(
        notice, after: archive, sources: sources, effective: effective, isEditorial: editorial, on: day.day)
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
