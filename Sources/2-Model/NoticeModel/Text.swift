/// A text that readers see, once for each language.
///
/// Write `Text("Partenamut")` for what is the same everywhere (a name, a product), otherwise one label
/// for each language. A text may hold inline Markdown (`*emphasis*`, `[links](https://…)`) and
/// references in braces such as `{date:2025-10-10}` or `{law:gdpr/13}`.
public struct Text: Equatable, Located, Sendable {
  public var fr: String?
  public var nl: String?
  public var de: String?
  /// Set when one wording serves every language.
  public var every: String?
  public var place = Place()

  public init(_ every: String) {
    self.every = every
  }

  public init(fr: String? = nil, nl: String? = nil, de: String? = nil) {
    self.fr = fr
    self.nl = nl
    self.de = de
  }

  /// The wording in a language, or `nil` where there is none.
  public subscript(language: Language) -> String? {
    if let every { return every }
    switch language {
    case .fr: return fr
    case .nl: return nl
    case .de: return de
    }
  }
}
