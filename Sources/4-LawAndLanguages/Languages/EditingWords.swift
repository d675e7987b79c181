/// Words that betray how a text was edited, by language.
package struct EditingWords: Sendable {
  /// Notes of writers to themselves.
  package var todo: [String]
  /// The same, where they stand alone, in brackets or beside a colon.
  package var maybeTodo: [String]
  /// The same, where they are a whole sentence or stand in brackets.
  package var aloneTodo: [String]
  /// Words that leave open what is done.
  package var vague: [String]
  /// Readers are asked to look again from time to time.
  package var checkBack: [String]
  /// Changes are announced in another way too.
  package var announced: [String]
  /// Before the number of a place in the notice.
  package var articles: [String]
  /// What shows that the number belongs to a law.
  package var laws: [String]
  /// Places named by where they stand.
  package var elsewhere: [String]
  /// Official gazettes, before the day of publication.
  package var gazettes: [String]
  /// What a notice calls itself, by the noun.
  package var selfNames: [SelfName]
  /// Summaries of what changed that say nothing where they are all there is.
  package var emptySummaries: [String]

  package struct SelfName: Sendable {
    /// The noun as it shows in the title.
    package var noun: String
    package var phrases: [String]
  }

  /// Notes that writers leave in any language.
  static let notes = [
    "TODO", "FIXME", "TBD", "TBC", "XXX", "XX/XX/XXXX", "lorem ipsum", "???", "[...]", "[insert", "[name", "[date",
    "[xx]",
  ]
}
