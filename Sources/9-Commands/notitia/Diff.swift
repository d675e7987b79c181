import ArgumentParser
import Diagnostics
import Foundation
import Markup
import NoticeModel
import Notices
import Redlines
import Stages
import Versions

/// `notitia diff`: what differs between two versions of a notice, word by word. load → resolve.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what differs between two versions of a notice.",
    discussion: """
      A version is named by its day, such as 2026-01-31, or 2026-01-31-r2 for a correction of it; `draft` stands \
      for the sources as they are. Words that were deleted stand in [-…-], words that were added in {+…+}; on a \
      terminal they have colours instead.
      """)

  @Argument(help: "Identifier of the organisation.", completion: .shellCommand("ls content/organisations"))
  var organisation: String

  @Argument(help: "The earlier version.")
  var from: String

  @Argument(help: "The later version, or draft.")
  var to: String

  @Option(
    help: ArgumentHelp("Language of the texts to compare; that of the sources if left out.", valueName: "language"))
  var language: Language?

  @OptionGroup var site: SiteOptions

  func run() throws {
    let folder = try site.folder(having: [organisation])
    let loaded = Stage.load(folder, standard: InstalledProgram.standard, only: [organisation])
    let resolved = try StagedSite(loaded, asOf: Today.day(in: site.timeZone)).resolved.collect().first
    let unreadable = loaded.diagnostics + (resolved?.loaded.diagnostics ?? [])
    guard !unreadable.block, let resolved, let notice = resolved.notice else {
      Console.show(unreadable.inReadingOrder())
      throw ExitCode(2)
    }
    let archive = resolved.loaded.archive
    guard archive.diagnostics.isEmpty else {
      Console.show(archive.diagnostics)
      throw ExitCode(1)
    }
    let comparison = try RequestedComparison(from, to, of: notice, in: archive, sources: resolved.loaded.sources)
    let language = language ?? notice.notice.sourceLanguage
    guard let old = comparison.old.document(language), let new = comparison.new(language) else {
      throw ValidationError("there is no text in `\(language)` in both of them; name another with --language.")
    }
    let isTerminal = isatty(FileHandle.standardOutput.fileDescriptor) == 1
    let style = RedlineText.Style.suited(isTerminal: isTerminal, environment: ProcessInfo.processInfo.environment)
    let changes = comparison.changes.told(in: [language]).map { change, words in
      "\(change.isMaterial ? "material" : "        ")  \(onOneLine(words.plainText))\n"
    }
    let text = RedlineText(Redline(from: old, to: new), style: style).text.trimmingPrefix("\n")
    try Console.result((changes.isEmpty ? "" : changes.joined() + "\n") + text, terminator: "")
  }
}

extension Language: ExpressibleByArgument {}
