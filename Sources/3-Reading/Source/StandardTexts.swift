import Files

/// The clauses, the words and the theme that come with Notitia: a folder with `content/clauses` and `themes/default`.
///
/// A site takes from it what it does not have itself. An installed tool has it in `share/notitia` beside its `bin`; one
/// that runs where it was built has the files of the repository around it.
package struct StandardTexts: Sendable {
  package static let parts = ["content/clauses", "themes/default"]

  package let folder: Folder

  package init?(in folder: Folder) {
    guard StandardTexts.parts.allSatisfy({ folder.exists($0) }) else { return nil }
    self.folder = folder
  }

  /// The texts that belong to a program, by the path of its executable file.
  package init?(ofProgram executable: String) {
    let places = [StandardTexts.installed(executable)] + StandardTexts.foldersAbove(executable)
    for path in places {
      if let folder = try? Folder(path), let found = StandardTexts(in: folder) {
        self = found
        return
      }
    }
    return nil
  }

  /// Where an installed program has them.
  package static func installed(_ executable: String) -> String {
    let prefix = executable.parentFolder.parentFolder
    return (prefix == "/" ? "" : prefix) + "/share/notitia"
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
}
