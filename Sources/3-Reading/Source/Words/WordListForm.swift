import NoticeModel

/// How a list of words is written in a source.
struct WordListForm: Sendable {
  /// The constant that holds it: `labels`.
  var constant: String
  /// The name of an entry: `Label`.
  var entry: String
  /// The first of its words, for examples.
  var firstKey: String
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
  static let form = WordListForm(constant: "labels", entry: "Label", firstKey: allCases[0].rawValue, former: "Labels")
}

extension ChangeKey: ListedKey {
  static let form = WordListForm(
    constant: "changes", entry: "ChangeWord", firstKey: allCases[0].rawValue, former: "ChangeWords")
}

extension ThemeKey: ListedKey {
  static let form = WordListForm(
    constant: "words", entry: "ThemeWord", firstKey: allCases[0].rawValue, former: "ThemeWords")
}

extension RedlineKey: ListedKey {
  static let form = WordListForm(
    constant: "redline", entry: "RedlineWord", firstKey: allCases[0].rawValue, former: "RedlineWords",
    isWithinTheme: true)
}

extension VersionKey: ListedKey {
  static let form = WordListForm(
    constant: "versions", entry: "VersionWord", firstKey: allCases[0].rawValue, former: "VersionWords",
    isWithinTheme: true)
}

extension WordListForm {
  /// The forms of all lists.
  static let all = [LabelKey.form, ChangeKey.form, ThemeKey.form, RedlineKey.form, VersionKey.form]

  /// The form of the list that has entries, or a former form, of that name.
  static func named(_ name: String) -> WordListForm? { all.first { $0.entry == name || $0.former == name } }

  /// Whether a value is written `Name(…)`: one of the model, or of a list of words.
  static func isStructure(_ name: String) -> Bool { ValueType.isStructure(name) || named(name) != nil }

  /// The names of all such values.
  static let structures = (ValueType.structures + all.flatMap { [$0.entry, $0.former] }).sorted()
}
