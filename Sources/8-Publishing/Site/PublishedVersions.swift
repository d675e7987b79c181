import Diagnostics
import Files

/// The versions that a published folder holds, compared with those that would take their place.
///
/// A version that was published never goes: somebody may have linked to it, or may have to show what it said. So a
/// build refuses to replace a folder by one in which a published version of an organisation is missing or another.
package struct PublishedVersions {
  package static let rule = "VER-PUBLISHED"

  /// What would go, of organisations that the site still has.
  ///
  /// - Parameters:
  ///   - folder: absolute path of the published folder; one that is not there holds nothing.
  ///   - organisations: identifiers of the organisations whose pages are made anew.
  ///   - publications: what will be shown of them; nothing of those that are not among them.
  package static func lost(
    from folder: String, of organisations: [String], by publications: [Publication]
  ) throws -> [Diagnostic] {
    guard FolderTree.kind(folder) == .folder else { return [] }
    let root = try Folder(folder)
    let new = Dictionary(uniqueKeysWithValues: publications.map { ($0.id, $0.history.chain) })
    return try organisations.sorted().compactMap { organisation -> Diagnostic? in
      let path = "\(organisation)/\(FrozenFiles.folder)/\(FrozenFiles.chain)"
      guard root.exists(path) else { return nil }
      let published = lines(try root.read(path, limit: 10_000_000))
      let kept = lines(new[organisation] ?? [])
      guard let lost = published.first(where: { !kept.contains($0) }) else { return nil }
      let name = lost.split(separator: " ").last?.split(separator: "/").first.map(String.init) ?? lost
      return Diagnostic(
        rule: rule, "the version \(name) of `\(organisation)` is published, and would go or become another",
        help: "restore it in content/organisations/\(organisation)/versions; to look at another day, build to another "
          + "folder with --output",
        at: Location(path: "\(folder.lastPart)/\(path)"))
    }
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
