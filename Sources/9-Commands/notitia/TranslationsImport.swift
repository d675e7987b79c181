import ArgumentParser
import Checks
import Diagnostics
import Files
import Foundation
import NoticeModel
import Redlines
import Translations
import XLIFF

/// `notitia translations import`: takes in what translators sent back.
struct TranslationsImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in translated files: XLIFF 1.2 or 2.1, or a table.",
    discussion: "Everything is checked first; where anything is wrong, nothing is written.")

  @Argument(help: "The files, as translators sent them.", completion: .file(extensions: ["xlf", "xliff", "csv"]))
  var files: [String]

  @Flag(help: "Show what would change, and write nothing.")
  var dryRun = false

  @Option(help: ArgumentHelp("Who answers for the translations.", valueName: "name"))
  var by: String

  @Option(help: ArgumentHelp("Why, in a few words; the names of the files if left out.", valueName: "reason"))
  var because: String?

  @OptionGroup var site: SiteOptions
  @OptionGroup var day: DayOptions

  func run() throws {
    let came = try files.map { TranslationImport.Incoming(try bytes($0), path: $0) }
    let faults = came.compactMap(\.fault)
    guard faults.isEmpty else { throw refused(faults) }
    let translations = try TranslationSources(site, [])
    var incoming = TranslationImport(translations.scopes, in: translations.sources)
    for file in came { incoming.take(file) }
    guard incoming.diagnostics.isEmpty else { throw refused(incoming.diagnostics) }
    let names = files.map { URL(fileURLWithPath: $0).lastPathComponent }.joined(separator: ", ")
    let acceptance = Acceptance(on: day.day(of: site), by: by, because: because ?? "import of \(names)")
    let changes = ImportedChanges(incoming, of: translations.scopes, in: translations.sources, acceptance)
    guard changes.diagnostics.isEmpty else { throw refused(changes.diagnostics) }
    let found =
      changes.files.isEmpty
      ? []
      : try ChangedSite.with(changes.files, in: translations.folder, asOf: day.day(of: site)) { try $0.newFindings() }
    guard !found.block else { throw refused(found) }
    Console.show(found)
    try show(changes)
    try tell(incoming.untouched)
    guard !dryRun else { return try Console.result("nothing was written: \(told(changes)) would change") }
    do {
      try FileReplacement.write(changes.files, in: translations.folder)
    } catch {
      Console.say("notitia: error: nothing was taken in: \(error)")
      throw ExitCode(2)
    }
    try Console.result(told(changes) + " changed")
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int ?? 0
    // What is too large is not read at all.
    guard size <= TranslationImport.largest else {
      Console.say("\(onOneLine(path)): error: the file is larger than \(TranslationImport.largest / 1_000_000) MB")
      Console.say("   = export it again, and translate that file")
      throw ExitCode(1)
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      Console.say(
        "notitia: error: there is no file `\(path)` that could be read\n   = name a file that came from a translator")
      throw ExitCode(2)
    }
    return [UInt8](data)
  }

  private func refused(_ found: [Diagnostic]) -> ExitCode {
    Console.show(found)
    Console.say("notitia: nothing was taken in: \(found.counted)")
    return ExitCode(1)
  }

  private func show(_ changes: ImportedChanges) throws {
    for text in changes.texts {
      try Console.result("\(text.path): \(text.key), \(text.language.rawValue)")
      try Console.result("  \(WordRedline.text(from: text.before ?? "", to: text.after))")
    }
  }

  /// Names the texts that the translator sent back unchanged. They are neither changed nor recorded as right.
  private func tell(_ untouched: [TranslationImport.Untouched]) throws {
    for text in untouched {
      try Console.result(
        "\(text.key), \(text.language.rawValue): came back "
          + (text.isMissing ? "without a translation, and stays missing" : "as it went, and stays stale"))
    }
    guard let first = untouched.first(where: { !$0.isMissing }) else { return }
    try Console.result(
      "  where it is right as it stands, the translator marks it as final, or: notitia translations accept \(first.scope) "
        + "--text '\(first.key)' --language \(first.language.rawValue) --by NAME --because REASON")
  }

  private func told(_ changes: ImportedChanges) -> String {
    "\(Console.amount(changes.texts.count, "text")) in \(Console.amount(changes.files.count, "file"))"
  }
}
