import Diagnostics
import Files
import NoticeModel
import Syntax

/// Reads the folder of a site: `content/` and `themes/`. What clauses, words and theme lack is taken from those that come
/// with Notitia.
package struct SiteLoader {
  var reader: SourceReader
  /// `nil` where they are not to be found, or are those of the site itself.
  let standard: StandardTexts?
  var trees: [Int32: Tree] = [:]

  /// What a folder gave: the sources, with the organisations that could be read, unless something that all of them need
  /// could not be; and what is wrong.
  package struct Result: Sendable {
    package var sources: SiteSources?
    package var diagnostics: [Diagnostic]
  }

  private init(_ folder: Folder, standard: StandardTexts? = nil) {
    reader = SourceReader(folder)
    self.standard = standard?.folder.path == folder.path ? nil : standard
  }

  /// - Parameters:
  ///   - standard: what comes with Notitia; without it, a site must have everything itself.
  ///   - only: identifiers of the organisations to read; all of them if empty.
  ///   - besides: others to read then, as far as they have sources.
  package static func load(
    _ folder: Folder, standard: StandardTexts? = nil, only: Set<String> = [], besides: Set<String> = []
  ) -> Result {
    var loader = SiteLoader(folder, standard: standard)
    let sources = loader.sources(only: only, besides: besides)
    return Result(sources: sources, diagnostics: loader.reader.diagnostics)
  }

  /// Reads `content/site.swift` alone, for what needs to know the languages before anything else is there.
  package static func site(_ folder: Folder) -> (site: Site?, diagnostics: [Diagnostic]) {
    var loader = SiteLoader(folder)
    let site = loader.readSite()
    return (site, loader.reader.diagnostics)
  }

  private mutating func readSite() -> Site? {
    bind("content/site.swift", "site", Site.self)
  }

  private mutating func sources(only: Set<String>, besides: Set<String>) -> SiteSources? {
    let site = readSite()
    let languages = site?.languages ?? []
    let titles = self.titles()
    let labels = words(LabelKey.self, in: "content/clauses/labels.swift", languages: languages)
    let changes = words(ChangeKey.self, in: "content/clauses/changes.swift", languages: languages)
    let theme = site.map { self.theme($0.theme, languages: languages) } ?? nil
    var clauses: [Language: [String: Int]] = [:]
    for language in languages { clauses[language] = self.clauses(language) }
    let notices = self.notices(only: only, besides: besides, languages: languages)
    guard let site, let titles, let labels, let changes, let theme else { return nil }
    return SiteSources(
      files: reader.files, trees: trees, site: site, titles: titles, labels: labels, changeWords: changes,
      clauses: clauses, notices: notices, theme: theme)
  }

  // MARK: - Facts

  mutating func bind<T: Bindable>(_ path: String, _ name: String, _ type: T.Type) -> T? {
    guard let index = reader.read(path) else { return nil }
    return bind(index, name, type)
  }

  /// Reads a constant of a file that has been read.
  mutating func bind<T: Bindable>(_ index: Int, _ name: String, _ type: T.Type) -> T? {
    var facts = BoundSource(reader.files[index], index: Int32(index))
    let value = facts.constant(name, as: type)
    trees[Int32(index)] = facts.tree
    reader.diagnostics += facts.diagnostics
    return value
  }

  // MARK: - Organisations

  private mutating func notices(
    only: Set<String>, besides: Set<String>, languages: [Language]
  ) -> [NoticeSource] {
    let base = UnknownOrganisation.folder
    let found = reader.entries(base).filter(\.isFolder).map(\.name)
    for name in only.sorted() where !found.contains(name) {
      let unknown = UnknownOrganisation(name, among: found)
      reader.diagnostics.append(
        Diagnostic(
          rule: SourceReader.rule, unknown.message, help: unknown.help, at: Location(path: "\(base)/\(name)")))
    }
    let read = found.filter { only.isEmpty || only.contains($0) || besides.contains($0) }
    return read.compactMap { notice($0, in: "\(base)/\($0)", languages: languages) }
  }
}
