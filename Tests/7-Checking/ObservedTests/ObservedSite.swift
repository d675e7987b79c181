import Foundation
import TestSupport

/// The complete notice of the tests of rules, in a site of its own, with other cookies where a test needs them.
struct ObservedSite {
  static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")

  let site: TemporarySite

  init(_ organisations: String...) throws {
    site = try TemporarySite()
    let base = try String(
      contentsOf: TemporarySite.repository.appendingPathComponent("Tests/7-Checking/ChecksTests/Fixtures/base.swift"),
      encoding: .utf8)
    for organisation in organisations.isEmpty ? ["exemple"] : organisations {
      let folder = "content/organisations/\(organisation)"
      try FileManager.default.createDirectory(
        at: site.folder.appendingPathComponent(folder), withIntermediateDirectories: true)
      try site.write(
        base.replacingOccurrences(of: "id: \"exemple\"", with: "id: \"\(organisation)\""),
        to: "\(folder)/notice.swift")
      try Released.make(organisation, in: site.path)
    }
  }

  func replace(_ old: String, with new: String) throws {
    try site.replace(old, with: new, in: "content/organisations/exemple/notice.swift")
  }

  func check(_ arguments: String...) throws -> Program {
    try Program.run(
      BuiltProducts.notitia, ["check", "--site", site.path, "--as-of", "2026-11-01"] + arguments,
      in: Self.fixtures.path)
  }

  /// Writes a file of a visit and gives its path.
  func visit(_ text: String) throws -> String {
    try site.write(text, to: "visit.txt")
    return site.folder.appendingPathComponent("visit.txt").path
  }
}

/// What differs between what a command says and a file of the fixtures; `nil` where nothing does.
func difference(_ text: String, from name: String) -> String? {
  Golden.difference(text, ObservedSite.fixtures.appendingPathComponent(name).path)
}
