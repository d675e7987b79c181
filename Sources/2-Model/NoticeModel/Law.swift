/// A law the notice rests on.
public struct FrameworkLaw: Located, Sendable {
  /// The law, by its identifier in the law registry.
  public var law: Citation  // unlabelled
  /// What the notice calls it from here on, such as "Loi sur les hôpitaux".
  public var alias: Text? = nil
  /// What it is about here.
  public var about: Text? = nil
  public var place = Place()
}

/// A term that the notice defines.
public struct Definition: Located, Sendable {
  /// Identifier of the term.
  public var id: String
  /// The term.
  public var term: Text
  /// What the notice means by it.
  public var meaning: Text
  public var place = Place()
}
