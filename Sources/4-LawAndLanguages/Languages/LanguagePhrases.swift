import NoticeModel

/// Words of a language that rules look for in the texts of a notice.
///
/// Texts are compared without accents and capitals; where a list is compared otherwise, it says so.
package struct LanguagePhrases: Sendable {
  /// The small words of the language that tell it from most others, of at most seven letters, without accents. One that
  /// another language has in its list too counts for both: "la" and "il" of French and of Italian.
  package var stopWords: String
  /// Words that betray how a text was edited.
  package var editing: EditingWords
  /// Words that say that a law or an authority is of the past.
  package var past: PastWords
  /// What may stand behind the number of a day, in small letters: "er" in "1er octobre", "." in "10. Oktober".
  package var ordinals: [String]
  /// The usual abbreviations of the months, without accents and full stop; nothing for one that is written out.
  package var shortMonths: [String]
  /// Other names of months than those that the language writes: "Jänner".
  package var otherMonths: [String] = []
  package var range: RangeWords
  /// Units of time behind a number, without accents.
  package var units: [TimeUnit: [String]]
  /// The numbers from zero on in words; `*` stands for any ending.
  package var numerals: [[String]]
  /// The numbers over twelve that are written in letters before a unit of time, of at most sixteen letters.
  package var largeNumerals: [Int: String]
  /// The forms of the word "anonymous", in small letters.
  package var anonymous: [String]
  /// Words for "as long as", in small letters with their accents.
  package var asLongAs: [String]
  /// Words for "needed", or what they begin with, in small letters with their accents.
  package var needed: [String]
  /// Names of recipients that say nothing: "other bodies", in small letters with their accents.
  package var anyRecipient: [String]
  /// What the names of professions begin with that decide themselves what they do with data.
  package var independentProfessions: [String]
  /// What may stand between the name of a law and its day, in small letters.
  package var betweenLawAndDay: Set<String>
  /// The two forms in which readers are spoken to; `nil` in a language that has one.
  package var address: AddressForms?
  /// Words that say that data are specially protected, or that people are children.
  package var sensitive: SensitiveWords
  /// Words for how many people are concerned: "on a large scale".
  package var scale: [String]
  /// Words in the place of an answer.
  package var noAnswer: NoAnswerWords
  /// Words that name nobody and nothing.
  package var unnamed: UnnamedWords
  /// Words that tell of what a fact speaks.
  package var facts: FactWords
}

/// The words that speak to readers, formally and familiarly, in small letters.
package struct AddressForms: Sendable {
  package var formal: Set<String>
  package var familiar: Set<String>
  /// What a message calls the forms: "vous", "tu".
  package var names: (formal: String, familiar: String)
  /// Whether a formal word speaks of others where it is written small or begins a sentence.
  package var isCapitalised = false

  /// Bytes of the longest of these words.
  package var longest: Int { formal.union(familiar).map(\.utf8.count).max() ?? 0 }
}

/// The words of a range of time, without accents: "de 3 **à** 30 ans", "**entre** 3 **et** 30 ans".
package struct RangeWords: Sendable {
  package var to: String
  package var between: String
  package var and: String
}
