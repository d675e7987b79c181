import ArgumentParser
import Diagnostics
import Publishing
import Stages

/// What the commands that publish say of how it went.
enum PublishingOutcome {
  /// Ends the program where something was found that keeps a site from being published.
  /// - Parameter site: how another command names the site, to tell of a command that publishes the others; nothing where
  ///   a part alone is made.
  static func checkFindings(_ built: BuiltSite, of site: String? = nil) throws {
    guard built.isReadable else {
      Console.show(built.unreadable)
      throw ExitCode(2)
    }
    let diagnostics = built.publishingDiagnostics
    Console.show(diagnostics.folded)
    guard !diagnostics.block else {
      Console.say("notitia: nothing was published: \(diagnostics.counted)")
      if let site, let help = BlockedBuild(built, diagnostics).help(site) { Console.say(help) }
      throw ExitCode(1)
    }
  }

  /// How much was made, and of how many organisations the pages were kept.
  static func summary(_ built: BuiltSite, kept: Int = 0) -> String {
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

  static func published(in target: String) throws -> PublishedSite {
    do {
      return try PublishedSite(target)
    } catch {
      throw Console.refuse("what is published cannot be read: \(error)")
    }
  }

  /// Says what kept a site from being published, and gives the status to end with.
  static func refusal(_ error: any Error) -> any Error {
    switch error {
    case is ExitCode: error
    case let refusal as Publisher.Refusal: Console.refuse(refusal.message, refusal.help)
    default: Console.refuse("nothing was published: \(error)")
    }
  }

  /// - Parameters:
  ///   - output: the folder as the user has named it.
  ///   - leftover: what kept the old site from being removed.
  static func tell(_ output: String, _ summary: String, leftover: (any Error)?) throws {
    if let leftover {
      Console.show([
        Diagnostic(
          .warning, rule: .none, "the site is published, but the old one could not be removed: \(leftover)",
          help: "the next build tries again", at: Location(path: ""))
      ])
    }
    try Console.result("\(output): \(summary)")
  }
}
