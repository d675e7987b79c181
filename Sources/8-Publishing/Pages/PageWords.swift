import Languages
import Markdown
import Markup
import NoticeModel

/// The words of the page around a notice, in one language, with its typography.
///
/// A class: every part of a page has them at hand, and a copy of the structure would count a reference to each word.
final class PageWords: Sendable {
  private let words: ThemeWords
  let language: Language

  init(_ words: ThemeWords, _ language: Language) {
    self.words = words
    self.language = language
  }

  subscript(path: KeyPath<ThemeWords, Text>) -> String { typeset(words[keyPath: path]) }

  /// Any words of the site, in the typography of the language.
  func typeset(_ text: Text) -> String { rules(for: language).typography(text[language] ?? "") }

  /// Words with days in the places that they have for them.
  func sentence(_ path: KeyPath<ThemeWords, Text>, _ places: [String: [Inline]]) -> [Inline] {
    var rest = self[path][...]
    var words: [Inline] = []
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { words.append(.text(String(rest[..<open]))) }
      words += places[String(rest[rest.index(after: open)..<close])] ?? []
      rest = rest[rest.index(after: close)...]
    }
    return rest.isEmpty ? words : words + [.text(String(rest))]
  }

  /// Words with one day.
  func sentence(_ path: KeyPath<ThemeWords, Text>, _ day: Day) -> [Inline] { sentence(path, ["date": [date(day)]]) }

  /// A day in the form of the language.
  func date(_ day: Day) -> Inline { rules(for: language).date(day) }
}
