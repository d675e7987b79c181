import NoticeModel
import Syntax

/// A text of the facts as it stands in a source: `Text(fr: "…", nl: "…")`, `"…"` where a text is expected, or the
/// languages of a value that is little more than a text.
struct SourceText {
  /// The value that holds the words; a plain string itself.
  var node: NodeID
  /// The strings, with their languages; `nil` for one that serves every language.
  var wordings: [(language: Language?, node: NodeID)]
  /// The languages that have a label, whether a string or the name of a constant stands behind it.
  var labels: [Language]
  /// Where to show what is wrong with it as a whole.
  var nameRange: Range<Int>
  /// The way to it by labels and identifiers.
  var path: [String]
  /// Names of the values around it, the outermost first.
  var owners: [String]
}

/// A string of the facts outside of texts.
struct SourceString {
  var node: NodeID
  /// Its label, or the name of the member that holds it alone.
  var label: String
}

/// Goes through a source that was read without a mistake, and finds its texts and other strings: which is which, the
/// description of the model says.
struct SourceWalk {
  private let tree: Tree
  private(set) var texts: [SourceText] = []
  private(set) var strings: [SourceString] = []

  init(_ tree: Tree) {
    self.tree = tree
    for constant in tree.constants {
      visit(constant.value, nil, path: constant.name == "notice" ? [] : [constant.name], owners: [], member: nil)
    }
  }

  private mutating func visit(
    _ node: NodeID, _ type: ValueType?, path: [String], owners: [String], member: String?
  ) {
    switch tree.kind(node) {
    case .call where tree.name(node, is: "Text"):
      add(node, Array(tree.children(node)), at: tree.nameRange(node), path: path, owners: owners)
    case .call:
      let name = tree.name(node)
      let fields = ModelDescription.type(named: name)?.fields ?? []
      arguments(of: node, fields, path: path, owners: owners + [name], member: nil)
    case .member:
      let name = tree.name(node)
      let values = type?.declaration?.cases.first { $0.name == name }?.values ?? []
      arguments(of: node, values, path: path, owners: owners, member: name)
    case .array:
      for (index, element) in tree.children(node).enumerated() {
        let name = tree.identifier(of: element) ?? String(index + 1)
        visit(element, type?.ofElement, path: path + [name], owners: owners, member: nil)
      }
    case .string where type?.form == .text:
      add(node, [node], at: tree.range(node), path: path, owners: owners)
    case .string:
      if let label = tree.label(node) ?? member { strings.append(SourceString(node: node, label: label)) }
    default: break
    }
  }

  private mutating func add(
    _ node: NodeID, _ words: [NodeID], at range: Range<Int>, path: [String], owners: [String]
  ) {
    // A plain string has the label of the field that it is the text of.
    let languages = words.map { $0 == node ? nil : tree.language($0) }
    let wordings = zip(languages, words).filter { tree.kind($1) == .string }
    texts.append(
      SourceText(
        node: node, wordings: wordings.map { ($0, $1) }, labels: languages.compactMap { $0 }, nameRange: range,
        path: path, owners: owners))
  }

  private mutating func arguments(
    of node: NodeID, _ fields: [ModelField], path: [String], owners: [String], member: String?
  ) {
    if let (text, words) = tree.ownLanguages(of: node, fields) {
      let range = tree.labelRange(words[0]) ?? tree.nameRange(node)
      add(node, words, at: range, path: path + (text.label.map { [$0] } ?? []), owners: owners)
    }
    var unlabelled = fields.filter(\.unlabelled)[...]
    for child in tree.children(node) {
      guard let label = tree.label(child) else {
        visit(child, unlabelled.popFirst()?.value, path: path, owners: owners, member: member)
        continue
      }
      if fields.contains(where: \.isInLanguages), tree.language(child) != nil { continue }
      let field = fields.first { $0.label == label }
      visit(child, field?.value, path: path + [label], owners: owners, member: member)
    }
  }
}

extension Tree {
  /// The language that is the label of an argument.
  func language(_ node: NodeID) -> Language? { Language.allCases.first { label(node, is: $0.rawValue) } }

  /// Whether a value has an argument whose label is a language.
  func hasLanguages(_ node: NodeID) -> Bool { children(node).contains { language($0) != nil } }

  /// The languages that a value takes directly, with the field whose text they are.
  func ownLanguages(
    of node: NodeID, _ fields: [ModelField]
  ) -> (text: ModelField, words: [NodeID])? {
    guard let text = fields.first(where: \.isInLanguages) else { return nil }
    let words = children(node).filter { language($0) != nil }
    return words.isEmpty ? nil : (text, words)
  }

  /// What names an element of a list better than its position.
  fileprivate func identifier(of node: NodeID) -> String? {
    for label in ["id", "version", "name"] {
      guard let argument = argument(label, of: node), kind(argument) == .string else { continue }
      // A correction bears the day of the version it corrects.
      if let revision = self.argument("revision", of: node), case .integer(let number?) = kind(revision) {
        return "\(string(argument))-r\(number)"
      }
      return string(argument)
    }
    return nil
  }
}
