import NoticeModel

/// How a list of words is written in a source.
struct WordListForm: Sendable {
  /// The constant that holds it: `labels`.
  var constant: String
  /// The name of an entry: `Label`.
  var entry: String
  /// The name of the former form of the list, one value with a field for each of the words: `Labels`.
  var former: String
  /// Whether the former form stands within that of `ThemeWords`, under the name of the constant.
  var isWithinTheme = false
}

/// A list of words that is read from a source.
protocol ListedKey: WordKey {
  static var form: WordListForm { get }
}

extension LabelKey: ListedKey {
  static let form = WordListForm(constant: "labels", entry: "Label", former: "Labels")
}

extension ChangeKey: ListedKey {
  static let form = WordListForm(constant: "changes", entry: "ChangeWord", former: "ChangeWords")
}

extension ThemeKey: ListedKey {
  static let form = WordListForm(constant: "words", entry: "ThemeWord", former: "ThemeWords")
}

extension RedlineKey: ListedKey {
  static let form = WordListForm(
    constant: "redline", entry: "RedlineWord", former: "RedlineWords", isWithinTheme: true)
}

extension VersionKey: ListedKey {
  static let form = WordListForm(
    constant: "versions", entry: "VersionWord", former: "VersionWords", isWithinTheme: true)
}

extension Shape {
  /// The types of the lists of words, in both forms.
  nonisolated(unsafe) static let wordTypes: [String: any Bindable.Type] = {
    var types: [String: any Bindable.Type] = [:]
    func add<Key: ListedKey>(_ key: Key.Type) {
      types[Key.form.entry] = WrittenWord<Key>.self
      types[Key.form.former] = FormerWords<Key>.self
    }
    add(LabelKey.self)
    add(ChangeKey.self)
    add(ThemeKey.self)
    add(RedlineKey.self)
    add(VersionKey.self)
    return types
  }()

  /// The type of which a value is written `Name(…)`.
  static func structure(named name: String) -> (any Bindable.Type)? { structures[name] ?? wordTypes[name] }

  /// The names of all of them.
  static var structureNames: [String] { (Array(structures.keys) + Array(wordTypes.keys)).sorted() }
}
