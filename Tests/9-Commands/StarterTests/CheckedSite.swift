import Diagnostics
import Files
import NoticeModel
import Stages

/// What a check of a whole site finds.
struct CheckedSite {
  let isReadable: Bool
  let organisations: [String]
  let diagnostics: [Diagnostic]

  init(_ folder: Folder, asOf day: Day) throws {
    let site = StagedSite(Stage.load(folder), asOf: day)
    let checked = try site.checked.collect()
    let unreadable = site.site.diagnostics + checked.flatMap(\.resolved.loaded.diagnostics)
    isReadable = !unreadable.block
    organisations = checked.map(\.resolved.loaded.name)
    diagnostics = unreadable + site.diagnostics(of: checked)
  }
}
