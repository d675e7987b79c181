/// What a name is in a sentence.
package enum NameForm: CaseIterable, Sendable {
  /// "L’INAMI garde vos données", "das LIKIV".
  case subject
  /// "Conseiller l’INAMI", "den Verband".
  case object
  /// "Les données de l’INAMI", "van het RIZIV", "des LIKIV".
  case of
  /// "Écrire à l’INAMI", "aan het RIZIV", "dem LIKIV".
  case to
}

/// A name in a sentence, and the article or the preposition before it with its space.
package struct InflectedName: Equatable, Sendable {
  package var before: String
  package var name: String

  package init(before: String, name: String) {
    self.before = before
    self.name = name
  }
}

extension String {
  /// The rest of a name that begins with an article, "le " or "l’", and that article; `nil` where it begins with none.
  func withoutArticle(_ articles: [String]) -> (article: String, rest: String)? {
    let name = replacing("'", with: "’").replacing("\u{A0}", with: " ")
    guard let article = articles.first(where: name.lowercased().hasPrefix) else { return nil }
    return (article, String(name.dropFirst(article.count)))
  }
}
