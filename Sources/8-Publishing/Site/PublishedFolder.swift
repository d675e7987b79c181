import Diagnostics
import Files

/// A folder that a host serves, compared with what the sources of the site give.
package struct PublishedFolder {
  package static let rule = "SITE-SERVED"
  private let path: String

  /// - Parameter path: absolute path of the folder.
  package init(_ path: String) {
    self.path = path
  }

  /// Every file that is missing, was altered or does not belong there, in the order of their paths.
  ///
  /// Files of frozen versions are told apart from pages: a page may only be older than the sources, a frozen file
  /// never changes.
  package func differences(from files: [PageFile]) throws -> [Diagnostic] {
    let folder = try Folder(path)
    let expected = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
    let found = Set(try FolderTree.files(in: path))
    var differences: [Diagnostic] = []
    for (name, bytes) in expected.sorted(by: { $0.key < $1.key }) {
      guard found.contains(name) else {
        differences.append(finding(name, "this file is missing", "publish the site anew, as a whole"))
        continue
      }
      let served = try folder.read(name, limit: 1_000_000_000)
      guard served != bytes else { continue }
      // The list of versions grows: a part of it is an older list.
      differences.append(
        isFrozen(name) && !(name.lastPart == FrozenFiles.chain && bytes.starts(with: served))
          ? finding(
            name, "this file of a frozen version is not the one that was released",
            "find out who changed it, then publish the site anew")
          : finding(name, "this file is not what the sources give", "publish the site anew, as a whole"))
    }
    for name in found.subtracting(expected.keys).sorted() where name != Manifest.name {
      differences.append(
        isFrozen(name)
          ? finding(
            name, "this file of a frozen version is served, and the sources do not give it",
            "find out where that version went: restore it from the history of the site, or stop serving what nobody "
              + "released")
          : finding(name, "this file does not come from the sources", "remove it from what is served"))
    }
    return differences
  }

  /// Whether a path is that of a frozen file: `<organisation>/versions/<version>/…`, or of the list of versions.
  private func isFrozen(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.count > 2 && parts[1] == "versions"
  }

  private func finding(_ name: String, _ message: String, _ help: String) -> Diagnostic {
    Diagnostic(rule: Self.rule, message, help: help, at: Location(path: "\(path.lastPart)/\(name)"))
  }
}
