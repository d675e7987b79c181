/// Words that stand in the place of an answer and answer nothing.
package struct NoAnswerWords: Sendable {
  /// Whole texts.
  package var answers: [String]
  /// Words with which a text sends readers elsewhere: "see", "consult".
  package var see: Set<String>
  /// What follows without saying where, in small letters and without accents: "above", "our website".
  package var anywhere: Set<String>

  /// - Parameters:
  ///   - see: words with a space between them, without accents.
  ///   - anywhere: the same.
  package init(answers: [String], see: String, anywhere: String) {
    self.answers = answers
    self.see = Set(see.split(separator: " ").map(String.init))
    self.anywhere = Set(anywhere.split(separator: " ").map(String.init))
  }

  /// Answers that are given in any language.
  package static let anyLanguage = [
    "n/a", "n.a.", "n/d", "ok", "none", "nothing", "ditto", "nihil", "nil", "not applicable", "see above", "see below",
    "see website", "see our website", "unknown", "tbd",
  ]
}
