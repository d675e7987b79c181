import Languages
import NoticeModel

/// Whole texts that stand in the place of an answer: "n/a", "see our website", a dash.
enum NoAnswer {
  /// Whether a text answers nothing, in whatever language it is said.
  static func isOne(_ text: String) -> Bool {
    let words = bareWords(text).split(separator: " ").map(String.init)
    guard !words.isEmpty else { return true }
    if answers.contains(words.joined(separator: " ")) { return true }
    return languages.contains { language in
      let rest = words.drop(while: language.see.contains)
      return rest.count < words.count && !rest.isEmpty && rest.allSatisfy(language.anywhere.contains)
    }
  }

  /// Whether a text can be one by its first word: few are, and only these are taken apart.
  fileprivate static func canBegin(_ text: FoldedText) -> Bool {
    let word = text.bytes.drop { !$0.isWord }.prefix { $0.isWord }
    return word.isEmpty || ShortWord(word).map(beginnings.contains) ?? true
  }

  private static let beginnings = Set(
    (answers.flatMap { $0.split(separator: " ").prefix(1) } + languages.flatMap { $0.see.map { $0[...] } })
      .compactMap { ShortWord($0.utf8) })

  private static let languages = Language.allCases.map { rules(for: $0).phrases.noAnswer }
  private static let answers = Set((NoAnswerWords.anyLanguage + languages.flatMap(\.answers)).map(bareWords))
}

extension NoticeText {
  /// Whether it answers nothing as a whole; a longer text says something.
  var answersNothing: Bool {
    folded.bytes.count < 200 && NoAnswer.canBegin(folded) && NoAnswer.isOne(written(0..<folded.bytes.count))
  }
}
