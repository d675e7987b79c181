import Files

/// Where the clauses and the theme for a new site are taken from: a folder with `content/clauses` and
/// `themes/default`, such as any other site.
///
/// They are copied from files, not carried inside the program: the same files are read, edited and reviewed as
/// the clauses of a site, and a change of one of them needs no new program. An installed tool has them in
/// `share/notitia` beside its `bin`; one that runs where it was built has those of the repository around it.
package struct StarterFolder: Sendable {
  static let parts = ["content/clauses", "themes/default"]

  let folder: Folder

  /// A folder that somebody has named.
  package init(_ path: String) throws(StartRefusal) {
    guard let folder = try? Folder(path), let found = StarterFolder(in: folder) else {
      throw StartRefusal(
        .unreadable, "the folder `\(path)` holds no clauses and no theme to begin with",
        help: "name a folder that holds \(StarterFolder.parts.joined(separator: " and ")), such as another site")
    }
    self = found
  }

  /// The folder that belongs to a program, by the path of its executable file.
  package init(ofProgram executable: String) throws(StartRefusal) {
    let prefix = executable.parentFolder.parentFolder
    let installed = (prefix == "/" ? "" : prefix) + "/share/notitia"
    for path in [installed] + StarterFolder.foldersAbove(executable) {
      if let folder = try? Folder(path), let found = StarterFolder(in: folder) {
        self = found
        return
      }
    }
    throw StartRefusal(
      .unreadable, "the clauses and the theme of a new site are not where this program was installed (\(installed))",
      help: "name another site to copy them from: --from DIR; or install again with make install")
  }

  private init?(in folder: Folder) {
    guard StarterFolder.parts.allSatisfy({ folder.exists($0) }) else { return nil }
    self.folder = folder
  }

  private static func foldersAbove(_ path: String) -> [String] {
    var folders: [String] = []
    var folder = path.parentFolder
    while folder != "/", folder != "." {
      folders.append(folder)
      folder = folder.parentFolder
    }
    return folders
  }

  /// Paths of all files to copy: the documentation among them, where the folder has it, since messages send people to
  /// its pages.
  func files() throws -> [String] {
    let documentation = folder.exists("docs/model.md") ? ["docs"] : []
    return try (StarterFolder.parts + documentation).flatMap { try files(in: $0) }
  }

  private func files(in path: String) throws -> [String] {
    try folder.entries(path).flatMap { entry in
      entry.isFolder ? try files(in: "\(path)/\(entry.name)") : ["\(path)/\(entry.name)"]
    }
  }

  /// What stands where something new is to be made.
  static func kind(_ path: String) throws(StartRefusal) -> FolderTree.Kind {
    do {
      return try FolderTree.kind(path)
    } catch {
      throw .unwritable(error)
    }
  }
}
