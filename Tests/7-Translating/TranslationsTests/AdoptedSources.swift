import Diagnostics
import Files
import NoticeModel
import Source
import SourceEdits
import Syntax
import TestSupport
import Translations

/// The texts of a scope of the repository with a lock that says all of them are right, to be changed one by one.
struct AdoptedSources {
  let scope: TranslationScope
  private(set) var files: [SourceFile]
  private var trees: [Int: Tree] = [:]
  private(set) var lock = TranslationLock()

  static let acceptance = Acceptance(
    on: Day(year: 2026, month: 1, day: 31), by: "Anna", because: "read by two")

  init(_ name: String) throws {
    let loaded = SiteLoader.load(try Folder(Repository.folder), only: name == "site" ? ["ima"] : [name])
    guard let sources = loaded.sources, let scope = sources.translationScopes.first(where: { $0.name == name }) else {
      throw Missing(name: name)
    }
    self.scope = scope
    files = sources.files
    for index in files.indices { trees[index] = sources.tree(ofFile: index) }
    let pairing = self.pairing
    Self.acceptance.record(pairing.pairs, in: &lock)
  }

  /// A scope of files made up for a test: French, Dutch and German.
  init(_ files: [String: String]) {
    scope = TranslationScope(organisation: "exemple", sourceLanguage: .fr, targets: [.nl, .de])
    self.files = files.sorted { $0.key < $1.key }.map { path, text in
      SourceFile(path: "content/organisations/exemple/\(path)", text: text)
    }
    for index in self.files.indices { parse(index) }
    let pairing = self.pairing
    Self.acceptance.record(pairing.pairs, in: &lock)
  }

  struct Missing: Error { var name: String }

  var inventory: TextInventory { TextInventory(scope, files: files) { trees[$0] } }

  var pairing: TranslationPairing { TranslationPairing(inventory, lock: lock) }

  /// What is not as it was accepted: "security.md#1 nl stale".
  var open: [String] { pairing.pairs.filter { $0.state != .done }.map(Self.described) }

  static func described(_ pair: TranslationPair) -> String {
    let state: String
    switch pair.state {
    case .done: state = "done"
    case .unrecorded: state = "unrecorded"
    case .stale: state = "stale"
    case .bothChanged: state = "both changed"
    case .split: state = "split"
    case .translationChanged: state = "translation changed"
    case .withoutSource: state = "without source"
    case .missing: state = "missing"
    case .withoutCounterpart: state = "without counterpart"
    }
    return "\(pair.key) \(pair.language.rawValue) \(state)"
  }

  mutating func accept(_ keys: Set<String>) {
    let pairing = self.pairing
    Acceptance.clean(&lock, after: pairing)
    Self.acceptance.record(pairing.pairs.filter { keys.contains($0.key) }, in: &lock)
  }

  mutating func use(_ lock: TranslationLock) { self.lock = lock }

  // MARK: - Changes

  /// Writes another text at the place of one.
  mutating func replace(_ unit: TextUnit, with text: String) throws {
    switch unit.place {
    case .string(let node):
      var editor = try SwiftSourceEditor(files[unit.file])
      try editor.replace(node, with: text)
      files[unit.file] = try editor.edited()
    case .segment(let number):
      var editor = MarkdownSourceEditor(files[unit.file])
      try editor.replace(number, with: text)
      files[unit.file] = try editor.edited()
    }
    parse(unit.file)
  }

  mutating func write(_ text: String, to path: String) {
    let path = "content/organisations/exemple/\(path)"
    guard let index = files.firstIndex(where: { $0.path == path }) else { return }
    files[index] = SourceFile(path: path, text: text)
    parse(index)
  }

  /// Writes other bytes in place of those of a file.
  mutating func write(_ bytes: [UInt8], toFile index: Int) {
    files[index] = SourceFile(path: files[index].path, bytes: bytes)
    parse(index)
  }

  private mutating func parse(_ index: Int) {
    guard files[index].path.hasSuffix(".swift") else { return }
    trees[index] = Parser.parse(files[index]).tree
  }
}
