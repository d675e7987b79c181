import Languages
import NoticeModel

/// Texts of which all words together name nobody and nothing.
enum Unnamed {
  /// The first language in which all words of a text belong to one of these lists, and are not fillers alone.
  static func language(
    of text: Text, in lists: [KeyPath<UnnamedWords, Set<String>>], _ languages: [Language]
  ) -> Language? {
    languages.first { language in
      guard let content = content(of: text[language] ?? "", language), !content.isEmpty else { return false }
      return isAll(of: content, in: lists, language)
    }
  }

  /// The words of a text that carry a meaning; `nil` where it refers to something else.
  static func content(of text: String, _ language: Language) -> [String]? {
    guard !text.contains("{"), !text.contains("](") else { return nil }
    let fillers = words(language).fillers
    return bareWords(text).split(separator: " ").map(String.init).filter { !fillers.contains($0) }
  }

  static func isAll(
    of content: [String], in lists: [KeyPath<UnnamedWords, Set<String>>], _ language: Language
  ) -> Bool {
    let words = words(language)
    return content.allSatisfy { word in lists.contains { words[keyPath: $0].contains(word) } }
  }

  static func words(_ language: Language) -> UnnamedWords { all[language]! }

  private static let all = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, rules(for: $0).phrases.unnamed) })
}
