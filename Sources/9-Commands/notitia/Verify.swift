import ArgumentParser
import Diagnostics
import Files
import Foundation
import Pages
import Publishing
import Stages
import Versions

/// `notitia verify`: whether everything that was released is as it was released.
///
/// load; with `--against` load → resolve → render, and the files are compared with those that are served.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Verify every frozen version, and what a host serves.",
    discussion: """
      Compares each file of each version with the hash that was recorded at its release, and each version with the \
      list of them. With --expect, also looks for a hash that somebody wrote down; with --git, for the versions that \
      Git has at a commit. Time stamps are read with the program `openssl`. With --against, also compares every file of \
      a folder that a host serves with what the sources give on the day. docs/evidence.md says what each of them proves.
      """)

  @Option(
    help: ArgumentHelp(
      "A version or another record of an organisation must have this SHA-256; may be repeated.",
      valueName: "organisation=hash"),
    transform: Verify.expectation)
  var expect: [ExpectedVersion] = []

  @Option(
    help: ArgumentHelp("A file with one organisation=hash on each line.", valueName: "file"), completion: .file())
  var expectFile: String?

  @Option(help: ArgumentHelp("The versions must begin with those that Git has there.", valueName: "commit"))
  var git: String?

  @Option(
    help: ArgumentHelp("A copy of what a host serves, to be compared with the sources.", valueName: "dir"),
    completion: .directory)
  var against: String?

  @Option(
    name: .customLong("timestamp-ca"),
    help: ArgumentHelp("Certificates (PEM) of the authority that signed time stamps.", valueName: "file"),
    completion: .file())
  var timestampAuthority: String?

  @OptionGroup var site: SiteOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var day: DayOptions

  func validate() throws {
    guard against == nil || selection.only.isEmpty else {
      throw ValidationError("--against compares the whole site: leave --only out.")
    }
  }

  private static func expectation(_ text: String) throws -> ExpectedVersion {
    guard let version = ExpectedVersion(text) else {
      throw ValidationError(
        "write the identifier of an organisation, =, and the 64 digits of a hash that `notitia verify` shows.")
    }
    return version
  }

  func run() throws {
    let folder = try site.folder(having: selection.only)
    let evidence = try Evidence(
      expected: expect + expectedInFile(), commit: git.map(commit), only: Set(selection.only))
    let loaded = Stage.load(folder, standard: InstalledProgram.standard, only: Set(selection.only))
    let archives = try loaded.organisations.map { ArchiveSummary($0) }.collect()
    let unreadable = (loaded.diagnostics + archives.flatMap(\.unreadable)).inReadingOrder()
    guard !unreadable.block else {
      Console.show(unreadable)
      throw ExitCode(2)
    }
    var problems = archives.flatMap(\.problems)
    for archive in archives where archive.problems.isEmpty { try Console.result(archive.told) }
    problems += try stamps(archives.flatMap(\.stamped))
    let compared = evidence.compare(with: archives.map(\.archive))
    for line in compared.told { try Console.result(line) }
    problems += compared.problems
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

  /// Tells of each time stamp; what is wrong with one is a problem.
  private func stamps(_ versions: [StampedVersion]) throws -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for version in versions {
      switch try version.told(by: timestampAuthority) {
      case .success(let line): try Console.result(line)
      case .failure(let problem): problems.append(problem.diagnostic)
      }
    }
    return problems
  }

  /// What a file expects.
  private func expectedInFile() throws -> [ExpectedVersion] {
    guard let expectFile else { return [] }
    let path = URL(fileURLWithPath: expectFile)
    let bytes: [UInt8]
    do {
      bytes = try Folder(path.deletingLastPathComponent().path).read(path.lastPathComponent, limit: 10_000_000)
    } catch {
      throw Console.refuse("the file `\(expectFile)` cannot be read: \((error as? FileError)?.reason ?? "\(error)")")
    }
    let (versions, diagnostics) = ExpectedVersion.read(SourceFile(path: expectFile, bytes: bytes))
    guard diagnostics.isEmpty else {
      Console.show(diagnostics)
      throw ExitCode(2)
    }
    return versions
  }

  /// What Git has at a commit.
  private func commit(_ name: String) throws -> Evidence.Commit {
    guard let history = GitHistory(site.absolute(".")) else {
      throw Console.refuse("the program `git` is not there", "install it: sudo apt install git")
    }
    guard let commit = try history.commit(name), let chains = try history.chains(at: commit) else {
      throw Console.refuse(
        "Git knows no commit `\(name)` of the folder \(site.absolute("."))",
        "name one that `git log` shows there; a copy of a part of the history may have to be completed first: "
          + "git fetch --unshallow")
    }
    return Evidence.Commit(name: commit, chains: chains)
  }

  /// What differs between the files that the sources give and those in a folder, and how many files they are.
  private func compare(_ loaded: LoadedSite, with path: String) throws -> ([Diagnostic], Int) {
    do {
      let served = try ServedFolder(site.absolute(path), reading: CompressedForm.allCases.compactMap { Compressor($0) })
      let pages = StagedPages(StagedSite(loaded, asOf: day.day(of: site)))
      let compared = try pages.renderedAsReleased.map { organisation in
        let summary = VerifiedOrganisation(unverified: organisation).summary
        return (summary: summary, differences: try served.differences(from: organisation.files))
      }.collect()
      let siteFiles = pages.siteFiles(beside: compared.map(\.summary))
      let differences = compared.flatMap(\.differences) + (try served.differences(from: siteFiles))
      let paths = Set(compared.flatMap(\.summary.paths) + siteFiles.map(\.path))
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
  /// Without its texts.
  let archive: VersionArchive
  let unreadable: [Diagnostic]
  let problems: [Diagnostic]
  let told: String
  let stamped: [StampedVersion]

  private static func earlier(_ archive: VersionArchive) -> String {
    let count = archive.events.count { $0.earlier != nil }
    return count == 0 ? "" : "; \(Console.amount(count, "text")) from before the first"
  }

  private static func ending(of archive: VersionArchive) -> String {
    guard let ending = archive.ending?.event else { return "" }
    return switch ending.kind {
    case .translation, .earlier: ""
    case .withdrawal(nil): "; withdrawn on \(ending.day.iso)"
    case .withdrawal(let name?): "; replaced by `\(name)` on \(ending.day.iso)"
    case .renaming(let name): "; goes on as `\(name)` from \(ending.day.iso) on"
    }
  }

  /// The hash of what was recorded behind the last version, which that of the version does not hold.
  private static func lastRecord(of archive: VersionArchive) -> String {
    archive.lastEvent.map { "; last record: \($0.file.told), SHA-256 \($0.hash)" } ?? ""
  }

  init(_ organisation: LoadedOrganisation) {
    unreadable = organisation.diagnostics
    problems = organisation.archive.diagnostics
    archive = organisation.archive.outline
    stamped = problems.isEmpty ? StampedVersion.all(in: organisation.archive) : []
    guard let last = organisation.archive.last else {
      told = "\(organisation.name): nothing was released"
      return
    }
    let count = Console.amount(organisation.archive.versions.count, "version")
    told =
      "\(organisation.name): \(count), the last \(last.name), SHA-256 \(last.hash)"
      + Self.earlier(organisation.archive) + Self.ending(of: organisation.archive)
      + Self.lastRecord(of: organisation.archive)
  }
}
