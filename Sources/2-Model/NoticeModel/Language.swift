/// A language that a notice is published in, by its ISO 639-1 code.
public enum Language: String, CaseIterable, Comparable, Sendable {
  /// French.
  case fr
  /// Dutch.
  case nl
  /// German.
  case de
  /// English.
  case en

  /// The order in which the languages of a site are shown.
  public static func < (a: Language, b: Language) -> Bool {
    allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)!
  }
}
