import ArgumentParser
import Diagnostics
import Site

/// `notitia check`: everything that a build checks, and nothing written.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Check the site without publishing it.")

  @OptionGroup var site: SiteOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var day: DayOptions

  func run() throws {
    let build = try SiteBuild.make(site, selection, day)
    print("\(Console.amount(build.notices.count, "organisation")) checked: \(build.diagnostics.counted)")
    if build.diagnostics.block { throw ExitCode(1) }
  }
}
