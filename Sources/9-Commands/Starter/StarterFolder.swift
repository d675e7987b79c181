import Files
import Source

/// Where the clauses and the theme for a new site are taken from: a folder with `content/clauses` and
/// `themes/default`, such as any other site.
///
/// A site need not have them, since what it lacks comes with Notitia (`StandardTexts`): a new site gets them so that
/// they can be read and changed.
package struct StarterFolder: Sendable {
  let folder: Folder

  /// A folder that somebody has named.
  package init(_ path: String) throws(StartRefusal) {
    guard let folder = try? Folder(path), let found = StandardTexts(in: folder) else {
      throw StartRefusal(
        .unreadable, "the folder `\(path)` holds no clauses and no theme to begin with",
        help: "name a folder that holds \(StandardTexts.parts.joined(separator: " and ")), such as another site")
    }
    self.init(found)
  }

  /// The folder that belongs to a program, by the path of its executable file.
  package init(ofProgram executable: String) throws(StartRefusal) {
    guard let standard = StandardTexts(ofProgram: executable) else {
      throw StartRefusal(
        .unreadable,
        "the clauses and the theme of a new site are not where this program was installed "
          + "(\(StandardTexts.installed(executable)))",
        help: "name another site to copy them from: --from DIR; or install again with make install")
    }
    self.init(standard)
  }

  private init(_ texts: StandardTexts) { folder = texts.folder }

  /// The organisation that a new site has as an example: its notice is complete, released, and says that it is one.
  package static let example = "groupe-exemple"

  private static let exampleFolder = "content/organisations/\(example)"

  var hasExample: Bool { folder.exists("\(Self.exampleFolder)/notice.swift") }

  /// Paths of all files to copy: the documentation among them, where the folder has it, since messages send people to
  /// its pages, and the example.
  func files() throws -> [String] {
    let documentation = folder.exists("docs/model.md") ? ["docs"] : []
    let example = hasExample ? [Self.exampleFolder] : []
    return try (StandardTexts.parts + documentation + example).flatMap { try files(in: $0) }
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
