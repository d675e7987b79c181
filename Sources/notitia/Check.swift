import ArgumentParser
import Checks
import Diagnostics
import Foundation
import Reports
import Site

/// `notitia check`: everything that a build checks, and nothing written.
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

  @Option(help: ArgumentHelp("Form of the report: text, json, sarif, junit or github.", valueName: "format"))
  var format: Format = .text

  @Flag(help: "Let warnings block too.")
  var strict = false

  @Option(
    help: ArgumentHelp("Report in JSON of an earlier check; only what is new since then blocks.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var baseline: String?

  func run() throws {
    let known = try baseline.map(fingerprints) ?? []
    let build = SiteBuild.make(try site.folder(), only: Set(selection.only), asOf: day.day)
    let report = Report(
      asOf: day.day,
      checked: build.notices.map { Report.Checked(notice: $0.notice.id, languages: $0.documents.map(\.language)) },
      rules: RuleRegistry.all.map { $0.page }, findings: build.findings, baseline: known, strict: strict)
    Console.show(TextReport().findings(report))
    guard build.isReadable else { throw ExitCode(2) }
    print(try written(report), terminator: "")
    if report.isBlocked { throw ExitCode(1) }
  }

  private func written(_ report: Report) throws -> String {
    switch format {
    case .text: return TextReport().summary(report)
    case .json: return try JSONReport().render(report)
    case .sarif: return try SARIFReport(toolVersion: Notitia.configuration.version).render(report)
    case .junit: return JUnitReport().render(report)
    case .github: return GitHubReport().render(report)
    }
  }

  private func fingerprints(_ path: String) throws -> Set<String> {
    do {
      return try JSONReport.fingerprints([UInt8](Data(contentsOf: URL(fileURLWithPath: path))))
    } catch {
      throw ValidationError(
        "the baseline `\(path)` cannot be read; write one with: notitia check --format json > \(path)")
    }
  }
}
