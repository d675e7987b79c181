import NoticeModel

/// Writes the function that gives the rules of each language: a language `/// English.` has the type `English`.
struct LanguageRegistryWriter {
  private let cases: [ModelCase]

  init(_ types: [ModelType]) { cases = types.first { $0.name == "Language" }?.cases ?? [] }

  var source: String {
    let lines = cases.map { "  case .\($0.name): \(typeName($0))()\n" }
    return """
      // Made by `make generate` from the cases of `Language`; do not edit.

      import NoticeModel

      /// The rules of a language.
      package func rules(for language: Language) -> any LanguageRules {
        switch language {
      \(lines.joined())  }
      }

      """
  }

  /// The first word of what the documentation says.
  private func typeName(_ language: ModelCase) -> String { String(language.documentation.prefix(while: \.isLetter)) }
}
