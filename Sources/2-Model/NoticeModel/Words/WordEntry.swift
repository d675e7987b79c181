/// One entry of a list of words: which words these are, and how they read in each language.
///
/// `Label(.yes, fr: "oui", nl: "ja", de: "ja")`, or `Label(.email, "E-mail")` where they are the same in all languages.
/// What a site leaves out is that which comes with Notitia.
public struct WordEntry<Key: WordKey>: Located, Sendable {
  public var key: Key
  public var text: Text
  public var place = Place()

  public init(_ key: Key, _ text: Text) {
    self.key = key
    self.text = text
  }

  public init(_ key: Key, _ every: String) { self.init(key, Text(every)) }
}

/// The names of the words of a list: code that asks for a word which does not exist is not compiled.
public protocol WordKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}
