import Diagnostics
import Files
import Foundation
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
    let copy = FileManager.default.temporaryDirectory.appendingPathComponent("notitia-\(UUID().uuidString)").path
    defer { try? FolderTree.remove(copy) }
    let organisations = UnknownOrganisation.folder
    try FileManager.default.createDirectory(
      atPath: "\(copy)/\(organisations)", withIntermediateDirectories: true)
    let parts =
      try folder.entries("content").map { "content/\($0.name)" }.filter { $0 != organisations } + ["themes"]
      + ([organisation] + others).map { "\(organisations)/\($0)" }
    for part in parts where folder.exists(part) {
      try FileManager.default.copyItem(atPath: folder.absolute(part), toPath: "\(copy)/\(part)")
    }
    let changed = try Folder(copy)
    let before = try found(in: changed, organisation)
    try FileReplacement.write(files, in: changed)
    let known = Set(before.map(Self.name))
    return try found(in: changed, organisation).filter { $0.severity == .error && !known.contains(Self.name($0)) }
  }

  private func found(in folder: Folder, _ organisation: String) throws -> [Diagnostic] {
    let (stages, diagnostics) = StagesByName.make(folder, standard: standard, asOf: day)
    guard let stages else { return diagnostics }
    let checked = try stages.verified(organisation).rendered.checked
    return checked.resolved.loaded.diagnostics + checked.resolved.diagnostics + checked.texts
  }

  private static func name(_ diagnostic: Diagnostic) -> String {
    "\(diagnostic.location.path) \(diagnostic.rule) \(diagnostic.message)"
  }
}
