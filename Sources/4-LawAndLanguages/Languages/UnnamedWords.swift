/// Words of which a text may consist and yet name nobody and nothing.
///
/// A text says nothing where all its words are of one of these lists. Words stand in small letters, without accents.
package struct UnnamedWords: Sendable {
  /// Words that carry no meaning of their own: articles, "we use your data for".
  package var fillers: Set<String>
  package var purposes: Set<String>
  package var recipients: Set<String>
  package var sources: Set<String>
  package var interests: Set<String>
  /// Words for money and growth, in an interest.
  package var commercial: Set<String>
  /// "Indefinitely", "a reasonable time".
  package var criteria: Set<String>
  /// "As the law demands"; enough where the law is cited.
  package var lawful: Set<String>
  /// "An algorithm", "a mathematical formula".
  package var logic: Set<String>
  /// Phrases that keep something secret; `*` stands for any further letters.
  package var secrets: [String]

  package init(
    fillers: String, purposes: String, recipients: String, sources: String, interests: String, commercial: String,
    criteria: String, lawful: String, logic: String, secrets: [String]
  ) {
    func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
    self.fillers = words(fillers)
    self.purposes = words(purposes)
    self.recipients = words(recipients)
    self.sources = words(sources)
    self.interests = words(interests)
    self.commercial = words(commercial)
    self.criteria = words(criteria)
    self.lawful = words(lawful)
    self.logic = words(logic)
    self.secrets = secrets
  }
}
