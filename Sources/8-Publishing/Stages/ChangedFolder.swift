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
    for part in parts where folder.exists(part) { try copyPart(part, of: folder, to: copy) }
    try FolderTree.make(copy)
    let changed = try Folder(copy)
    for path in files.keys { try FolderTree.make(changed.absolute(path).parentFolder) }
    try FileReplacement.write(files, in: changed)
    return try look(changed)
  }

  /// A link within the folder becomes the file that it leads to: what that is called stands in another part, maybe.
  private static func copyPart(_ part: String, of folder: Folder, to copy: String) throws {
    var made: Set<String> = []
    let source = folder.absolute(part)
    let isFolder = try FolderTree.kind(source) == .folder
    if isFolder { try FolderTree.make("\(copy)/\(part)") }
    for file in isFolder ? try FolderTree.files(in: source) : [""] {
      let path = file.isEmpty ? part : "\(part)/\(file)"
      let target = "\(copy)/\(path)"
      if made.insert(target.parentFolder).inserted { try FolderTree.make(target.parentFolder) }
      let place = (try? folder.withoutLink(path)) ?? folder.absolute(path)
      // Nothing is written into it: whatever changes takes its place.
      if FolderTree.link(place, as: target) { continue }
      try FileManager.default.copyItem(atPath: place, toPath: target)
    }
  }
}
