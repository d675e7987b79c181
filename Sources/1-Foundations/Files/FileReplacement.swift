import CFolders

/// Writes files of a folder so that whoever reads them meanwhile finds the old ones or the new ones, each whole.
package enum FileReplacement {
  /// Everything is written beside its place first; where that fails for one, none is replaced.
  package static func write(_ files: [String: [UInt8]], in folder: Folder) throws {
    let drafts = files.keys.sorted().map { (path: $0, draft: draft(of: $0)) }
    do {
      for (path, draft) in drafts {
        try FolderTree.remove(folder.absolute(draft))
        try FolderTree.write(files[path] ?? [], to: folder.absolute(draft))
        try keepMode(of: folder.absolute(path), on: folder.absolute(draft))
      }
    } catch {
      for (_, draft) in drafts { try? FolderTree.remove(folder.absolute(draft)) }
      throw error
    }
    for (index, (path, draft)) in drafts.enumerated() {
      guard rename(folder.absolute(draft), folder.absolute(path)) == 0 else {
        let error = FileError.system(path)
        for (_, draft) in drafts[index...] { try? FolderTree.remove(folder.absolute(draft)) }
        throw error
      }
    }
  }

  /// Who may read and write a file stays as it is.
  private static func keepMode(of path: String, on draft: String) throws {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    guard chmod(draft, status.st_mode & 0o777) == 0 else { throw FileError.system(draft) }
  }

  /// Hidden, so that nobody takes it for a source.
  private static func draft(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return path.dropLast(name.count) + "." + name + ".new"
  }
}
