import Files
import Foundation

/// A folder as it would be with other bytes in some files: a copy that is looked at before anything is written.
package enum ChangedFolder {
  /// Makes the copy, which is gone again when the function ends that looks at it.
  /// - Parameters:
  ///   - files: what stands in them there, by path.
  ///   - parts: what is copied; what is not there is left out.
  package static func with<Result>(
    _ files: [String: [UInt8]], copying parts: [String], of folder: Folder, _ look: (Folder) throws -> Result
  ) throws -> Result {
    let copy = FileManager.default.temporaryDirectory.appendingPathComponent("notitia-\(UUID().uuidString)").path
    defer { try? FolderTree.remove(copy) }
    for part in parts where folder.exists(part) {
      try FolderTree.make("\(copy)/\(part)".parentFolder)
      try FileManager.default.copyItem(atPath: folder.absolute(part), toPath: "\(copy)/\(part)")
    }
    try FolderTree.make(copy)
    let changed = try Folder(copy)
    for path in files.keys { try FolderTree.make(changed.absolute(path).parentFolder) }
    try FileReplacement.write(files, in: changed)
    return try look(changed)
  }
}
