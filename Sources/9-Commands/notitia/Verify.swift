import ArgumentParser
import Diagnostics
import Files
import Foundation
import Site
import Versions

/// `notitia verify`: whether everything that was released is as it was released.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Verify every frozen version, and what a host serves.",
    discussion: """
      Compares each file of each version with the hash that was recorded at its release, and each version with the \
      list of them. With --against, also compares every file of a folder that a host serves with what the sources \
      give on the day.
      """)

  @Option(
    help: ArgumentHelp("A copy of what a host serves, to be compared with the sources.", valueName: "dir"),
    completion: .directory)
  var against: String?

  @OptionGroup var site: SiteOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var day: DayOptions

  func validate() throws {
    guard against == nil || selection.only.isEmpty else {
      throw ValidationError("--against compares the whole site: leave --only out.")
    }
  }

  func run() throws {
    let build = SiteBuild.make(
      try site.folder(having: selection.only), standard: InstalledProgram.standard, only: Set(selection.only),
      asOf: day.day)
    guard build.isReadable else {
      Console.show(build.diagnostics)
      throw ExitCode(2)
    }
    var problems = build.archives.flatMap(\.diagnostics)
    for archive in build.archives where archive.diagnostics.isEmpty {
      print(told(archive))
    }
    // What the sources give is known only where nothing of it was altered.
    if let against, problems.isEmpty { problems = try differences(site.absolute(against), build) }
    guard problems.isEmpty else {
      Console.show(problems)
      Console.say("notitia: not as released: \(problems.counted)")
      throw ExitCode(1)
    }
    if let against { print("\(against): as the sources give it, \(Console.amount(build.files.count, "file"))") }
  }

  private func told(_ archive: VersionArchive) -> String {
    guard let last = archive.last else { return "\(archive.organisation): nothing was released" }
    let count = Console.amount(archive.versions.count, "version")
    return "\(archive.organisation): \(count), the last \(last.name), SHA-256 \(last.hash)"
  }

  private func differences(_ path: String, _ build: SiteBuild) throws -> [Diagnostic] {
    do {
      return try PublishedFolder(path).differences(from: build.files)
    } catch {
      Console.say("notitia: error: the folder `\(path)` cannot be read: \(error)")
      throw ExitCode(2)
    }
  }
}
