import Files
import Languages
import NoticeModel

/// Makes a new site: its settings, the clauses, a theme and a complete notice as an example.
package enum SiteStarter {
  /// What a new site is made of.
  package struct Made: Sendable {
    /// Paths of its files.
    package var files: [String]
    /// Its organisation: the example, or a form to fill in where the example is not at hand.
    package var organisation: String
    package var isComplete: Bool
  }

  /// The organisation of a site that was made without the example.
  private static let form = "example"

  /// The largest file that a theme or a clause may be.
  private static let limit = 10_000_000

  /// Makes the site in a folder that is empty or does not exist yet.
  package static func make(at path: String, from starter: StarterFolder) throws(StartRefusal) -> Made {
    try checkEmpty(path)
    do {
      try FolderTree.make(path)
      let site = try Folder(path)
      try write(Array(settings.utf8), to: "content/site.swift", in: site)
      if !site.exists(".gitattributes") { try write(Array(attributes.utf8), to: ".gitattributes", in: site) }
      for file in try starter.files() { try write(starter.folder.read(file, limit: limit), to: file, in: site) }
      if !starter.hasExample { _ = try OrganisationStarter.make(form, in: site, standing: .example) }
      return Made(
        files: try FolderTree.files(in: site.path), organisation: starter.hasExample ? StarterFolder.example : form,
        isComplete: starter.hasExample)
    } catch let refusal as StartRefusal {
      throw refusal
    } catch {
      throw .unwritable(error)
    }
  }

  private static func checkEmpty(_ path: String) throws(StartRefusal) {
    switch try StarterFolder.kind(path) {
    case .missing: return
    case .file: throw StartRefusal(.usage, "`\(path)` is a file", help: "name a folder that does not exist yet")
    case .folder, .link:
      if let found = try? Folder(path).entries(), found.isEmpty { return }
      throw StartRefusal(
        .usage, "the folder `\(path)` is not empty, so it is left alone",
        help: "name a folder that does not exist yet; for one more organisation in a site: notitia new ORG")
    }
  }

  private static func write(_ bytes: [UInt8], to path: String, in site: Folder) throws {
    try FolderTree.make(site.absolute(path).parentFolder)
    try FolderTree.write(bytes, to: site.absolute(path))
  }

  /// Git may convert the ends of lines where it is told nothing, and the hash of what was released would be another.
  private static let attributes = """
    # Line ends of sources are those of Unix on every system, whatever Git is set to: they would reach the published bytes.
    * text=auto eol=lf
    *.png binary
    # What was released is kept byte for byte: no line end is ever converted, or its hash would be another.
    content/organisations/*/versions/** -text
    public/** -text
    # Lines of both sides belong in it, whatever each branch translated.
    translations.lock merge=union

    """

  private static var settings: String {
    let titles = Language.usual.map { "    \($0.rawValue): \"\(rules(for: $0).names.siteTitle)\"" }
    return """
      import NoticeModel

      // The site as a whole.

      let site = Site(
        // Title of the page on which readers choose an organisation.
        title: Text(
      \(titles.joined(separator: ",\n"))
        ),

        // The address at which the folder public/ will be served, with its slash at the end. Write your own:
        // search engines are told this one.
        baseURL: "https://privacy.example.org/",

        // Languages that every notice is published in, in the order in which they are offered.
        languages: [\(Language.usual.map { ".\($0.rawValue)" }.joined(separator: ", "))],

        // The folder under themes/ that gives the pages their form.
        theme: "default",

        // Where a day begins at midnight: a version that holds from a day is shown from then on, wherever the site is built.
        timeZone: "Europe/Brussels"
      )

      """
  }
}
