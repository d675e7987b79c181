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

  private static let languages = Language.allCases.map { rules(for: $0).phrases.noAnswer }
  private static let answers = Set((NoAnswerWords.anyLanguage + languages.flatMap(\.answers)).map(bareWords))
}

extension NoticeText {
  /// Whether it answers nothing as a whole; a longer text says something.
  var answersNothing: Bool {
    folded.bytes.count < 200 && NoAnswer.isOne(written(0..<folded.bytes.count))
  }
}
