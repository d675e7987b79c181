import Diagnostics
import Files
import Pages

/// The versions of one organisation that are published, compared with those that would take their place.
///
/// A version that was published never goes: somebody may have linked to it, or may have to show what it said. So a
/// build refuses to replace a folder by one in which a published version of an organisation is missing or another.
package struct PublishedVersions: Sendable {
  package static let rule = RuleID.versionPublished

  package let organisation: String
  /// Path of the list, as a message names it.
  package let path: String
  package let lines: [String]

  /// Those of all organisations in a published folder, by name; none in a folder that Notitia did not make.
  package static func all(in folder: String) throws -> [PublishedVersions] {
    guard try FolderTree.kind(folder) == .folder, let manifest = try Manifest(folder: folder) else { return [] }
    let opened = try Folder(folder)
    return try manifest.paths.filter { $0.hasSuffix("/\(FrozenFiles.folder)/\(FrozenFiles.chain)") }.sorted()
      .compactMap { path in
        let organisation = String(path.prefix { $0 != "/" })
        guard path == Self.path(of: organisation), try FolderTree.kind("\(folder)/\(path)") == .file else { return nil }
        return PublishedVersions(
          organisation: organisation, path: "\(folder.lastPart)/\(path)",
          lines: lines(try opened.read(path, limit: 10_000_000)))
      }
  }

  /// Path of the list of versions of an organisation in a published folder.
  static func path(of organisation: String) -> String {
    "\(organisation)/\(FrozenFiles.folder)/\(FrozenFiles.chain)"
  }

  /// What would go.
  /// - Parameter chain: the list of the versions that will be published; empty where there are none.
  package func lost(in chain: [UInt8]) -> Diagnostic? {
    let kept = Self.lines(chain)
    guard let lost = lines.first(where: { !kept.contains($0) }) else { return nil }
    let what = FrozenFiles.told(lost.split(separator: " ").last ?? lost[...])
    return Diagnostic(
      rule: Self.rule, "\(what) of `\(organisation)` is published, and would go or become another",
      help: "restore it in content/organisations/\(organisation)/versions; to look at another day, build to another "
        + "folder with --output",
      at: Location(path: path))
  }

  static func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
