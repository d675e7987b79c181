import Diagnostics
import Markdown
import NoticeModel
import Source
import Syntax

/// All texts of a scope, in the order of its files.
package struct TextInventory: Sendable {
  package let scope: TranslationScope
  package private(set) var groups: [TextGroup] = []
  private var indices: [String: Int] = [:]

  package init(_ scope: TranslationScope, in sources: SiteSources) {
    self.init(scope, files: sources.files) { sources.tree(ofFile: $0) }
  }

  /// - Parameter tree: the syntax tree of the file of an index; `nil` for one that is no source of facts or words.
  package init(_ scope: TranslationScope, files: [SourceFile], tree: (Int) -> Tree?) {
    self.scope = scope
    let languages = [scope.sourceLanguage] + scope.targets
    for (index, file) in files.enumerated() where scope.holds(file.path) {
      let (path, language) = Self.location(of: file.path, in: scope)
      if let language, !languages.contains(language) { continue }
      if file.path.hasSuffix(".md"), let language {
        addProse(path, language, file, index)
      } else if let tree = tree(index) {
        addStrings(path, language, tree, index)
      }
    }
  }

  /// The path within the scope without the folder of the language, and the language of that folder.
  private static func location(of path: String, in scope: TranslationScope) -> (String, Language?) {
    var parts = path.split(separator: "/").map(String.init)
    let folder = scope.folder.split(separator: "/").count
    if path.hasPrefix(scope.folder + "/") { parts.removeFirst(folder) }
    guard let at = parts.dropLast().firstIndex(where: { Language(rawValue: $0) != nil }) else {
      return (parts.joined(separator: "/"), nil)
    }
    let language = Language(rawValue: parts.remove(at: at))
    return (parts.joined(separator: "/"), language)
  }

  // MARK: - Prose

  private mutating func addProse(_ key: String, _ language: Language, _ file: SourceFile, _ index: Int) {
    var units: [TextUnit] = []
    for (number, segment) in MarkdownDocument(file).segments.enumerated() where TextForm.hasWords(segment.text) {
      units.append(
        TextUnit(text: segment.text, file: index, place: .segment(number), range: segment.range, segment: segment))
    }
    let at = group(key, isProse: true, file: index)
    groups[at].units[language] = units
  }

  // MARK: - Strings

  private mutating func addStrings(_ path: String, _ language: Language?, _ tree: Tree, _ index: Int) {
    var walk = StringWalk(tree: tree, language: language)
    for constant in tree.constants {
      walk.visit(constant.value, path: Self.path(of: constant))
    }
    for found in walk.found {
      let at = group("\(path):\(found.path)", isProse: false, file: index)
      if language == nil { groups[at].call = found.call }
      for (language, node) in found.strings {
        let text = TextForm.keepingBreaks(tree.string(node))
        guard TextForm.hasWords(text) else { continue }
        groups[at].units[language] = [
          TextUnit(text: text, file: index, place: .string(node), range: tree.range(node))
        ]
      }
    }
  }

  /// The texts of a source by the way to them: the value around them, and the string of each language.
  package static func strings(
    of tree: Tree
  ) -> [(path: String, call: NodeID?, strings: [(Language, NodeID)])] {
    var walk = StringWalk(tree: tree, language: nil)
    for constant in tree.constants { walk.visit(constant.value, path: path(of: constant)) }
    return walk.found
  }

  private static func path(of constant: Tree.Constant) -> [String] { constant.name == "notice" ? [] : [constant.name] }

  private mutating func group(_ key: String, isProse: Bool, file: Int) -> Int {
    if let index = indices[key] { return index }
    indices[key] = groups.count
    groups.append(TextGroup(key: key, isProse: isProse, units: [:], call: nil, file: file))
    return groups.count - 1
  }

  package func group(_ key: String) -> TextGroup? { indices[key].map { groups[$0] } }
}

/// Goes through a tree and finds the values whose arguments are languages, whatever the name of their type; in the file
/// of one language every string.
private struct StringWalk {
  let tree: Tree
  let language: Language?
  private(set) var found: [(path: String, call: NodeID?, strings: [(Language, NodeID)])] = []
  private var taken: [String: Int] = [:]

  init(tree: Tree, language: Language?) {
    self.tree = tree
    self.language = language
  }

  mutating func visit(_ node: NodeID, path: [String]) {
    switch tree.kind(node) {
    case .call, .member:
      let strings = languages(of: node)
      if !strings.isEmpty { add(path, node, strings) }
      for (index, child) in tree.children(node).enumerated() where !strings.contains(where: { $0.1 == child }) {
        visit(child, path: path + [tree.label(child)].compactMap { $0 ?? (index > 0 ? String(index + 1) : nil) })
      }
    case .array:
      for (index, element) in tree.children(node).enumerated() {
        visit(element, path: path + [identifier(of: element) ?? String(index + 1)])
      }
    case .string:
      if let language { add(path, nil, [(language, node)]) }
    default: break
    }
  }

  private mutating func add(_ path: [String], _ call: NodeID?, _ strings: [(Language, NodeID)]) {
    var key = path.joined(separator: "/")
    taken[key, default: 0] += 1
    if let count = taken[key], count > 1 { key += "~\(count)" }
    found.append((key, call, strings))
  }

  /// The arguments that are labelled with a language.
  private func languages(of node: NodeID) -> [(Language, NodeID)] {
    tree.children(node).compactMap { child in
      guard tree.kind(child) == .string, let label = tree.label(child), let language = Language(rawValue: label)
      else { return nil }
      return (language, child)
    }
  }

  /// What names an element of a list better than its position: its identifier, or the member it begins with.
  private func identifier(of node: NodeID) -> String? {
    for label in ["id", "version", "name"] {
      guard let argument = tree.argument(label, of: node), tree.kind(argument) == .string else { continue }
      if let revision = tree.argument("revision", of: node), case .integer(let number?) = tree.kind(revision) {
        return "\(tree.string(argument))-r\(number)"
      }
      return tree.string(argument)
    }
    guard let first = Array(tree.children(node)).first, tree.label(first) == nil, case .member = tree.kind(first)
    else { return nil }
    return tree.name(first)
  }
}
