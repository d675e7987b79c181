import BuildCache
import Files
import Pages

/// A folder that Notitia made, whose files are compared with its list when they are read.
package struct PublishedFolder: Sendable {
  package let path: String
  private let folder: Folder
  private let manifest: Manifest

  /// `nil` for a folder that Notitia did not make.
  package init?(_ path: String) throws {
    guard try FolderTree.kind(path) == .folder, let manifest = try Manifest(folder: path) else { return nil }
    self.path = path
    folder = try Folder(path)
    self.manifest = manifest
  }

  /// Some of its files; `nil` where one of them is not as it was made, or missing.
  package func read(_ paths: [String]) throws -> [PageFile]? {
    var files: [PageFile] = []
    for path in paths {
      guard folder.exists(path) else { return nil }
      let bytes = try folder.read(path, limit: .max)
      guard manifest.holds(path, ContentDigest(of: bytes)) else { return nil }
      files.append(PageFile(path, bytes))
    }
    return files
  }

  /// The list of the versions of an organisation; empty where it has none.
  package func chain(of organisation: String) throws -> [UInt8] {
    let path = PublishedVersions.path(of: organisation)
    return folder.exists(path) ? try folder.read(path, limit: 10_000_000) : []
  }
}
