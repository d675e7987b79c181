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
  /// Those of the site, as soon as they are read.
  private var languages: [Language] = []

  init(reader: SourceReader, trees: [Int32: Tree] = [:]) {
    self.reader = reader
    self.trees = trees
    standard = nil
  }

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

  /// Reads what all organisations of a site share: settings, clauses, theme.
  package static func shared(_ folder: Folder, standard: StandardTexts? = nil) -> Result {
    var loader = SiteLoader(folder, standard: standard)
    let sources = loader.sharedSources()
    return Result(sources: sources, diagnostics: loader.reader.diagnostics)
  }

  /// Reads the folder of one organisation.
  /// - Parameter shared: what all of them share; the result holds it too, so that places in both can be told.
  package static func organisation(_ name: String, in folder: Folder, beside shared: SiteSources) -> Result {
    var loader = SiteLoader(folder)
    loader.reader = SourceReader(folder, files: shared.files)
    loader.trees = shared.trees
    let path = "\(UnknownOrganisation.folder)/\(name)"
    let notice = loader.notice(name, in: path, languages: shared.site.languages, beside: shared)
    let sources = notice.map { notice in
      var sources = shared
      sources.files = loader.reader.files
      sources.trees = loader.trees
      sources.notices = [notice]
      return sources
    }
    return Result(sources: sources, diagnostics: loader.reader.diagnostics)
  }

  /// The names of the organisations that a site has, in the order of their bytes.
  /// - Parameters:
  ///   - only: identifiers of those to look for; all of them if empty.
  ///   - besides: others to look for then, which need not be there.
  package static func organisations(
    in folder: Folder, only: Set<String> = [], besides: Set<String> = []
  ) -> (names: [String], diagnostics: [Diagnostic]) {
    var loader = SiteLoader(folder)
    let names = loader.names(only: only, besides: besides)
    return (names, loader.reader.diagnostics)
  }

  /// Reads `content/site.swift` alone, for what needs to know the languages before anything else is there.
  package static func site(_ folder: Folder) -> (site: Site?, diagnostics: [Diagnostic]) {
    var loader = SiteLoader(folder)
    let site = loader.readSite()
    return (site, loader.reader.diagnostics)
  }

  private mutating func readSite() -> Site? {
    let site = bind("content/site.swift", "site", Site.self)
    if let site { check(site) }
    return site
  }

  private mutating func sources(only: Set<String>, besides: Set<String>) -> SiteSources? {
    let shared = sharedSources()
    let notices = names(only: only, besides: besides).compactMap {
      notice($0, in: "\(UnknownOrganisation.folder)/\($0)", languages: languages, beside: shared)
    }
    return shared.map { shared in
      var sources = shared
      sources.files = reader.files
      sources.trees = trees
      sources.notices = notices
      return sources
    }
  }

  private mutating func sharedSources() -> SiteSources? {
    let site = readSite()
    languages = site?.languages ?? []
    let titles = self.titles()
    let labels = words(LabelKey.self, in: "content/clauses/labels.swift", languages: languages)
    let changes = words(ChangeKey.self, in: "content/clauses/changes.swift", languages: languages)
    let theme = site.map { self.theme($0.theme, languages: languages) } ?? nil
    var clauses: [Language: [String: Int]] = [:]
    for language in Language.allCases where languages.contains(language) || hasClauses(language) {
      clauses[language] = self.clauses(language)
    }
    guard let site, let titles, let labels, let changes, let theme else { return nil }
    return SiteSources(
      files: reader.files, trees: trees, site: site, titles: titles, labels: labels, changeWords: changes,
      clauses: clauses, notices: [], theme: theme)
  }

  // MARK: - Facts

  mutating func bind<Value: ModelValue>(_ path: String, _ name: String, _ type: Value.Type) -> Value? {
    guard let index = reader.read(path) else { return nil }
    return bind(index, name, type)
  }

  /// Reads a constant of a file that has been read.
  mutating func bind<Value: ModelValue>(_ index: Int, _ name: String, _ type: Value.Type) -> Value? {
    var facts = BoundSource(reader.files[index], index: Int32(index))
    let value = facts.constant(name, as: type)
    trees[Int32(index)] = facts.tree
    reader.diagnostics += facts.diagnostics
    return value
  }

  // MARK: - Organisations

  private mutating func names(only: Set<String>, besides: Set<String>) -> [String] {
    let base = UnknownOrganisation.folder
    let entries = reader.entries(base)
    reader.diagnostics += StrayFiles.besideOrganisations(reader.entries("content"), entries)
    let found = entries.filter(\.isFolder).map(\.name)
    for name in only.sorted() where !found.contains(name) {
      let unknown = UnknownOrganisation(name, among: found)
      reader.diagnostics.append(
        Diagnostic(
          rule: SourceReader.rule, unknown.message, help: unknown.help, at: Location(path: "\(base)/\(name)")))
    }
    return found.filter { only.isEmpty || only.contains($0) || besides.contains($0) }
  }
}
