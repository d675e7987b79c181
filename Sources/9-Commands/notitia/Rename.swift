import ArgumentParser
import Diagnostics
import Files
import NoticeModel
import Publishing
import Source
import Stages
import Starter
import Versions

/// `notitia rename`: gives an organisation another identifier. load
struct Rename: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Give an organisation another identifier; its old addresses lead on.",
    discussion: """
      Moves the sources to content/organisations/<new>, with all versions and a record of the new name. The old folder \
      keeps its versions: its pages stay at their addresses and lead to the new ones, without a server.
      """)

  @Argument(help: "Identifier of the organisation.", completion: .shellCommand("ls content/organisations"))
  var old: String

  @Argument(help: "Its new identifier: lower-case letters, digits and hyphens.")
  var new: String

  @Option(help: ArgumentHelp("The folder that is published.", valueName: "dir"), completion: .directory)
  var published = "public"

  @OptionGroup var site: SiteOptions
  @OptionGroup var day: DayOptions

  func run() throws {
    let folder = try site.folder(having: [old])
    let loaded = try LoadedOrganisation.asReleased(old, in: folder)
    try checkIsFree(in: folder, loaded.archive)
    guard !loaded.diagnostics.block else {
      Console.show(loaded.diagnostics)
      throw ExitCode(2)
    }
    let archives = try Console.changing(
      "`\(old)` could not be renamed", help: "mend that, then give the command again"
    ) {
      let interrupted = try loaded.archive.interruptedRenaming(to: new, in: folder)
      let archives =
        try interrupted
        ?? loaded.archive.renamed(
          to: new, on: day.day(of: site), clock: Today.day(in: site.timeZone), loaded.appearance, logo: loaded.logo)
      try ArchiveRenaming(of: loaded.archive, old: archives.old, new: archives.new, in: folder)
        .write(edited: interrupted == nil ? try edited(loaded) : [:])
      return archives
    }
    guard let event = archives.old.ending?.event else { throw ExitCode(2) }
    Console.tellBackdating(of: event, of: old)
    let since =
      event.day > Today.day(in: site.timeZone)
      ? "will go on for \(old) on \(event.day.iso); a build before that day shows the notice under its old address and a release goes there too"
      : "goes on for \(old) since \(event.day.iso)"
    try Console.result(
      """
      content/organisations/\(new)
        \(since), SHA-256 \(event.hash)
        content/organisations/\(old)/versions stays: it keeps the old addresses, which lead to the new ones.
      Next: notitia build\(site.argument)
      """)
  }

  /// An identifier is free where neither the site nor what is published has it.
  private func checkIsFree(in folder: Folder, _ archive: VersionArchive) throws {
    do {
      try OrganisationStarter.check(new)
    } catch {
      throw Console.refusal(error)
    }
    let home = "\(UnknownOrganisation.folder)/\(new)"
    guard
      try FolderTree.kind(folder.absolute(home)) == .missing
        || archive.interruptedRenaming(to: new, in: folder) != nil
    else {
      throw Console.refuse("there is an organisation `\(new)` already", "choose another identifier", status: 1)
    }
    let isPublished: Bool
    do {
      isPublished = try PublishedSite(site.absolute(published)).organisations.contains(new)
    } catch {
      throw Console.refuse("what is published cannot be read: \(error)")
    }
    guard !isPublished else {
      throw Console.refuse(
        "an organisation `\(new)` is published in \(site.absolute(published))",
        "choose another identifier: an address that was published keeps its meaning", status: 1)
    }
  }

  /// `notice.swift` with the new identifier.
  private func edited(_ loaded: LoadedOrganisation) throws -> [String: [UInt8]] {
    guard let sources = loaded.sources, let notice = sources.notices.first?.notice else { return [:] }
    let place = sources.location(of: notice, .id)
    let path = "\(UnknownOrganisation.folder)/\(old)/notice.swift"
    guard place.path == path, let file = sources.files.first(where: { $0.path == path }) else { throw ExitCode(2) }
    var lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    let parts = lines[place.line - 1].components(separatedBy: "\"\(old)\"")
    guard parts.count == 2 else {
      throw Console.refuse(
        "\(path):\(place.line): the identifier is not written as a text of this line",
        "write id: \"\(old)\" there, then give the command again")
    }
    lines[place.line - 1] = parts.joined(separator: "\"\(new)\"")
    return ["notice.swift": Array(lines.joined(separator: "\n").utf8)]
  }
}
