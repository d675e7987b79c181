import Diagnostics
import Files
import Pages

/// A folder that a host serves, compared with what the sources of the site give.
///
/// Files of frozen versions are told apart from pages: a page may only be older than the sources, a frozen file
/// never changes.
package struct ServedFolder: Sendable {
  package static let rule = RuleID.siteServed
  /// What is said of a file that is not served.
  package static let missing = "this file is missing"
  /// How a message names it.
  private let name: String
  private let folder: Folder
  private let found: Set<String>
  private let compressors: [CompressedForm: Compressor]

  /// - Parameters:
  ///   - path: absolute path of the folder.
  ///   - name: how a message names it; the name of the folder if left out.
  ///   - compressors: what reads the compressed files in it.
  package init(_ path: String, named name: String? = nil, reading compressors: [Compressor]) throws {
    self.name = name ?? path.lastPart
    self.compressors = Dictionary(compressors.map { ($0.form, $0) }, uniquingKeysWith: { first, _ in first })
    folder = try Folder(path)
    found = Set(try FolderTree.files(in: path))
  }

  /// Those of some files that are missing or were altered, in the order of their paths.
  package func differences(from files: [PageFile]) throws -> [Diagnostic] {
    var differences: [Diagnostic] = []
    for file in files.inOrder(of: \.path) {
      differences += try CompressedForm.allCases.compactMap { try difference($0, beside: file) }
      guard found.contains(file.path) else {
        differences.append(finding(file.path, Self.missing, "publish the site anew, as a whole"))
        continue
      }
      let served = try folder.read(file.path, limit: 1_000_000_000)
      guard served != file.bytes else { continue }
      // The list of versions grows: a part of it is an older list.
      differences.append(
        isFrozen(file.path) && !(file.path.lastPart == FrozenFiles.chain && file.bytes.starts(with: served))
          ? finding(
            file.path, "this file of a frozen version is not the one that was released",
            "find out who changed it, then publish the site anew")
          : finding(file.path, "this file is not what the sources give", "publish the site anew, as a whole"))
    }
    return differences
  }

  /// What is wrong with the compressed file beside another one; `nil` where there is none, or nothing is wrong with it.
  private func difference(_ form: CompressedForm, beside file: PageFile) throws -> Diagnostic? {
    let name = form.path(beside: file.path)
    guard found.contains(name) else { return nil }
    guard let compressor = compressors[form] else {
      return finding(
        name, "what this file holds cannot be told: the program `\(form.program)` is not there",
        "install it (sudo apt install \(form.program)), then verify again")
    }
    guard try compressor.read("\(folder.path)/\(name)", limit: file.bytes.count) != file.bytes else { return nil }
    return finding(
      name, "this compressed file does not hold what the sources give", "publish the site anew, as a whole")
  }

  /// What is served and does not belong there, in the order of the paths.
  /// - Parameter paths: all files that the sources give.
  package func strangers(besides paths: Set<String>) -> [Diagnostic] {
    found.subtracting(paths).sorted().filter { name in
      name != Manifest.name && CompressedForm.read(name).map { !paths.contains($0.original) } ?? true
    }.map { name in
      isFrozen(name)
        ? finding(
          name, "this file of a frozen version is served, and the sources do not give it",
          "find out where that version went: restore it from the history of the site, or stop serving what nobody "
            + "released")
        : finding(name, "this file does not come from the sources", "remove it from what is served")
    }
  }

  /// Whether a path is that of a frozen file: `<organisation>/versions/<version>/…`, or of the list of versions.
  private func isFrozen(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.count > 2 && parts[1] == "versions"
  }

  private func finding(_ name: String, _ message: String, _ help: String) -> Diagnostic {
    Diagnostic(rule: Self.rule, message, help: help, at: Location(path: "\(self.name)/\(name)"))
  }
}
