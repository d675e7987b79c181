import ArgumentParser
import Diagnostics
import EarlierTexts
import Files
import Foundation
import NoticeModel
import Stages
import Versions

/// `notitia adopt`: takes in what was published before the first version. load
struct Adopt: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take in texts from before the first version of a notice.",
    discussion: """
      The folder holds a file for each day and language, such as 2019-05-25.fr.html or 2019-05-25.nl.md: Markdown that \
      begins with a title, or HTML that is well-formed and loads nothing. Each is kept byte for byte, gets an address as \
      a version has, and is marked as taken in; the versions that there are stay as they are.
      """)

  @Argument(help: "Identifier of the organisation.", completion: .shellCommand("ls content/organisations"))
  var organisation: String

  @Option(help: ArgumentHelp("The folder with the texts.", valueName: "dir"), completion: .directory)
  var from: String

  @OptionGroup var site: SiteOptions
  @OptionGroup var day: DayOptions

  func run() throws {
    let folder = try site.folder(having: [organisation])
    let archive = try LoadedOrganisation.asReleased(organisation, in: folder).archive
    let today = Today.day(in: site.timeZone)
    let texts = EarlierTextFiles(try files(), of: archive, on: today)
    let new: VersionArchive
    do {
      new = try archive.takingIn(
        texts.texts, on: day.day(of: site), clock: today)
      guard texts.diagnostics.isEmpty else { throw refused(texts.diagnostics) }
      try ArchiveReplacement(of: archive, with: new, in: folder).write()
    } catch let exit as ExitCode {
      throw exit
    } catch let refusal as VersionArchive.EventRefusal {
      if archive.last != nil { Console.show(texts.diagnostics) }
      throw Console.refuse(refusal.message, refusal.help, status: 1)
    } catch let refusal as ArchiveWriter.Refusal {
      throw Console.refuse(refusal.message, refusal.help)
    } catch {
      throw Console.refuse("nothing was taken in: \(error)")
    }
    try tell(new, besides: archive.events.count)
  }

  /// All files of the folder but hidden ones.
  private func files() throws -> [SourceFile] {
    do {
      let given = try Folder(from)
      return try given.entries().map { entry in
        let path = "\(from.hasSuffix("/") ? String(from.dropLast()) : from)/\(entry.name)"
        guard !entry.isFolder else {
          throw Console.refuse(
            "`\(path)` is a folder", "put the files into one folder, without others in it", status: 1)
        }
        return SourceFile(path: path, bytes: try given.read(entry.name, limit: EarlierTextFiles.largest))
      }
    } catch let exit as ExitCode {
      throw exit
    } catch {
      throw Console.refuse(
        "the folder `\(from)` cannot be read: \((error as? FileError)?.reason ?? "\(error)")",
        "name the folder that holds the texts")
    }
  }

  private func refused(_ findings: [Diagnostic]) -> ExitCode {
    Console.show(findings.inReadingOrder())
    Console.say("notitia: nothing was taken in: \(findings.counted)")
    return ExitCode(1)
  }

  private func tell(_ archive: VersionArchive, besides known: Int) throws {
    // What one of them says, the others say too.
    if let first = archive.events.dropFirst(known).first {
      Console.tellBackdating(of: first.event, of: organisation)
    }
    for added in archive.events.dropFirst(known) {
      guard let record = added.earlier else { continue }
      let languages = added.documents.map(\.language.rawValue).joined(separator: ", ")
      try Console.result(
        """
        \(VersionArchive.folder(of: organisation))/\(record.name)
          a text from before, in \(languages), taken in on \(added.event.day.iso), SHA-256 \(added.event.hash)
        """)
    }
    try Console.result("Next: notitia build --only \(organisation)\(site.argument)")
  }
}
