/// A term of the glossary: what a concept is called in each language, and what it is not to be called.
///
/// The terms of the site stand in `content/terms.swift`, as `let terms = [Term(…)]`; those of one organisation, which
/// come before them, in `terms.swift` beside its notice.
public struct Term: Located, Sendable {
  /// Names the concept, such as `"controller"`.
  public var id: String
  /// The term in each language.
  public var term: Text
  /// Other forms of it, such as the plural.
  public var forms: [TermWords] = []
  /// What is not written for it: a finding says to write the term instead.
  public var avoid: [TermWords] = []
  /// Where the term comes from, such as `"GDPR 4(7)"`.
  public var source: String? = nil
  public var place = Place()
}

/// Words of one language that belong to a term.
public struct TermWords: Located, Sendable {
  public var language: Language  // unlabelled
  public var words: [String]  // unlabelled
  public var place = Place()
}
