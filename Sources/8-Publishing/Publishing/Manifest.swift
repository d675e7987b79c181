import Files

/// The list of what Notitia has made in a folder, which marks it as its own.
struct Manifest {
  static let name = "notitia-files.txt"
  private static let heading = "Files made by Notitia. This folder is replaced as a whole by the next build."

  let paths: Set<String>

  init(_ paths: [String]) {
    self.paths = Set(paths)
  }

  /// Reads the list of a folder; `nil` when there is none.
  init?(folder: String) throws {
    guard try FolderTree.kind("\(folder)/\(Manifest.name)") == .file else { return nil }
    let text = String(decoding: try Folder(folder).read(Manifest.name, limit: 100_000_000), as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init)
    guard lines.first == Manifest.heading else { return nil }
    paths = Set(lines.dropFirst())
  }

  var text: String {
    ([Manifest.heading] + paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }).joined(separator: "\n") + "\n"
  }
}
