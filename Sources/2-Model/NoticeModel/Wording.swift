/// The standard title of a section, in both styles. All of them stand in `content/clauses/titles.swift`.
public struct SectionTitle: Located, Sendable {
  public var kind: SectionKind  // unlabelled
  /// For headings in nouns: "Durée de conservation".
  public var noun: Text
  /// For headings in questions: "Combien de temps conservons-nous vos données ?"
  public var question: Text
  public var place = Place()
}
