import Diagnostics
import NoticeModel

/// A file that holds lists of words, and what is wrong in it.
struct WordFile {
  let file: SourceFile
  private(set) var facts: BoundSource
  /// What does no harm, but does nothing either.
  private(set) var unused: [Diagnostic] = []

  init(_ file: SourceFile, index: Int32) {
    self.file = file
    facts = BoundSource(file, index: index)
  }

  /// The list of a key, in either form; `nil` where there is anything wrong in the file.
  mutating func list<Key: ListedKey>(_ key: Key.Type) -> WordList<Key>? {
    guard let written = written(key) else { return nil }
    var texts: [Key: Text] = [:]
    for word in written {
      guard let key = Key(rawValue: word.name) else {
        let meant = nearestName(to: word.name, among: Key.allCases.map(\.rawValue))
        unused.append(
          Diagnostic(
            .warning, rule: StrayFiles.rule,
            "nothing asks for the words `\(shown(word.name))` of `\(Key.form.constant)`, so they stand on no page",
            help: meant.map { "did you mean `\($0)`?" } ?? "take them out", at: file.location(range(word.place))))
        continue
      }
      guard texts.updateValue(word.text, forKey: key) == nil else {
        facts.report(
          "`\(word.name)` stands twice in `\(Key.form.constant)`", help: "keep one of them", range(word.place))
        return nil
      }
    }
    return WordList(texts)
  }

  /// Where the name of words stands: behind a dot, or as a label in the former form.
  private func range(_ place: Place) -> Range<Int> {
    let node = place.node
    if case .member = facts.tree.kind(node) { return facts.tree.nameRange(node) }
    return facts.tree.labelRange(node) ?? facts.tree.range(node)
  }

  private mutating func written<Key: ListedKey>(_ key: Key.Type) -> [WrittenWord<Key>]? {
    let form = Key.form
    if form.isWithinTheme, !facts.declares(form.constant) {
      // It may be left out, or stand within the words of the theme, in the former form of both.
      guard facts.tree.calls(named: form.entry).isEmpty else { return facts.constant(form.constant) }
      guard facts.typeName(of: ThemeKey.form.constant) == ThemeKey.form.former else {
        return facts.diagnostics.isEmpty ? [] : nil
      }
      let theme: FormerWordEntries<ThemeKey>? = facts.constant(ThemeKey.form.constant)
      return theme?.within(key)
    }
    guard facts.typeName(of: form.constant) == form.former else { return facts.constant(form.constant) }
    let list: FormerWordEntries<Key>? = facts.constant(form.constant)
    return list?.words
  }
}
