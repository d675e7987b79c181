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

  /// What would be wrong with reading and composing a notice that is not wrong now, and would keep it from being shown.
  /// - Parameter others: organisations whose versions it reads.
  func faults(_ files: [String: [UInt8]], of organisation: String, reading others: [String]) throws -> [Diagnostic] {
    let organisations = UnknownOrganisation.folder
    let parts =
      try folder.entries("content").map { "content/\($0.name)" }.filter { $0 != organisations } + ["themes"]
      + ([organisation] + others).map { "\(organisations)/\($0)" }
    return try ChangedFolder.with(files, copying: parts, of: folder) { changed in
      try found(in: changed, organisation).filter { $0.severity == .error }.new(since: found(in: folder, organisation))
    }
  }

  private func found(in folder: Folder, _ organisation: String) throws -> [Diagnostic] {
    let (stages, diagnostics) = StagesByName.make(folder, standard: standard, asOf: day)
    guard let stages else { return diagnostics }
    let checked = try stages.verified(organisation).rendered.checked
    return checked.resolved.loaded.diagnostics + checked.resolved.diagnostics + checked.texts
  }
}
