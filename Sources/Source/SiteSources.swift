import Diagnostics
import Files
import NoticeModel
import Syntax

/// Everything a site is made from, as it was read from its folder.
public struct SiteSources: Sendable {
  /// All files that were read; a `Place` names one by its index.
  public var files: [SourceFile]
  var trees: [Int32: Tree]
  public var site: Site
  /// Standard titles of the sections.
  public var titles: [SectionTitle]
  /// Standard words of the composed sections.
  public var labels: Labels
  /// Words for what differs between two versions.
  public var changeWords: ChangeWords
  /// Clauses by language and name ("rights/access"): indices of files.
  public var clauses: [Language: [String: Int]]
  public var notices: [NoticeSource]
  public var theme: ThemeSource

  /// Where a value was written.
  public func location(_ place: Place) -> Location {
    guard let tree = trees[place.file] else { return Location(path: "") }
    switch tree.kind(place.node) {
    case .call, .member: return tree.file.location(tree.nameRange(place.node))
    default: return tree.file.location(tree.range(place.node))
    }
  }

  /// Where a field of a value was written; the value itself where the field was left out.
  public func location(_ place: Place, field: String) -> Location {
    guard let tree = trees[place.file], let node = tree.argument(field, of: place.node) else { return location(place) }
    return tree.file.location(tree.range(node))
  }
}

/// One organisation's folder.
public struct NoticeSource: Sendable {
  public var notice: Notice
  /// Path of its folder within the site.
  public var folder: String
  /// Prose by language and section: indices of files.
  public var prose: [Language: [String: Int]]
  /// Bytes of the logo, where it has one.
  public var logo: [UInt8]?

  public init(notice: Notice, folder: String, prose: [Language: [String: Int]], logo: [UInt8]? = nil) {
    self.notice = notice
    self.folder = folder
    self.prose = prose
    self.logo = logo
  }
}

/// A theme's folder.
public struct ThemeSource: Sendable {
  public var folder: String
  /// Words of the page around the notice.
  public var words: ThemeWords
  /// Templates by name, without `.mustache`.
  public var templates: [String: String]
  /// Other files, such as the style sheet, by name.
  public var assets: [String: [UInt8]]
}
