import ArgumentParser
import Diagnostics
import Site

/// `notitia check`: everything that a build checks, and nothing written.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Check the site without publishing it.")

  @OptionGroup var site: SiteOptions

  func run() throws {
    let (sources, notices, found) = try site.load()
    let (files, themeFindings) = SiteRenderer.render(sources, notices)
    let diagnostics = found + themeFindings + LinkVerifier.check(files)
    Report.show(diagnostics)
    print("\(notices.count) organisations checked: \(Report.count(diagnostics))")
    if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}
