import ArgumentParser
import Diagnostics
import Files
import Pages
import Publishing
import Stages

/// `notitia build`: load → resolve → check → render → verify → publish.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Build and publish the site.",
    discussion: "With --only, the pages of the other organisations stay as they were published.")

  @OptionGroup var site: SiteOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var cache: CacheOptions

  @Option(help: ArgumentHelp("Folder to publish to, replaced as a whole.", valueName: "dir"), completion: .directory)
  var output = "public"

  func run() throws {
    let target = site.absolute(output)
    let folder = try site.folder(having: selection.only)
    try OutputPlaces(site: folder.path, output: target, cache: cache.place).check()
    var summary = ""
    var leftover: (any Error)?
    do {
      // Taken first: what is published is read while nobody else can publish.
      let publisher = try Publisher(to: target)
      let recalled = cache.recall(folder, for: .publish(target), asOf: day.day(of: site), only: selection.only)
      if let built = recalled.whole {
        try checkFindings(built)
        summary = self.summary(built, kept: 0)
        try publisher.leave()
        recalled.keepStates()
      } else {
        let loaded = Stages.load(
          folder, standard: InstalledProgram.standard, only: Set(selection.only), published: try published(in: target))
        let pages = StagedPages(StagedSite(loaded, asOf: day.day(of: site)))
        let work = try Stages.publish(
          pages.verified { $0.released }, keeping: pages.kept, recalling: recalled, to: publisher
        ) { made, kept in
          let built = pages.complete(made: made, kept: kept)
          try checkFindings(built)
          summary = self.summary(built, kept: kept.count)
          return built
        }
        recalled.keep(work)
        leftover = work.leftover
      }
    } catch let exit as ExitCode {
      throw exit
    } catch let refusal as Publisher.Refusal {
      throw Console.refuse(refusal.message, refusal.help)
    } catch {
      throw Console.refuse("nothing was published: \(error)")
    }
    if let leftover {
      Console.show([
        Diagnostic(
          .warning, rule: .none, "the site is published, but the old one could not be removed: \(leftover)",
          help: "the next build tries again", at: Location(path: ""))
      ])
    }
    try Console.result("\(output): \(summary)")
  }

  /// Ends the program where something was found that keeps a site from being published.
  private func checkFindings(_ built: BuiltSite) throws {
    guard built.isReadable else {
      Console.show(built.unreadable)
      throw ExitCode(2)
    }
    let diagnostics = built.publishingDiagnostics
    Console.show(diagnostics.folded)
    guard !diagnostics.block else {
      Console.say("notitia: nothing was published: \(diagnostics.counted)")
      if selection.only.isEmpty, let help = BlockedBuild(built, diagnostics).help(site.argument) { Console.say(help) }
      throw ExitCode(1)
    }
  }

  /// How much was made, and of how many organisations the pages were kept.
  private func summary(_ built: BuiltSite, kept: Int) -> String {
    let paths = built.paths
    let shown = built.organisations.filter { !$0.paths.isEmpty }
    let former = shown.count(where: \.isFormerName)
    let made = [
      Console.amount(shown.count - former, "organisation")
        + (former == 0 ? "" : ", \(Console.amount(former, "former name"))"),
      Console.amount(paths.filter { $0.hasSuffix(".html") }.count, "page"),
      Console.amount(paths.count, "file"),
    ]
    return made.joined(separator: ", ")
      + (kept == 0 ? "" : "; \(Console.amount(kept, "organisation")) kept as published")
  }

  private func published(in target: String) throws -> PublishedSite {
    do {
      return try PublishedSite(target)
    } catch {
      throw Console.refuse("what is published cannot be read: \(error)")
    }
  }
}
