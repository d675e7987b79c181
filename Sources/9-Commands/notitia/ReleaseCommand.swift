import ArgumentParser
import Diagnostics
import Files
import NoticeModel
import Notices
import Stages
import Versions

/// `notitia release`: freezes the next version of a notice. load → resolve → check.
struct ReleaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Freeze the next version of a notice.",
    discussion: """
      Writes the texts, the facts and a record of the version to content/organisations/<organisation>/versions/, \
      where nobody edits them again. What it says of itself comes from the last Change in notice.swift. Nothing \
      is published yet: `notitia build` does that.

      With --languages, freezes the text in these languages alone; in the others the notice goes on to show its text \
      from before, and says that a newer one exists. Their translations follow with --add-language.

      With --add-language, adds the text in one more language to the last version, which stays as it is otherwise.

      With --undo, takes the last version back, where neither the published folder nor any branch of another \
      repository that Git knows has it.
      """)

  @Argument(
    help: "Identifiers of the organisations.", completion: .shellCommand("ls content/organisations"))
  var organisations: [String]

  @Option(
    help: ArgumentHelp("Day from which the version holds, such as 2026-01-31.", valueName: "date"),
    transform: DayOptions.read)
  var effective: Day?

  @Flag(help: "Correct words of the last version, which is that of the effective day.")
  var editorial = false

  @Option(
    help: ArgumentHelp(
      "Release in this language first, and in the others once they are translated; may be repeated, and take several: "
        + "fr,nl.",
      valueName: "languages"),
    transform: ReleasedLanguages.read)
  var languages: [[Language]] = []

  @Option(
    help: ArgumentHelp(
      "Add the text in this language to the last version instead, which lacks it.", valueName: "language"))
  var addLanguage: Language?

  @Option(
    help: ArgumentHelp(
      "Have an authority at this address stamp the record with the time (RFC 3161).", valueName: "url"))
  var timestamp: String?

  @Flag(
    help: "After two branches that both released were merged: release what nobody has seen again, on top of the other.")
  var again = false

  @Flag(help: "Take the last version back instead, which nobody has seen yet.")
  var undo = false

  @Option(
    help: ArgumentHelp("With --undo and --again: the folder that is published.", valueName: "dir"),
    completion: .directory)
  var published = "public"

  @OptionGroup var site: SiteOptions
  @OptionGroup var day: DayOptions

  func validate() throws {
    guard !undo || (effective == nil && !editorial && addLanguage == nil && languages.isEmpty) else {
      throw ValidationError(
        "--undo takes the last version back: leave --effective, --editorial, --languages and --add-language out.")
    }
    guard !again || (!undo && addLanguage == nil && !editorial && organisations.count == 1) else {
      throw ValidationError("--again releases one organisation with --effective, and without --editorial.")
    }
    guard timestamp == nil || effective != nil else {
      throw ValidationError("--timestamp stamps a version that is released with --effective.")
    }
    if let timestamp, !TimeStamp.isAddress(timestamp) {
      throw ValidationError(
        "--timestamp needs the address of an authority, such as http://timestamp.example.org: `\(timestamp)` is none.")
    }
    guard addLanguage == nil || (effective == nil && !editorial) else {
      throw ValidationError("--add-language changes no day: leave --effective and --editorial out.")
    }
    guard languages.isEmpty || addLanguage == nil else {
      throw ValidationError("--languages is for a new version, --add-language for what follows it: leave one out.")
    }
  }

  func run() throws {
    guard undo || addLanguage != nil || effective != nil else {
      // As the library tells it of an option that is always required, once it has told of options that it does not know.
      throw ValidationError(
        "Missing expected argument '--effective <date>'\n"
          + "Help:  --effective <date>  Day from which the version holds, such as 2026-01-31.")
    }
    let folder = try site.folder(having: organisations)
    if undo { return try takeBack(in: folder) }
    if again, let effective, let organisation = organisations.first {
      return try release(organisation, again: effective, in: folder)
    }
    let checked = try self.checked(in: folder)
    if let addLanguage { return try add(addLanguage, checked, folder) }
    guard let effective else { return }
    try release(effective, checked, folder)
  }

  private func takeBack(in folder: Folder) throws {
    let undo = UndoneRelease(folder: folder, readers: KnownReaders(site: site, published: site.absolute(published)))
    // All of them may be taken back, or none is.
    let archives = try organisations.map { try undo.archive($0) }
    for archive in archives { try undo.checkUnseen(archive) }
    for archive in archives { try undo.takeBack(archive) }
  }
}
