import ArgumentParser
import Diagnostics
import Foundation
import Site

/// `notitia build`: checks everything, then publishes.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Build and publish the site.",
    discussion: "With --only, the pages of the other organisations stay as they were published.")

  @OptionGroup var site: SiteOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var day: DayOptions

  @Option(help: ArgumentHelp("Folder to publish to, replaced as a whole.", valueName: "dir"), completion: .directory)
  var output = "public"

  func run() throws {
    let target = site.absolute(output)
    let folder = try site.folder(having: selection.only)
    var said = ""
    do {
      try Publisher(to: target).publish { staging in
        let build = SiteBuild.make(
          folder, standard: InstalledProgram.standard, only: Set(selection.only), keeping: try published(in: target),
          asOf: day.day,
          extent: .written(staging))
        try checkFindings(build)
        if let failure = build.failure { throw failure }
        try checkVersions(build, in: target)
        said = summary(build)
        return build.paths
      }
    } catch let exit as ExitCode {
      throw exit
    } catch let refusal as Publisher.Refusal {
      Console.say("notitia: error: \(refusal.message)\n   = \(refusal.help)")
      throw ExitCode(2)
    } catch {
      Console.say("notitia: error: nothing was published: \(error)")
      throw ExitCode(2)
    }
    print("\(output): \(said)")
  }

  /// Ends the program where something was found that keeps a site from being published.
  private func checkFindings(_ build: SiteBuild) throws {
    Console.show(build.diagnostics)
    guard build.isReadable else { throw ExitCode(2) }
    guard !build.diagnostics.block else {
      Console.say("notitia: nothing was published: \(build.diagnostics.counted)")
      throw ExitCode(1)
    }
  }

  /// Ends the program where a published version would go.
  private func checkVersions(_ build: SiteBuild, in target: String) throws {
    let lost: [Diagnostic]
    do {
      lost = try PublishedVersions.lost(
        from: target, of: build.notices.map(\.notice.id), by: build.publications)
    } catch {
      Console.say("notitia: error: what is published cannot be read: \(error)")
      throw ExitCode(2)
    }
    guard lost.isEmpty else {
      Console.show(lost)
      Console.say("notitia: nothing was published: \(lost.counted)")
      throw ExitCode(1)
    }
  }

  /// How much was made, and of how many organisations the pages were kept.
  private func summary(_ build: SiteBuild) -> String {
    let files = build.paths.filter { !(build.kept?.holds($0) ?? false) }
    let published = build.publications.filter { !(build.kept?.organisations.contains($0.id) ?? false) }
    let made = [
      Console.amount(published.count, "organisation"),
      Console.amount(files.filter { $0.hasSuffix(".html") }.count, "page"),
      Console.amount(files.count, "file"),
    ]
    let kept = build.kept?.organisations.count ?? 0
    return made.joined(separator: ", ")
      + (kept == 0 ? "" : "; \(Console.amount(kept, "organisation")) kept as published")
  }

  /// What a build of some organisations leaves as it is; nothing to keep where all are built.
  private func published(in target: String) throws -> PublishedSite? {
    guard !selection.only.isEmpty else { return nil }
    do {
      return try PublishedSite(target, besides: Set(selection.only))
    } catch {
      Console.say("notitia: error: what is published cannot be read: \(error)")
      throw ExitCode(2)
    }
  }
}
