import ArgumentParser
import Diagnostics
import Checks
import Files
import Foundation
import NoticeModel
import Translations

/// `notitia compare`: two languages of a notice side by side.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show two languages of a notice side by side.",
    discussion: "Paragraph by paragraph, with the numbers, days, references and links in which they differ.")

  @Argument(
    help: "Identifier of the organisation, or site.", completion: .shellCommand("ls content/organisations"))
  var organisation: String

  @Argument(help: "One language.")
  var first: Language

  @Argument(help: "The other.")
  var second: Language

  @Flag(help: "Only the texts in which something differs.")
  var differences = false

  @Option(
    help: ArgumentHelp("Write an HTML file instead, to send to a reviewer.", valueName: "file"),
    completion: .file(extensions: ["html"]))
  var html: String?

  @OptionGroup var site: SiteOptions

  func validate() throws {
    if first == second { throw ValidationError("name two languages that differ.") }
  }

  func run() throws {
    let translations = try TranslationSources(site, [organisation])
    guard let scope = translations.scopes.first else { throw ExitCode(2) }
    let languages = [scope.scope.sourceLanguage] + scope.scope.targets
    guard languages.contains(first), languages.contains(second) else {
      throw ValidationError(
        "\(organisation) is published in \(languages.map(\.rawValue).joined(separator: ", ")); name two of them.")
    }
    var comparison = LanguageComparison(scope, factsIn: translations.sources, first, second)
    if differences { comparison = comparison.onlyDifferences }
    guard let html else { return try Console.result(ComparisonText(comparison).text, terminator: "") }
    do {
      let url = URL(fileURLWithPath: html)
      let folder = try Folder(url.deletingLastPathComponent().path)
      try FileReplacement.write([url.lastPathComponent: Array(ComparisonPage(comparison).html.utf8)], in: folder)
    } catch {
      Console.say("notitia: error: \(onOneLine(html)) was not written: \(error)")
      throw ExitCode(2)
    }
    try Console.result("\(html): \(Console.amount(comparison.rows.count, "text"))")
  }
}
