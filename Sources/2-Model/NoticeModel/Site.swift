/// The site as a whole: where it is published, in which languages, and with which theme.
///
/// Write it once, in `content/site.swift`, as `let site = Site(…)`.
public struct Site: Located, Sendable {
  /// Title of the page on which a reader chooses an organisation.
  public var title: Text
  /// Address at which `public/` is served, with the slash at its end. Only the sitemap and the search
  /// engines' alternates use it; every other link is relative.
  public var baseURL: WebAddress
  /// Languages every notice is published in, in the order in which they are offered.
  public var languages: [Language] = [.fr, .nl, .de]
  /// The language in which clauses and words are written first; the first of `languages` where it is left out.
  public var sourceLanguage: Language? = nil
  /// Folder under `themes/` that gives the pages their form.
  public var theme: String = "default"
  /// Which versions of a notice are compared on pages of their own.
  public var comparisons: Comparisons = .neighbours
  /// Time zone in which a day begins, by its name in the database of time zones: a version that takes effect on a day
  /// is shown from midnight there, wherever the site is built.
  public var timeZone: String = "Europe/Brussels"
  /// Laws that notices cite and the registry lacks.
  public var laws: [DeclaredLaw] = []
  /// From where on texts are told to be hard to read; the tool's own limits where it is left out.
  public var plainLanguage: PlainLanguage? = nil
  public var place = Place()
}

/// From where on texts are told to be hard to read: rules of thumb, which no law knows. What is found is a note, and
/// stops no build.
public struct PlainLanguage: Located, Sendable {
  /// Words of a sentence that counts as long.
  public var longSentence: Int = 40
  /// Words of a sentence beyond which it is found by itself.
  public var longestSentence: Int = 60
  /// Least index of a text by the formula of its language, of which 100 is easy and 0 is for specialists.
  public var leastIndex: Int = 20
  /// Passive sentences in a hundred.
  public var mostPassives: Int = 60
  /// Terms of the glossary in a hundred words.
  public var mostTerms: Int = 8
  public var place = Place()
}

/// Which versions of a notice are compared on pages of their own.
public enum Comparisons: CaseIterable, Sendable {
  /// Each version with the one before it, and with the first.
  case neighbours
  /// Each version with every older one: their number grows with the square of that of the versions.
  case everyPair
}
