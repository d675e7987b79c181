/// Words that say, in the same sentence, that a law or an authority is of the past.
///
/// The list is narrow: "anciens membres" or "vous remplacez votre carte" say nothing of the law beside them.
package struct PastWords: Sendable {
  /// Wherever they stand in the sentence.
  package var anywhere: [String]
  /// Only behind the reference.
  package var after: [String]
  /// Behind the reference, unless the sentence rests on it: "nach dem Gesetz … wird Ihre Karte ersetzt".
  package var afterUnlessBasis: [String]
  /// Single words, only directly before the reference, apart from the words of `between`.
  package var before: [String]
  package var between: [String]
  /// Words that, before the reference, make it what the sentence rests on.
  package var basis: [String]
  /// Words that deny what follows them, unless one of `notDenying` comes right behind: "nicht mehr".
  package var denying: [String]
  package var notDenying: [String]
}
