import NoticeModel

/// The words of one list: those of the site, and those that come with Notitia where the site has none.
package struct WordList<Key: WordKey>: Sendable {
  private var texts: [Key: Text]

  package init(_ texts: [Key: Text] = [:]) {
    self.texts = texts
  }

  /// The words of a key. Loading a site reports a list that lacks some, so that none is empty by surprise.
  package subscript(key: Key) -> Text {
    get { texts[key] ?? Text() }
    set { texts[key] = newValue }
  }

  /// Keys that have no words in one of the languages, in the order of their declaration.
  func lacking(in languages: [Language]) -> [Key] {
    Key.allCases.filter { key in languages.contains { self[key][$0] == nil } }
  }

  /// Takes words from another list where this one has none, each language by itself.
  mutating func complete(from other: WordList) {
    for (key, text) in other.texts { texts[key] = texts[key]?.completed(from: text) ?? text }
  }
}

extension Text {
  /// This text, with the languages that it lacks taken from another.
  func completed(from other: Text) -> Text {
    guard every == nil else { return self }
    var text = Text(wordings: Language.allCases.map { ($0, self[$0] ?? other[$0]) })
    text.place = place
    return text
  }
}
