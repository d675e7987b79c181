import CFolders

/// Writes files of a folder so that whoever reads them meanwhile finds the old ones or the new ones, each whole.
package enum FileReplacement {
  /// Everything is written beside its place first; where that fails for one, none is replaced. A symbolic link stays one:
  /// the file that it leads to is replaced, if it is in the folder.
  package static func write(_ files: [String: [UInt8]], in folder: Folder) throws {
    let drafts = try files.keys.sorted().map { path in
      let place = try folder.withoutLink(path)
      return (path: path, place: place, draft: draft(of: place))
    }
    do {
      for (path, place, draft) in drafts {
        try FolderTree.remove(draft)
        try FolderTree.write(files[path] ?? [], to: draft)
        try keepMode(of: place, on: draft)
      }
    } catch {
      for (_, _, draft) in drafts { try? FolderTree.remove(draft) }
      throw error
    }
    for (index, (path, place, draft)) in drafts.enumerated() {
      guard rename(draft, place) == 0 else {
        let error = FileError.system(path)
        for (_, _, draft) in drafts[index...] { try? FolderTree.remove(draft) }
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
