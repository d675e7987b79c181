import Markup
import NoticeModel
import Notices
import Versions

/// The notice of another folder to which the pages of one that ended lead: the same notice under another identifier, or
/// the one that took its place.
package struct Successor: Sendable {
  package let id: String
  /// The languages in which it is to be read on the day, and what it is called in them.
  private let titles: [(language: Language, title: [Inline])]

  /// - Parameter history: its versions, as the day knows them.
  package init(_ history: VersionHistory) {
    id = history.organisation
    let documents = (history.shown?.documents ?? []) + history.shownBehind.map(\.document)
    titles = documents.map { ($0.language, $0.title + [.text(" – ")] + $0.organisation) }
  }

  /// What it is called in a language, or in the first that it has.
  func title(in language: Language) -> [Inline] {
    (titles.first { $0.language == language } ?? titles.first)?.title ?? [.text(id)]
  }

  /// Its address in a language; where it lacks that, the page on which one is chosen.
  /// - Parameter base: the address of the site. Its folder may be served without those of others.
  func address(in language: Language, _ base: String) -> String {
    titles.contains { $0.language == language } ? "\(base)\(id)/\(language.rawValue)/" : "\(base)\(id)/"
  }
}
