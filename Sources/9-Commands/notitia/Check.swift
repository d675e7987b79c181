import ArgumentParser
import Checks
import Diagnostics
import Files
import Foundation
import Notices
import Pages
import Reports
import Source
import Stages
import Versions

/// `notitia check`: load → resolve → check → render → verify, and nothing written.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the site without publishing it.",
    discussion: "Findings go to standard error, the report in the chosen format to standard output.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif, junit, github
  }

  @OptionGroup var site: SiteOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var cache: CacheOptions

  @Option(help: ArgumentHelp("Form of the report.", valueName: "format"))
  var format: Format = .text

  @Flag(help: "Let warnings block too.")
  var strict = false

  @Flag(help: "Write into the sources what findings say how to write, where nothing else can be meant: all or nothing.")
  var fix = false

  @Flag(help: "With --fix: show what would be written, and write nothing.")
  var dryRun = false

  @Flag(help: "List each waiver with its reason; in SARIF, hold what is waived too.")
  var waivers = false

  @Flag(help: "Tell the length of each notice and how hard it is to read, a line for each language.")
  var readability = false

  @Option(
    help: ArgumentHelp(
      "Folder from which paths are told in sarif and github; that of the Git repository if left out.",
      valueName: "dir"),
    completion: .directory)
  var repository: String?

  @Option(
    help: ArgumentHelp(
      "The folder that is published: what a build would refuse to take away is found.", valueName: "dir"),
    completion: .directory)
  var published = "public"

  @Option(
    help: ArgumentHelp("Report in JSON of an earlier check; only what is new since then blocks.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "Compare the declared cookies with those of a visit: a HAR file or a cookies.txt (docs/observed-cookies.md).",
      valueName: "file"),
    completion: .file(extensions: ["har", "txt"]))
  var observed: String?

  @Option(
    help: ArgumentHelp(
      "When the visitor consented, such as 2026-01-31T10:15:00+01:00, or never.", valueName: "time"),
    transform: Check.consent)
  var consentAt: ObservedCheck.Consent?

  @Flag(help: "Write the cookies of the visit that are not declared, ready to be completed and pasted into the notice.")
  var propose = false

  func validate() throws {
    if dryRun, !fix { throw ValidationError("--dry-run shows what --fix would write: give both") }
    if fix, observed != nil || baseline != nil || format != .text {
      throw ValidationError(
        "--fix writes into the sources, and no report: leave --observed, --baseline and --format out")
    }
    if propose, observed == nil { throw ValidationError("--propose needs a visit: --observed FILE") }
    if propose, format != .text {
      throw ValidationError("--propose writes lines for a notice, and no report: leave out --format")
    }
    if consentAt != nil, observed == nil { throw ValidationError("--consent-at needs a visit: --observed FILE") }
  }

  func run() throws {
    let known = try baseline.map(readBaseline)
    let visit = try observed.map(readVisit)
    let folder = try site.folder(having: selection.only)
    // A visit is compared with the sources themselves, and figures are of the texts: neither is kept.
    let takesKept = visit == nil && !readability && !fix
    let recalled =
      takesKept ? cache.recall(folder, for: .check, asOf: day.day(of: site), only: selection.only) : .nothing
    let checked = try recalled.whole.map { CheckedSite(build: $0) } ?? built(folder, recalling: recalled, visit)
    recalled.keepStates()
    let (build, observation) = (checked.build, checked.observation)
    let lost = try PublishedLosses(of: folder, publishedIn: site.absolute(published), only: Set(selection.only))
      .findings(beside: build.findings, asOf: day.day(of: site))
    if fix {
      try Corrections(in: folder, asOf: day.day(of: site)).make(build.diagnostics, isTrial: dryRun)
      let others = build.diagnostics.filter { $0.correction == nil && $0.severity == .error }
      guard !others.isEmpty else { return }
      Console.say("notitia: not corrected by itself: \(Console.amount(others.count, "error")); see notitia check")
      throw ExitCode(build.isReadable ? 1 : 2)
    }
    let report = Report(
      asOf: day.day(of: site),
      checked: build.organisations.filter { !$0.isFormerName }.compactMap(\.notice).map {
        Report.Checked(notice: $0.id, languages: $0.languages, readability: checked.readability[$0.id] ?? [])
      },
      rules: RuleRegistry.all.map { $0.page } + (observation?.pages ?? []),
      findings: (build.findings + lost + (observation?.findings() ?? [])).map(located),
      // Sources that cannot be read block whatever was known.
      baseline: build.isReadable ? known.map(Check.withoutFrozen) : nil, strict: strict)
    Console.show(TextReport().findings(report))
    // Programs are told what cannot be read as well; for a person all of it has been said.
    if propose {
      try Console.result(observation?.proposal() ?? "", terminator: "")
    } else if build.isReadable || format != .text {
      try Console.result(try written(report), terminator: "")
    }
    guard build.isReadable else { throw ExitCode(2) }
    if report.isBlocked { throw ExitCode(1) }
  }

  /// Takes the site through the stages, and compares a visit with the notice that it is of.
  private func built(
    _ folder: Folder, recalling recalled: RecalledSite, _ visit: ObservedVisit?
  ) throws -> CheckedSite {
    // What is published was checked when it was released; the sources are what may be wrong.
    let loaded = Stage.load(folder, standard: InstalledProgram.standard, only: Set(selection.only))
    let pages = StagedPages(StagedSite(loaded, asOf: day.day(of: site)))
    let limits = loaded.shared?.site.plainLanguage
    let organisations = try pages.verified { $0.asWritten }.map {
      [isCompared = visit != nil, isMeasured = readability] organisation in
      CheckedWork(
        summary: organisation.summary, composed: isCompared ? organisation.composed : nil,
        readability: isMeasured ? organisation.readability(limits: limits) : [])
    }.recalling { recalled.summary(of: $0).map { CheckedWork(summary: $0) } }.collect()
    let build = pages.complete(made: organisations.map(\.summary))
    recalled.keep(organisations.map(\.summary), build.site)
    return CheckedSite(
      build: build, observation: try visit.flatMap { try comparison($0, organisations.compactMap(\.composed)) },
      readability: Dictionary(
        organisations.compactMap { work in work.summary.notice.map { ($0.id, work.readability) } }
      ) { first, _ in first })
  }

  /// What is kept of an organisation that was checked.
  private struct CheckedWork {
    let summary: OrganisationSummary
    var composed: (notice: ResolvedNotice, sources: SiteSources)?
    var readability: [NoticeReadability] = []
  }

  /// What is reported of a site.
  private struct CheckedSite {
    let build: BuiltSite
    var observation: ObservedCheck?
    /// By notice; empty where nobody asked for it.
    var readability: [String: [NoticeReadability]] = [:]
  }

  /// Code hosts look for a file from where the repository starts, which is not always the folder of the site.
  private func located(_ finding: Finding) -> Finding {
    let beginsAtRepository =
      switch format {
      case .github, .sarif: true
      case .text, .json, .junit: false
      }
    guard beginsAtRepository, let prefix = site.path(from: repository) else { return finding }
    var finding = finding
    func place(_ location: inout Location) {
      if !location.path.isEmpty { location.path = prefix + location.path }
    }
    place(&finding.diagnostic.location)
    for index in finding.diagnostic.related.indices { place(&finding.diagnostic.related[index].location) }
    return finding
  }

  private func written(_ report: Report) throws -> String {
    switch format {
    case .text: return TextReport(listsWaivers: waivers, tellsReadability: readability).summary(report)
    case .json: return try JSONReport().render(report)
    case .sarif: return try SARIFReport(toolVersion: Notitia.configuration.version, holdsWaived: waivers).render(report)
    case .junit: return JUnitReport().render(report)
    case .github: return GitHubReport().render(report)
    }
  }

  /// What was released and altered blocks whatever was known.
  private static func withoutFrozen(_ known: Baseline) -> Baseline {
    known.without { name in VersionArchive.rules.contains { name.hasPrefix("\($0)|") } }
  }

  private func readBaseline(_ path: String) throws -> Baseline {
    let writing = "notitia check --format json > \(Console.argument(path.isEmpty ? "baseline.json" : path))"
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)), !path.isEmpty else {
      throw refused("there is no file `\(path)` that could be read as a baseline", "write one with: \(writing)")
    }
    do {
      return try JSONReport.baseline([UInt8](data))
    } catch .noReport {
      throw refused(
        "the baseline `\(path)` is no whole report of notitia check in JSON",
        "take it back from where it is kept, or write it anew, which makes known whatever is found today: \(writing)")
    } catch .otherVersion(let version) {
      throw refused(
        "the baseline `\(path)` is of version \(version), and this notitia reads version \(JSONReport.version)",
        "check with the notitia that wrote it, or write it anew, which makes known whatever is found today: \(writing)")
    }
  }

  /// Says what is wrong with an option, in the words of a finding: the usage of the command would not help.
  private func refused(_ message: String, _ help: String) -> ExitCode {
    Console.refuse(message, help, status: 64)
  }

  private static func consent(_ text: String) throws -> ObservedCheck.Consent {
    if text == "never" { return .never }
    guard let moment = Timestamp(iso: text) else {
      throw ValidationError("write a time with its zone, such as 2026-01-31T10:15:00+01:00, or never.")
    }
    return .at(moment)
  }

  /// Reads what a browser received; ends the program when that is not possible.
  private func readVisit(_ path: String) throws -> ObservedVisit {
    do {
      let visit = try ObservedVisit.read(path)
      if consentAt != nil, !visit.saysWhen {
        throw ValidationError("a cookies.txt does not say when cookies were received; --consent-at needs a HAR file")
      }
      if visit.saysWhen, visit.cookies.isEmpty {
        Console.say(
          "\(onOneLine(path)): note: nothing in this visit carries a cookie\n"
            + "   = if the site sets any, it was saved without sensitive data: save it with them (docs/observed-cookies.md)"
        )
      }
      return visit
    } catch let problem as UnreadableVisit {
      let line = problem.line.map { ":\($0)" } ?? ""
      Console.say("\(onOneLine(path))\(line): error: \(problem.message)")
      Console.say("   = record it again, as docs/observed-cookies.md says")
      throw ExitCode(2)
    }
  }

  /// The comparison with the one notice that the visit is of; nothing when the sources could not be read.
  private func comparison(
    _ visit: ObservedVisit, _ composed: [(notice: ResolvedNotice, sources: SiteSources)]
  ) throws -> ObservedCheck? {
    guard let first = composed.first else { return nil }
    guard composed.count == 1 else {
      throw ValidationError(
        "--observed is the visit of one organisation's site; say which one: --only ORGANISATION "
          + "(\(composed.map { $0.notice.notice.id }.joined(separator: ", ")))")
    }
    return ObservedCheck(
      first.notice, sources: first.sources, asOf: day.day(of: site), visit: visit, consent: consentAt)
  }
}
