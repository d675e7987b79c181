import Foundation

/// A site in a folder of its own, with the clauses and the theme of the repository; it goes away with this value.
package final class TemporarySite: Sendable {
  package let folder: URL

  package var path: String { folder.path }

  /// The folder of the package.
  package static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// - Parameter organisations: those of the repository that the site has too.
  package init(_ organisations: String...) throws {
    folder = TemporaryPlace.new()
    let parts =
      ["content/site.swift", "content/clauses", "themes"] + organisations.map { "content/organisations/\($0)" }
    for part in parts {
      let copy = folder.appendingPathComponent(part)
      try FileManager.default.createDirectory(
        at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: TemporarySite.repository.appendingPathComponent(part), to: copy)
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  package func read(_ path: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
  }

  package func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(path))
  }

  /// Exchanges the first occurrence of a passage, which must be there.
  package func replace(_ old: String, with new: String, in path: String) throws {
    let text = try read(path)
    guard let range = text.range(of: old) else { throw Missing(passage: old, path: path) }
    try write(text.replacingCharacters(in: range, with: new), to: path)
  }

  package struct Missing: Error {
    var passage: String
    var path: String
  }
}
