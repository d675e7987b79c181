import Languages
import Markdown
import Markup
import NoticeModel

/// The words of the page around a notice, in one language, with its typography.
struct PageWords {
  private let words: ThemeWords
  private let language: Language

  init(_ words: ThemeWords, _ language: Language) {
    self.words = words
    self.language = language
  }

  subscript(path: KeyPath<ThemeWords, Text>) -> String {
    rules(for: language).typography(words[keyPath: path][language] ?? "")
  }
}
