import Diagnostics
import Markdown
import NoticeModel
import Source
import SourceEdits
import Syntax
import Translations

/// What an import would change: texts at their places, and the locks.
package struct ImportedChanges {
  /// New bytes of files, by path within the site.
  package private(set) var files: [String: [UInt8]] = [:]
  /// Each text in the order of the file that came.
  package private(set) var texts: [Text] = []
  package private(set) var diagnostics: [Diagnostic] = []

  package struct Text: Sendable {
    package var key: String
    package var language: Language
    package var path: String
    package var before: String?
    package var after: String
  }

  private let sources: SiteSources
  private var newFiles: [SourceFile]

  /// - Parameter translations: the scopes that the import was made for.
  package init(
    _ incoming: TranslationImport, of translations: [ScopeTranslations], in sources: SiteSources,
    _ acceptance: Acceptance
  ) {
    self.sources = sources
    newFiles = sources.files
    let groups = Dictionary(grouping: incoming.accepted) { $0.unit.pair.language }
    for (language, accepted) in groups.sorted(by: { $0.key < $1.key }) {
      editStrings(accepted.filter { isString($0.unit.pair) }, language)
    }
    for (language, accepted) in groups.sorted(by: { $0.key < $1.key }) {
      editProse(accepted.filter { !isString($0.unit.pair) }, language, translations)
    }
    guard diagnostics.isEmpty else { return }
    recordInLocks(incoming.accepted, translations, acceptance)
    for accepted in incoming.accepted {
      let pair = accepted.unit.pair
      guard pair.target?.text != accepted.text else { continue }
      texts.append(
        Text(
          key: pair.key, language: pair.language,
          path: pair.target.map { sources.files[$0.file].path } ?? accepted.unit.path, before: pair.target?.text,
          after: accepted.text))
    }
  }

  private func isString(_ pair: TranslationPair) -> Bool {
    guard case .string = pair.source?.place else { return false }
    return true
  }

  private mutating func refuse(_ refusal: EditRefusal) { diagnostics.append(refusal.diagnostic) }

  private mutating func keep(_ file: SourceFile, at index: Int) {
    guard file.bytes != newFiles[index].bytes else { return }
    newFiles[index] = file
    files[file.path] = file.bytes
  }

  // MARK: - Strings

  /// Each language by itself: a string may be added behind one that was added just now.
  private mutating func editStrings(_ accepted: [TranslationImport.Accepted], _ language: Language) {
    let byFile = Dictionary(grouping: accepted) { $0.unit.pair.target?.file ?? $0.unit.pair.source?.file ?? -1 }
    for (file, accepted) in byFile.sorted(by: { $0.key < $1.key }) where file >= 0 {
      do {
        keep(try edited(newFiles[file], accepted, language), at: file)
      } catch {
        refuse(error)
      }
    }
  }

  private func edited(
    _ file: SourceFile, _ accepted: [TranslationImport.Accepted], _ language: Language
  ) throws(EditRefusal) -> SourceFile {
    var editor = try SwiftSourceEditor(file)
    // The nodes of the file as it was, for strings that another language added meanwhile: found again by their key.
    let places = Dictionary(
      TextInventory.strings(of: editor.tree).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    for item in accepted {
      let path = String(item.unit.pair.group.split(separator: ":", maxSplits: 1).last ?? "")
      guard let place = places[path] else {
        throw EditRefusal(
          "the place of `\(item.unit.key)` was not found again", help: "write it by hand", at: Location(path: file.path)
        )
      }
      if let node = place.strings.first(where: { $0.0 == language })?.1 {
        guard TextForm.keepingBreaks(editor.tree.string(node)) != item.text else { continue }
        try editor.replaceWords(node, with: item.text)
      } else if let call = place.call {
        try editor.add(
          language.rawValue, WrittenString.line(item.text), to: call, order: Language.allCases.map(\.rawValue))
      }
    }
    return try editor.edited()
  }

  // MARK: - Prose

  private mutating func editProse(
    _ accepted: [TranslationImport.Accepted], _ language: Language, _ translations: [ScopeTranslations]
  ) {
    let groups = Dictionary(grouping: accepted) { "\($0.scope) \($0.unit.pair.group)" }
    for (_, accepted) in groups.sorted(by: { $0.key < $1.key }) {
      guard let first = accepted.first else { continue }
      let pairing = translations[first.scope].pairing
      let pairs = pairing.pairs.filter { $0.language == language && $0.group == first.unit.pair.group }
      do {
        if let file = pairs.compactMap(\.target).first?.file {
          keep(try edited(newFiles[file], accepted, pairs), at: file)
        } else {
          let file = try added(accepted, pairs, language)
          newFiles.append(file)
          files[file.path] = file.bytes
        }
      } catch {
        refuse(error)
      }
    }
  }

  private func edited(
    _ file: SourceFile, _ accepted: [TranslationImport.Accepted], _ pairs: [TranslationPair]
  ) throws(EditRefusal) -> SourceFile {
    var editor = MarkdownSourceEditor(file)
    for item in accepted {
      let pair = item.unit.pair
      if case .segment(let number)? = pair.target?.place {
        try editor.replace(number, with: item.text)
        continue
      }
      // Behind the translation of the text that stands before it.
      let at = pairs.firstIndex { $0.key == pair.key } ?? 0
      guard let segment = pair.source?.segment,
        case .segment(let before)? = pairs[..<at].last(where: { $0.target != nil })?.target?.place
      else {
        throw EditRefusal(
          "it is not clear where in this file the translation of `\(pair.key)` belongs",
          help: "write it by hand at its place", at: Location(path: file.path))
      }
      try editor.insert(item.text, like: segment, after: before)
    }
    return try editor.edited()
  }

  /// A file for a language that had none: the one of the source with every text exchanged.
  private func added(
    _ accepted: [TranslationImport.Accepted], _ pairs: [TranslationPair], _ language: Language
  ) throws(EditRefusal) -> SourceFile {
    guard let unit = pairs.first?.source else {
      throw EditRefusal("there is no text to translate", help: "export again", at: Location(path: ""))
    }
    let source = sources.files[unit.file]
    let texts = Dictionary(accepted.map { ($0.unit.key, $0.text) }, uniquingKeysWith: { first, _ in first })
    var editor = MarkdownSourceEditor(source)
    for pair in pairs {
      guard case .segment(let number)? = pair.source?.place else { continue }
      guard let text = texts[pair.key] else {
        throw EditRefusal(
          "the file has no counterpart in \(language) yet, and `\(pair.key)` is not translated",
          help: "translate all of its texts, then import again", at: source.location(pair.source?.range ?? 0..<0))
      }
      try editor.replace(number, with: text)
    }
    var parts = source.path.split(separator: "/").map(String.init)
    if let at = parts.lastIndex(where: { Language(rawValue: $0) != nil }) { parts[at] = language.rawValue }
    return SourceFile(path: parts.joined(separator: "/"), bytes: try editor.edited().bytes)
  }

  // MARK: - Locks

  private mutating func recordInLocks(
    _ accepted: [TranslationImport.Accepted], _ translations: [ScopeTranslations], _ acceptance: Acceptance
  ) {
    for (index, scope) in translations.enumerated() {
      let own = accepted.filter { $0.scope == index }
      guard !own.isEmpty else { continue }
      let (sources, newFiles) = (self.sources, self.newFiles)
      let inventory = TextInventory(scope.scope, files: newFiles) { file in
        guard newFiles[file].path.hasSuffix(".swift") else { return nil }
        let isSame = sources.files.indices.contains(file) && sources.files[file].bytes == newFiles[file].bytes
        return isSame ? sources.tree(ofFile: file) : Parser.parse(newFiles[file]).tree
      }
      var lock = scope.lock ?? TranslationLock()
      let pairing = TranslationPairing(inventory, lock: lock)
      let came = Set(own.map { Came(group: $0.unit.pair.group, language: $0.unit.pair.language, text: $0.text) })
      Acceptance.clean(&lock, after: pairing)
      acceptance.record(
        pairing.pairs.filter { pair in
          pair.target.map { came.contains(Came(group: pair.group, language: pair.language, text: $0.text)) } ?? false
        }, in: &lock)
      if lock != scope.lock { files[scope.scope.lockPath] = Array(lock.written.utf8) }
    }
  }

  private struct Came: Hashable {
    var group: String
    var language: Language
    var text: String
  }
}
