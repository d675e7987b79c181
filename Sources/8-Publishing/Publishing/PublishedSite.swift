import Files
import Pages

/// What stands in the folder of a published site: the files of each organisation, by name; they are read when they are
/// asked for.
package struct PublishedSite: Sendable {
  private let folder: Folder?
  private let paths: [String: [String]]

  /// A site of which nothing was published yet.
  package init() {
    folder = nil
    paths = [:]
  }

  /// Looks at a folder; in one that Notitia did not make nothing is published.
  package init(_ path: String) throws {
    guard try FolderTree.kind(path) == .folder, let manifest = try Manifest(folder: path) else {
      folder = nil
      paths = [:]
      return
    }
    var paths: [String: [String]] = [:]
    for file in manifest.paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let organisation = String(file.prefix { $0 != "/" })
      // A folder of pages that is no organisation's, such as that of the assets, has no page to choose a language.
      // Compressed files are made anew from those that they stand beside.
      guard manifest.names("\(organisation)/index.html"), !manifest.isCompressed(file),
        try FolderTree.kind("\(path)/\(file)") == .file
      else { continue }
      paths[organisation, default: []].append(file)
    }
    folder = try Folder(path)
    self.paths = paths
  }

  /// Whether a build has made a folder, and will replace it.
  package static func isOne(_ path: String) -> Bool {
    (try? FolderTree.kind("\(path)/\(Manifest.name)")) == .file
  }

  /// Identifiers of the organisations that have pages in it.
  package var organisations: Set<String> { Set(paths.keys) }

  /// Paths of the files of an organisation.
  package func paths(of organisation: String) -> Set<String> { Set(paths[organisation] ?? []) }

  /// The files of an organisation, byte for byte.
  package func files(of organisation: String) throws -> [PageFile] {
    guard let folder else { return [] }
    return try (paths[organisation] ?? []).map {
      PageFile($0, try folder.read($0, limit: .max), from: "\(folder.path.lastPart)/\($0)")
    }
  }

  /// The versions of an organisation that are published, as their list names them; none where none are.
  package func versions(of organisation: String) throws -> PublishedVersions? {
    let path = PublishedVersions.path(of: organisation)
    guard let folder, paths[organisation]?.contains(path) == true else { return nil }
    return PublishedVersions(
      organisation: organisation, path: "\(folder.path.lastPart)/\(path)",
      lines: PublishedVersions.lines(try folder.read(path, limit: 10_000_000)))
  }
}
