import ArgumentParser
import Diagnostics
import Files
import Foundation
import NoticeModel
import Source

/// Which site a command works on.
struct SiteOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Folder that holds content/ and themes/.", valueName: "dir"), completion: .directory)
  var site = "."

  /// The option as it has to be repeated in another command; nothing for the current folder.
  var argument: String { site == "." ? "" : " --site \(Console.argument(site))" }

  /// The path of the site from a folder, with a slash at its end; `nil` where it is that folder, or not in it.
  /// - Parameter folder: the folder of the Git repository that holds the site, or else the current one, if left out.
  func path(from folder: String?) -> String? {
    let current = FileManager.default.currentDirectoryPath
    let start = URL(fileURLWithPath: folder ?? repository ?? current).standardizedFileURL.path + "/"
    let place = absolute(".") + "/"
    return place.hasPrefix(start) && place != start ? String(place.dropFirst(start.count)) : nil
  }

  /// Whether a Git repository holds the site.
  var isInRepository: Bool { repository != nil }

  /// The folder of the Git repository that holds the site: `.git` is a folder there, or a file in a second work tree.
  private var repository: String? {
    var folder = URL(fileURLWithPath: absolute("."))
    while folder.path != "/" {
      if FileManager.default.fileExists(atPath: folder.appendingPathComponent(".git").path) { return folder.path }
      folder.deleteLastPathComponent()
    }
    return nil
  }

  /// The absolute path of a folder that is named from the folder of the site.
  func absolute(_ path: String) -> String {
    let base = path.hasPrefix("/") ? URL(fileURLWithPath: "/") : URL(fileURLWithPath: site)
    return URL(fileURLWithPath: path, relativeTo: base.appendingPathComponent("")).standardizedFileURL.path
  }

  /// Opens the folder of the site; ends the program when that is not possible, or when the site lacks one of the
  /// organisations that the command names.
  func folder(having organisations: [String]) throws -> Folder {
    let folder = try opened()
    let unknown = UnknownOrganisation.all(among: organisations, in: folder)
    guard unknown.isEmpty else {
      Console.show(unknown.map { Diagnostic(rule: .none, $0.message, help: $0.help, at: Location(path: "")) })
      throw ExitCode.validationFailure
    }
    return folder
  }

  /// The time zone in which a day of the site begins; that of the machine for a site which cannot be read.
  var timeZone: TimeZone {
    let named = (try? Folder(site)).flatMap { SiteLoader.site($0).site?.timeZone }
    return named.flatMap { TimeZone(identifier: $0) } ?? .current
  }

  private func opened() throws -> Folder {
    let help = "go to the folder of the site, or name it: --site DIR"
    let folder: Folder
    do {
      folder = try Folder(site)
    } catch {
      throw Console.refuse("the folder of the site cannot be opened: \(error)", help)
    }
    guard folder.exists("content") else {
      throw Console.refuse("the folder \(folder.path) is no site: it has no content/", help)
    }
    return folder
  }
}

/// Which of its organisations.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Only this organisation; may be repeated.", valueName: "organisation"),
    completion: .shellCommand("ls content/organisations"))
  var only: [String] = []
}

/// Which folder is published to.
struct DestinationOptions: ParsableArguments {
  @Option(
    name: .customLong("output"),
    help: ArgumentHelp("Folder to publish to, replaced as a whole; public if left out.", valueName: "dir"),
    completion: .directory)
  private var named: String?

  var output: String { named ?? "public" }

  var isNamed: Bool { named != nil }
}

/// The day the site speaks for.
struct DayOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Day the site speaks for, such as 2026-01-31; today if left out.", valueName: "date"),
    transform: DayOptions.read)
  var asOf: Day?

  /// The day that is named, or today where the site is.
  func day(of site: SiteOptions) -> Day { asOf ?? Today.day(in: site.timeZone) }

  static func read(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else {
      throw ValidationError("write a day of the calendar as year, month and day, such as 2026-01-31.")
    }
    return day
  }
}
