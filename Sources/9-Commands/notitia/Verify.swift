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
      Git has at a commit. Time stamps are read with the program `openssl`. With --against, also compares every file that \
      a host serves with what the sources give on the day: at the address of the site, which the program `curl` reads, \
      or in a copy of its folder. Drafts need not be readable but for that. docs/evidence.md says what each of them proves.
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
    help: ArgumentHelp(
      "What a host serves, to be compared with the sources: its address, or a copy in a folder.",
      valueName: "url-or-dir"),
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
    try checkAuthority()
    let archives = try summaries(in: folder)
    var problems = archives.flatMap(\.problems)
    for archive in archives where archive.problems.isEmpty { try Console.result(archive.told) }
    problems += try stamps(archives.flatMap(\.stamped))
    let compared = evidence.compare(with: archives.map(\.archive))
    for line in compared.told { try Console.result(line) }
    problems += compared.problems
    var count = 0
    // What the sources give is known only where nothing of it was altered.
    if let against, problems.isEmpty { (problems, count) = try compare(folder, with: against) }
    guard problems.isEmpty else {
      Console.show(problems)
      Console.say("notitia: not as released: \(problems.counted)")
      throw ExitCode(1)
    }
    if let against { try Console.result("\(against): as the sources give it, \(Console.amount(count, "file"))") }
  }

  /// What was released of each organisation.
  private func summaries(in folder: Folder) throws -> [ArchiveSummary] {
    do {
      return try ReleasedArchives.load(folder, only: Set(selection.only)).map { ArchiveSummary($0) }.collect()
    } catch {
      throw Console.refuse("the organisations of the site cannot be read: \(error)")
    }
  }

  /// Certificates that are not there confirm nothing, also where there is no stamp yet.
  private func checkAuthority() throws {
    guard let timestampAuthority else { return }
    let kind: FolderTree.Kind
    do {
      kind = try FolderTree.kind(timestampAuthority)
    } catch {
      throw Console.refuse("the certificates `\(timestampAuthority)` cannot be read: \(error)")
    }
    guard kind == .file || kind == .link else {
      throw Console.refuse(
        "there is no file `\(timestampAuthority)` with the certificates of an authority",
        "save the certificates (PEM) that the authority publishes, and name that file")
    }
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
  private func compare(_ folder: Folder, with place: String) throws -> ([Diagnostic], Int) {
    do {
      let served = try HostedSite(place, of: site)
      let loaded = Stage.load(folder, standard: InstalledProgram.standard)
      let unreadable = (loaded.diagnostics + (try loaded.organisations.map(\.diagnostics).collect().flatMap { $0 }))
        .inReadingOrder()
      guard !unreadable.block else {
        Console.show(unreadable)
        Console.say("notitia: nothing was compared with \(onOneLine(place)): the sources cannot be read")
        throw ExitCode(2)
      }
      let pages = StagedPages(StagedSite(loaded, asOf: day.day(of: site)))
      let compared = try pages.renderedAsReleased.map { organisation in
        let summary = VerifiedOrganisation(unverified: organisation).summary
        return (summary: summary, differences: try served.differences(from: organisation.files))
      }.collect()
      let siteFiles = pages.siteFiles(beside: compared.map(\.summary))
      let differences = compared.flatMap(\.differences) + (try served.differences(from: siteFiles))
      let paths = Set(compared.flatMap(\.summary.paths) + siteFiles.map(\.path))
      guard differences.count < paths.count - 1 || !differences.allSatisfy({ $0.message == ServedFolder.missing })
      else {
        throw Console.refuse(
          "nothing of this site is served at \(place): all its \(Console.amount(paths.count, "file")) are missing",
          "name the address or the folder that holds the site as a whole, as public/ does", status: 1)
      }
      return (
        differences.sorted { $0.location.path < $1.location.path } + served.strangers(besides: paths), paths.count
      )
    } catch let exit as ExitCode {
      throw exit
    } catch {
      throw FetchedFiles.isAddress(place)
        ? Console.refuse("what \(place) serves cannot be compared: \(error)")
        : Console.refuse(
          "the folder `\(site.absolute(place))` cannot be read: \(error)",
          "name a folder, or the address of the site with https://")
    }
  }
}

/// What is told of the versions of an organisation.
private struct ArchiveSummary: Sendable {
  /// Without its texts.
  let archive: VersionArchive
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

  init(_ archive: VersionArchive) {
    problems = archive.diagnostics
    self.archive = archive.outline
    stamped = problems.isEmpty ? StampedVersion.all(in: archive) : []
    guard let last = archive.last else {
      told = "\(archive.organisation): nothing was released"
      return
    }
    let count = Console.amount(archive.versions.count, "version")
    told =
      "\(archive.organisation): \(count), the last \(last.name), SHA-256 \(last.hash)"
      + Self.earlier(archive) + Self.ending(of: archive) + Self.lastRecord(of: archive)
  }
}
