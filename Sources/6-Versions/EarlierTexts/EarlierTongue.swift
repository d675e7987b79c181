import Markup
import NoticeModel
import XMLTree

/// The languages within an earlier text in HTML: words in another one than the text keep its tag.
extension EarlierHTML {
  /// Reads something in an element, in the language that it gives.
  mutating func within<Result>(_ element: XMLElement, _ read: (inout EarlierHTML) -> Result) -> Result {
    let outer = tongue
    defer { tongue = outer }
    if let tag = element.attributes["lang"] {
      if Self.isTag(tag) {
        tongue = Self.isSame(tag, language) ? nil : tag
      } else {
        report("`\(tag)` is no language", line: element.line, help: "write `lang=\"nl\"`, or take the attribute out")
      }
    }
    return read(&self)
  }

  /// A paragraph or a heading in the language of the place where it stands.
  func marked(_ words: [Inline]) -> [Inline] { tongue.map { [.foreign(words, tag: $0)] } ?? words }

  /// Words within others: marked where it is they that change the language.
  func marked(_ words: [Inline], besides element: XMLElement) -> [Inline] {
    element.attributes["lang"] == nil || words.isEmpty ? words : marked(words)
  }

  /// A page that says that it is in another language than its name does.
  mutating func checkLanguage(of page: XMLElement) {
    guard let tag = page.attributes["lang"], !Self.isSame(tag, language) else { return }
    report(
      "this page says that it is in `\(tag)`, and its file name that it is in `\(language.rawValue)`", line: page.line,
      help: "correct the one that is wrong")
  }

  private static func isSame(_ tag: String, _ language: Language) -> Bool {
    tag.prefix { $0 != "-" }.lowercased() == language.rawValue
  }

  private static func isTag(_ text: String) -> Bool { text.wholeMatch(of: /[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*/) != nil }
}
