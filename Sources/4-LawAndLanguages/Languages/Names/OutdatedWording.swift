import NoticeModel

/// How an outdated reference stands in the texts of a language.
package struct OutdatedWords: Sendable {
  package var wordings: [OutdatedWording]
  /// Words that show, in the same sentence, that the writer knows; in addition to "abrogé" and the like.
  package var knowing: [String]

  init(_ wordings: [OutdatedWording], knowing: [String] = []) {
    self.wordings = wordings
    self.knowing = knowing
  }
}

/// Words for something outdated.
///
/// Case, accents, kinds of space and apostrophe make no difference; `*` stands for any further letters, and
/// `@` for the day in every usual form.
package struct OutdatedWording: Sendable {
  /// `nil` for words that are found in texts of any language.
  package var language: Language?
  package var phrases: [String]
  /// The day that `@` stands for.
  package var day: Day?
  /// Of these, one has to stand in the same sentence: what tells one law of a day from another.
  package var with: [String]
  /// What is the case, where this wording is wrong in a way of its own.
  package var truth: String?
  /// Whether this wording blocks, where that differs from the rest.
  package var blocks: Bool?
  /// The day of the law that is meant, for a name without one that later laws have too: another day behind it
  /// makes it theirs.
  package var nameOf: Day?
  /// Words that show, in the same sentence, that such a name means a later law.
  package var unless: [String]

  package init(
    _ phrases: [String], day: Day? = nil, with: [String] = [], truth: String? = nil, blocks: Bool? = nil,
    nameOf: Day? = nil, unless: [String] = []
  ) {
    self.phrases = phrases
    self.day = day
    self.with = with
    self.truth = truth
    self.blocks = blocks
    self.nameOf = nameOf
    self.unless = unless
  }

  /// The same words, for the texts of one language.
  package func of(_ language: Language) -> OutdatedWording {
    var wording = self
    wording.language = language
    return wording
  }
}
