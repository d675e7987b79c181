import Diagnostics
import Files
import NoticeModel
import Syntax

/// Everything a site is made from, as it was read from its folder.
package struct SiteSources: Sendable {
  /// All files that were read; a `Place` names one by its index.
  package var files: [SourceFile]
  var trees: [Int32: Tree]
  package var site: Site
  /// Standard titles of the sections.
  package var titles: [SectionTitle]
  /// Standard words of the composed sections.
  package var labels: WordList<LabelKey>
  /// Words for what differs between two versions.
  package var changeWords: WordList<ChangeKey>
  /// Clauses by language and name ("rights/access"): indices of files.
  package var clauses: [Language: [String: Int]]
  package var notices: [NoticeSource]
  package var theme: ThemeSource

  /// Where a value was written.
  package func location(_ place: Place) -> Location {
    guard let tree = trees[place.file] else { return Location(path: "") }
    switch tree.kind(place.node) {
    case .call, .member: return tree.file.location(tree.nameRange(place.node))
    default: return tree.file.location(tree.range(place.node))
    }
  }

  /// Where a field of a value was written; the value itself where the field was left out.
  package func location<Value: HasFields>(of value: Value, _ field: Value.Field) -> Location {
    location(value.place, field)
  }

  /// Where a field of the value at a place was written, for what keeps the place alone: `Cookie.Field.lifetime`.
  package func location(_ place: Place, _ field: any FieldName) -> Location {
    location(place, field: field.rawValue)
  }

  package func location(_ place: Place, field: String) -> Location {
    guard let tree = trees[place.file], let node = tree.argument(field, of: place.node) else { return location(place) }
    return tree.file.location(tree.range(node))
  }
}

extension SiteSources {
  /// What the site lacks to publish in a language that it does not name; `nil` where nothing is missing.
  func lacks(_ language: Language) -> String? {
    if clauses[language] == nil { return "clauses" }
    let isComplete =
      labels.lacking(in: [language]).isEmpty && changeWords.lacking(in: [language]).isEmpty
      && theme.words.lacking(in: [language]).isEmpty && theme.redlineWords.lacking(in: [language]).isEmpty
      && theme.versionWords.lacking(in: [language]).isEmpty
    return isComplete ? nil : "complete lists of words"
  }
}

/// One organisation's folder.
package struct NoticeSource: Sendable {
  package var notice: Notice
  /// Path of its folder within the site.
  package var folder: String
  /// Prose by language and section: indices of files.
  package var prose: [Language: [String: Int]]
  /// Bytes of the logo, where it has one.
  package var logo: [UInt8]?
  /// Languages in which the last version is not published yet: it was released without them, and their translation
  /// follows.
  package var following: [Language] = []
  /// Languages in which an earlier version was never published, by its name: nothing has to be said of it in them.
  package var unpublished: [String: [Language]] = [:]

  package init(notice: Notice, folder: String, prose: [Language: [String: Int]], logo: [UInt8]? = nil) {
    self.notice = notice
    self.folder = folder
    self.prose = prose
    self.logo = logo
  }
}

/// A theme's folder.
package struct ThemeSource: Sendable {
  package var folder: String
  /// Words of the page around the notice.
  package var words: WordList<ThemeKey>
  /// Words of the pages that compare two versions.
  package var redlineWords: WordList<RedlineKey>
  /// Words of the pages about versions.
  package var versionWords: WordList<VersionKey>
  /// Templates by name, without `.mustache`.
  package var templates: [String: String]
  /// Other files, such as the style sheet, by name.
  package var assets: [String: [UInt8]]
}
