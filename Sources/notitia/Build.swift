import ArgumentParser
import Diagnostics
import Files
import Foundation
import Site

/// `notitia build`: checks everything, then publishes.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Build and publish the site.")

  @OptionGroup var site: SiteOptions

  @Option(help: ArgumentHelp("Folder to publish to, replaced as a whole.", valueName: "dir"), completion: .directory)
  var output = "public"

  func run() throws {
    let (sources, notices, found) = try site.load()
    let (files, themeFindings) = SiteRenderer.render(sources, notices)
    let diagnostics = found + themeFindings + LinkVerifier.check(files)
    Report.show(diagnostics)
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      Report.say("notitia: nothing was published: \(Report.count(diagnostics))")
      throw ExitCode(1)
    }
    let target = absolute(output)
    do {
      try Publisher(to: target).publish(files)
    } catch let refusal as Publisher.Refusal {
      Report.say("notitia: error: \(refusal.message)\n   = \(refusal.help)")
      throw ExitCode(2)
    } catch {
      Report.say("notitia: error: nothing was published: \(error)")
      throw ExitCode(2)
    }
    let pages = files.filter { $0.path.hasSuffix(".html") }.count
    print("\(output): \(notices.count) organisations, \(pages) pages, \(files.count) files")
  }

  private func absolute(_ path: String) -> String {
    let base = path.hasPrefix("/") ? URL(fileURLWithPath: "/") : URL(fileURLWithPath: site.site)
    return URL(fileURLWithPath: path, relativeTo: base.appendingPathComponent("")).standardizedFileURL.path
  }
}
