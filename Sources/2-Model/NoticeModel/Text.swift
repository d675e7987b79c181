/// A text that readers see, once for each language.
///
/// Write `"Partenamut"` for what is the same everywhere (a name, a product), otherwise one label for each
/// language: `Text(fr: "…", nl: "…", de: "…")`. A text may hold inline Markdown (`*emphasis*`, `[links](https://…)`) and
/// references in braces such as `{date:2025-10-10}` or `{law:gdpr/13}`.
public struct Text: Equatable, Located, Sendable, ExpressibleByStringLiteral {
  /// In the order of the languages; one alone, without a language, where it serves them all.
  private var wordings: [Wording]
  public var place = Place()

  private struct Wording: Equatable, Sendable {
    var language: Language?
    var words: String
  }

  public init(_ every: String) {
    wordings = [Wording(language: nil, words: every)]
  }

  public init(stringLiteral every: String) { self.init(every) }

  /// A text in the languages for which there are words.
  public init(wordings: [(language: Language, words: String?)]) {
    self.wordings = wordings.compactMap { language, words in words.map { Wording(language: language, words: $0) } }
  }

  /// A text without words, to add them one by one.
  package init() { wordings = [] }

  /// Adds the wording of the language that follows those that are there.
  package mutating func add(_ words: String, in language: Language) {
    wordings.append(Wording(language: language, words: words))
  }

  /// The wording in a language, or `nil` where there is none.
  public subscript(language: Language) -> String? {
    for wording in wordings where wording.language == language || wording.language == nil { return wording.words }
    return nil
  }

  /// The wording that serves every language, where there is one.
  public var every: String? { wordings.first { $0.language == nil }?.words }

  /// Everything that it says, in whatever language.
  public var allWordings: [String] { wordings.map(\.words) }

  /// Its wordings, each with its language, which is `nil` where it serves them all.
  package func map<Result>(_ transform: (Language?, String) -> Result) -> [Result] {
    wordings.map { transform($0.language, $0.words) }
  }
}
