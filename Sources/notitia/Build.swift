import ArgumentParser
import Diagnostics
import Foundation
import Site

/// `notitia build`: checks everything, then publishes.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Build and publish the site.")

  @OptionGroup var site: SiteOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var day: DayOptions

  @Option(help: ArgumentHelp("Folder to publish to, replaced as a whole.", valueName: "dir"), completion: .directory)
  var output = "public"

  func run() throws {
    let build = try SiteBuild.make(site, only: Set(selection.only), day)
    guard !build.diagnostics.block else {
      Console.say("notitia: nothing was published: \(build.diagnostics.counted)")
      throw ExitCode(1)
    }
    let target = absolute(output)
    do {
      try Publisher(to: target).publish(build.files)
    } catch let refusal as Publisher.Refusal {
      Console.say("notitia: error: \(refusal.message)\n   = \(refusal.help)")
      throw ExitCode(2)
    } catch {
      Console.say("notitia: error: nothing was published: \(error)")
      throw ExitCode(2)
    }
    let pages = build.files.filter { $0.path.hasSuffix(".html") }.count
    let made = [
      Console.amount(build.notices.count, "organisation"), Console.amount(pages, "page"),
      Console.amount(build.files.count, "file"),
    ]
    print("\(output): \(made.joined(separator: ", "))")
  }

  private func absolute(_ path: String) -> String {
    let base = path.hasPrefix("/") ? URL(fileURLWithPath: "/") : URL(fileURLWithPath: site.site)
    return URL(fileURLWithPath: path, relativeTo: base.appendingPathComponent("")).standardizedFileURL.path
  }
}
