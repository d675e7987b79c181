import ArgumentParser
import Diagnostics
import Pages
import Publishing
import Stages
import Versions

/// `notitia verify`: whether everything that was released is as it was released.
///
/// load; with `--against` load → resolve → check → render, and the files are compared with those that are served.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Verify every frozen version, and what a host serves.",
    discussion: """
      Compares each file of each version with the hash that was recorded at its release, and each version with the \
      list of them. With --against, also compares every file of a folder that a host serves with what the sources \
      give on the day.
      """)

  @Option(
    help: ArgumentHelp("A copy of what a host serves, to be compared with the sources.", valueName: "dir"),
    completion: .directory)
  var against: String?

  @OptionGroup var site: SiteOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var day: DayOptions

  func validate() throws {
    guard against == nil || selection.only.isEmpty else {
      throw ValidationError("--against compares the whole site: leave --only out.")
    }
  }

  func run() throws {
    let loaded = Stages.load(
      try site.folder(having: selection.only), standard: InstalledProgram.standard, only: Set(selection.only))
    let archives = try loaded.organisations.map { ArchiveSummary($0) }.collect()
    let unreadable = (loaded.diagnostics + archives.flatMap(\.unreadable)).inReadingOrder()
    guard !unreadable.block else {
      Console.show(unreadable)
      throw ExitCode(2)
    }
    var problems = archives.flatMap(\.problems)
    for archive in archives where archive.problems.isEmpty { try Console.result(archive.told) }
    var count = 0
    // What the sources give is known only where nothing of it was altered.
    if let against, problems.isEmpty { (problems, count) = try compare(loaded, with: against) }
    guard problems.isEmpty else {
      Console.show(problems)
      Console.say("notitia: not as released: \(problems.counted)")
      throw ExitCode(1)
    }
    if let against { try Console.result("\(against): as the sources give it, \(Console.amount(count, "file"))") }
  }

  /// What differs between the files that the sources give and those in a folder, and how many files they are.
  private func compare(_ loaded: LoadedSite, with path: String) throws -> ([Diagnostic], Int) {
    do {
      let served = try ServedFolder(site.absolute(path))
      let pages = StagedPages(StagedSite(loaded, asOf: day.day(of: site)))
      let compared = try pages.rendered { $0.released }.map { organisation in
        let summary = VerifiedOrganisation(unverified: organisation).summary
        return (summary: summary, differences: try served.differences(from: organisation.files))
      }.collect()
      let built = pages.complete(made: compared.map(\.summary))
      let differences = compared.flatMap(\.differences) + (try served.differences(from: built.files))
      let paths = Set(compared.flatMap(\.summary.paths) + built.files.map(\.path))
      return (
        differences.sorted { $0.location.path < $1.location.path } + served.strangers(besides: paths), paths.count
      )
    } catch {
      throw Console.refuse("the folder `\(site.absolute(path))` cannot be read: \(error)")
    }
  }
}

/// What is told of the versions of an organisation.
private struct ArchiveSummary: Sendable {
  let unreadable: [Diagnostic]
  let problems: [Diagnostic]
  let told: String

  init(_ organisation: LoadedOrganisation) {
    unreadable = organisation.diagnostics
    problems = organisation.archive.diagnostics
    guard let last = organisation.archive.last else {
      told = "\(organisation.name): nothing was released"
      return
    }
    let count = Console.amount(organisation.archive.versions.count, "version")
    told = "\(organisation.name): \(count), the last \(last.name), SHA-256 \(last.hash)"
  }
}
