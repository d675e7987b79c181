import Languages
import Markup
import NoticeModel
import Source

/// The words of the page around a notice, in one language, with its typography.
///
/// A class: every part of a page has them, and each copy of a structure would mean ARC traffic.
final class PageWords: Sendable {
  private let theme: ThemeSource
  let language: Language

  init(_ theme: ThemeSource, _ language: Language) {
    self.theme = theme
    self.language = language
  }

  subscript(key: ThemeKey) -> String { typeset(theme.words[key]) }

  subscript(version key: VersionKey) -> String { typeset(theme.versionWords[key]) }

  subscript(redline key: RedlineKey) -> String { typeset(theme.redlineWords[key]) }

  /// Any words of the site, in the typography of the language.
  func typeset(_ text: Text) -> String { rules(for: language).typography(text[language] ?? "") }

  /// Words about versions, with days in the places that they have for them.
  func sentence(_ key: VersionKey, _ places: [String: [Inline]]) -> [Inline] {
    self[version: key].filled(with: places)
  }

  /// Words about versions with one day.
  func sentence(_ key: VersionKey, _ day: Day) -> [Inline] { sentence(key, ["date": [date(day)]]) }

  /// A day in the form of the language.
  func date(_ day: Day) -> Inline { rules(for: language).date(day) }
}
