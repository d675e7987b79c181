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

  /// What is kept of one organisation from one build to the next.
  struct Organisation: Sendable {
    let summary: OrganisationSummary
    let files: [PageFile]
  }

  /// - Parameter memory: what was made before; only what a change concerns is made again.
  static func make(
    _ folder: Folder, standard: StandardTexts?, only: Set<String>, asOf day: Day,
    remembering memory: inout SiteMemory<Organisation>
  ) -> PreviewBuild {
    memory.look(at: folder, standard: standard, asOf: day)
    let pages = StagedPages(StagedSite(Stages.load(folder, standard: standard, only: only), asOf: day))
    do {
      let organisations = try pages.verified { $0.drafted }
        .map { Organisation(summary: $0.summary, files: $0.rendered.files) }
        .recalling { [memory] in memory.value(of: $0) }.collect()
      memory.keep(organisations.map { ($0.summary.name, $0) })
      let built = pages.complete(made: organisations.map(\.summary))
      guard built.isReadable else { return PreviewBuild(files: [], diagnostics: built.unreadable, organisations: 0) }
      return PreviewBuild(
        files: organisations.flatMap(\.files) + built.files, diagnostics: built.publishingDiagnostics,
        organisations: organisations.count)
    } catch {
      let unread = Diagnostic(rule: .sourceFile, "the site cannot be read: \(error)", at: Location(path: ""))
      return PreviewBuild(files: [], diagnostics: [unread], organisations: 0)
    }
  }
}
