import Diagnostics
import Markdown
import NoticeModel
import Source
import SourceEdits
import Syntax
import Translations

/// The files of a site with a text changed, and no other byte.
struct TextChange {
  /// By their index among the sources.
  private(set) var files: [Int: SourceFile] = [:]

  private let sources: SiteSources

  /// - Parameters:
  ///   - text: as it stands.
  ///   - texts: all of its scope, in order.
  ///   - words: what it is to say, in the languages that change.
  init(
    _ text: EditableText, among texts: [EditableText], in sources: SiteSources, _ words: [Language: String]
  ) throws(EditRefusal) {
    self.sources = sources
    for language in Language.allCases {
      guard let new = words[language] else { continue }
      if let unit = text.units[language] {
        // Those that stand there already come first: their places are known.
        try replace(unit, with: new)
      }
    }
    for language in Language.allCases {
      guard let new = words[language], text.units[language] == nil else { continue }
      try add(new, language, to: text, among: texts)
    }
  }

  private func file(_ index: Int) -> SourceFile { files[index] ?? sources.files[index] }

  private mutating func keep(_ file: SourceFile, at index: Int) {
    if file.bytes != sources.files[index].bytes { files[index] = file }
  }

  private mutating func replace(_ unit: TextUnit, with words: String) throws(EditRefusal) {
    switch unit.place {
    case .segment(let number):
      var editor = MarkdownSourceEditor(file(unit.file))
      try editor.replace(number, with: words)
      keep(try editor.edited(), at: unit.file)
    case .string(let node):
      // A string that was replaced has the same number among the others as before.
      var editor = try SwiftSourceEditor(file(unit.file))
      try editor.replaceWords(node, with: words)
      keep(try editor.edited(), at: unit.file)
    }
  }

  // MARK: - A language that has none

  private mutating func add(
    _ words: String, _ language: Language, to text: EditableText, among texts: [EditableText]
  ) throws(EditRefusal) {
    guard text.group.isProse else { return try addString(words, language, to: text) }
    let group = texts.filter { $0.group.key == text.group.key }
    let at = group.firstIndex { $0.name == text.name } ?? 0
    guard let other = text.units.values.first?.segment,
      let before = group[..<at].last(where: { $0.units[language] != nil })?.units[language],
      case .segment(let number) = before.place
    else {
      throw EditRefusal(
        "it is not clear where in the \(language.englishName) file this text belongs",
        help: "write it in that file at its place; `notitia translations export` writes whole files for translators",
        at: Location(path: sources.files[text.group.file].path))
    }
    var editor = MarkdownSourceEditor(file(before.file))
    try editor.insert(words, like: other, after: number)
    keep(try editor.edited(), at: before.file)
  }

  private mutating func addString(_ words: String, _ language: Language, to text: EditableText) throws(EditRefusal) {
    let index = text.group.file
    var editor = try SwiftSourceEditor(file(index))
    let path = text.group.key.split(separator: ":", maxSplits: 1).last.map(String.init) ?? ""
    guard let call = TextInventory.strings(of: editor.tree).first(where: { $0.path == path })?.call else {
      throw EditRefusal(
        "this text stands where no language can be added", help: "write it by hand",
        at: Location(path: sources.files[index].path))
    }
    try editor.add(
      language.rawValue, WrittenString.line(words), to: call, order: Language.allCases.map(\.rawValue))
    keep(try editor.edited(), at: index)
  }

  // MARK: - What is known afterwards

  /// The lock of a scope in which the translations of the text are right as they stand after the change.
  func lock(accepting text: EditableText, of translations: ScopeTranslations, _ acceptance: Acceptance)
    -> TranslationLock
  {
    var all = sources.files
    for (index, file) in files { all[index] = file }
    let inventory = TextInventory(translations.scope, files: all) { index in
      guard all[index].path.hasSuffix(".swift") else { return nil }
      return files[index].map { Parser.parse($0).tree } ?? sources.tree(ofFile: index)
    }
    var lock = translations.lock ?? TranslationLock()
    let pairing = TranslationPairing(inventory, lock: lock)
    Acceptance.clean(&lock, after: pairing)
    acceptance.record(pairing.pairs.filter { $0.key == text.name.key && $0.target != nil }, in: &lock)
    return lock
  }
}
