import Diagnostics
import Files
import NoticeModel
import Pages
import Source
import Stages

/// A site in memory, drafts included: load → resolve → check → render → verify.
package struct PreviewBuild: Sendable {
  package let files: [PageFile]
  /// What nobody has decided to live with, in reading order.
  package let diagnostics: [Diagnostic]
  /// How many organisations it has.
  package let organisations: Int

  static func make(
    _ folder: Folder, standard: StandardTexts?, only: Set<String>, asOf day: Day
  ) -> PreviewBuild {
    let pages = StagedPages(StagedSite(Stages.load(folder, standard: standard, only: only), asOf: day))
    do {
      let organisations = try pages.verified { $0.drafted }.collect()
      let built = pages.complete(made: organisations.map(\.summary))
      guard built.isReadable else { return PreviewBuild(files: [], diagnostics: built.unreadable, organisations: 0) }
      return PreviewBuild(
        files: organisations.flatMap(\.rendered.files) + built.files, diagnostics: built.publishingDiagnostics,
        organisations: organisations.count)
    } catch {
      let unread = Diagnostic(rule: .sourceFile, "the site cannot be read: \(error)", at: Location(path: ""))
      return PreviewBuild(files: [], diagnostics: [unread], organisations: 0)
    }
  }
}
