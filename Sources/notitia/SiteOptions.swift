import ArgumentParser
import Diagnostics
import Files
import Foundation
import NoticeModel
import Site

/// Which site a command works on.
struct SiteOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Folder that holds content/ and themes/.", valueName: "dir"), completion: .directory)
  var site = "."

  /// The option as it has to be repeated in another command; nothing for the current folder.
  var argument: String { site == "." ? "" : " --site \(Console.argument(site))" }

  /// The absolute path of a folder that is named from the folder of the site.
  func absolute(_ path: String) -> String {
    let base = path.hasPrefix("/") ? URL(fileURLWithPath: "/") : URL(fileURLWithPath: site)
    return URL(fileURLWithPath: path, relativeTo: base.appendingPathComponent("")).standardizedFileURL.path
  }

  /// Opens the folder of the site; ends the program when that is not possible.
  func folder() throws -> Folder {
    do {
      let folder = try Folder(site)
      if folder.exists("content") { return folder }
      Console.say("notitia: error: the folder \(folder.path) is no site: it has no content/")
    } catch {
      Console.say("notitia: error: the folder of the site cannot be opened: \(error)")
    }
    Console.say("   = go to the folder of the site, or name it: --site DIR")
    throw ExitCode(2)
  }
}

/// Which of its organisations.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Only this organisation; may be repeated.", valueName: "organisation"),
    completion: .shellCommand("ls content/organisations"))
  var only: [String] = []
}

/// The day the site speaks for.
struct DayOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Day the site speaks for, such as 2026-01-31; today if left out.", valueName: "date"),
    transform: DayOptions.read)
  var asOf: Day?

  var day: Day { asOf ?? Today.day }

  static func read(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else {
      throw ValidationError("write a day of the calendar as year, month and day, such as 2026-01-31.")
    }
    return day
  }
}

extension SiteBuild {
  /// Builds in memory; ends the program when the sources cannot be read.
  static func make(
    _ site: SiteOptions, only: Set<String>, keeping published: PublishedSite? = nil, _ day: DayOptions,
    showing edition: Edition = .released
  ) throws -> SiteBuild {
    let build = SiteBuild.make(
      try site.folder(), only: only, keeping: published, asOf: day.day, showing: edition)
    Console.show(build.diagnostics)
    guard build.isReadable else { throw ExitCode(2) }
    return build
  }
}
