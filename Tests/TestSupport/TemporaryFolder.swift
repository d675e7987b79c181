import Files
import Foundation

/// A folder of its own for one test, removed with everything in it when nobody holds it any more.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    path = TemporaryPlace.new().path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FolderTree.remove(path) }

  package func callAsFunction(_ relative: String) -> String { "\(path)/\(relative)" }

  /// Writes a file and the folders above it; a file that stands there is replaced.
  package func write(_ relative: String, _ text: String) throws { try write(relative, Data(text.utf8)) }

  package func write(_ relative: String, _ data: Data) throws {
    let url = URL(fileURLWithPath: self(relative))
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  /// Every file below a folder with its bytes.
  package func snapshot(_ relative: String) throws -> [String: Data] { try Snapshot.of(self(relative)) }

  /// What stands in a folder, hidden names too.
  package func names(_ relative: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: relative.isEmpty ? path : self(relative)).sorted()
  }
}

package enum Snapshot {
  package static func of(_ folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for file in try FolderTree.files(in: folder) {
      files[file] = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(file)"))
    }
    return files
  }
}
