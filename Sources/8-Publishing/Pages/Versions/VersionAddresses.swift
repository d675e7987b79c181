import NoticeModel
import Versions

/// The addresses of the pages about versions, in one language. They never change once they were published.
struct VersionAddresses {
  /// What stands before them: the way to the folder of the language, or its whole address.
  let home: String

  init(_ home: String = "") {
    self.home = home
  }

  /// The page on which a language is chosen.
  var organisation: String {
    guard home.contains("://") else { return home + "../" }
    return home.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/") + "/"
  }

  /// The notice in force.
  var notice: String { home.isEmpty ? "./" : home }
  var changes: String { home + Self.changes }
  var feed: String { home + Self.feed }

  func version(_ name: VersionName) -> String { home + Self.folder(name) }

  /// The notice in another language.
  func notice(in language: Language) -> String { "\(organisation)\(language.rawValue)/" }

  /// The page of a version in another language.
  func version(_ name: VersionName, in language: Language) -> String { notice(in: language) + Self.folder(name) }

  func comparison(_ pair: VersionPair) -> String { home + Self.folder(pair) }

  static let changes = "changes/"
  static let feed = "changes.xml"

  static func folder(_ name: VersionName) -> String { "\(name)/" }

  static func folder(_ pair: VersionPair) -> String { "\(changes)\(pair.from)..\(pair.to)/" }
}

/// Two versions that a page compares, the older one first.
struct VersionPair: Hashable {
  let from: VersionName
  let to: VersionName
}
