import Diagnostics
import Files
import NoticeModel
import Source
import Stages

/// Looks at a site as it would be with other bytes in some files, before anything is written.
struct EditTrial {
  let folder: Folder
  let standard: StandardTexts?
  let day: Day

  /// What would keep notices from being shown.
  struct Fault {
    /// The notice; `nil` for what all share.
    var organisation: String?
    var diagnostic: Diagnostic
  }

  /// What would be wrong with reading and composing notices that is not wrong now.
  /// - Parameters:
  ///   - organisation: the only one whose files change; `nil` where all share what changes: then all are tried.
  ///   - others: organisations whose versions it reads.
  func faults(_ files: [String: [UInt8]], of organisation: String?, reading others: [String]) throws -> [Fault] {
    let organisations = UnknownOrganisation.folder
    var parts = ["content", "themes"]
    if let organisation {
      parts = try folder.entries("content").map { "content/\($0.name)" }.filter { $0 != organisations } + ["themes"]
      parts += ([organisation] + others).map { "\(organisations)/\($0)" }
    }
    return try ChangedFolder.with(files, copying: parts, of: folder) { changed in
      let after = try errors(in: changed, organisation)
      guard !after.isEmpty else { return [] }
      let before = Dictionary(
        grouping: try errors(in: folder, organisation), by: \.organisation
      ).mapValues { $0.map(\.diagnostic) }
      return after.filter { ![$0.diagnostic].new(since: before[$0.organisation] ?? []).isEmpty }
    }
  }

  private func errors(in folder: Folder, _ organisation: String?) throws -> [Fault] {
    let site = Stage.load(folder, standard: standard, only: Set([organisation].compactMap { $0 }))
    let staged = StagedSite(site, asOf: day)
    let shared = site.diagnostics + StagedPages(staged).theme
    let own = try staged.checked.map { checked in
      let found = checked.resolved.loaded.diagnostics + checked.resolved.diagnostics + checked.texts
      return found.filter { $0.severity == .error }.map {
        Fault(organisation: checked.resolved.loaded.name, diagnostic: $0)
      }
    }.collect().flatMap { $0 }
    return shared.filter { $0.severity == .error }.map { Fault(organisation: nil, diagnostic: $0) } + own
  }
}
