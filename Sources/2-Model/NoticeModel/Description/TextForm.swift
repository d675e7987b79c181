// How a text is written, for messages and documentation.

extension Language {
  /// The languages of a site that names none: the official ones of Belgium. Messages that know no notice name them.
  package static let usual: [Language] = [.fr, .nl, .de]
}

extension Text {
  /// `fr: "…", nl: "…", de: "…"`: the languages of a text with their words left open.
  package static func labels(_ languages: [Language] = Language.usual) -> String {
    languages.map { "\($0.rawValue): \"…\"" }.joined(separator: ", ")
  }

  /// `Text(fr: "…", nl: "…", de: "…")`.
  package static func form(_ languages: [Language] = Language.usual) -> String { "Text(\(labels(languages)))" }
}
