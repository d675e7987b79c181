import Diagnostics
import Syntax

/// Changes values of a `.swift` source at their places, and touches no other byte.
///
/// Changes are collected first and made together: `edited()` reads the result back and refuses it where it says
/// anything else than what was meant.
package struct SwiftSourceEditor {
  package let tree: Tree
  private var replacements: [Replacement] = []
  private var changes = SourceValue.Changes()
  private var touched: Set<NodeID> = []

  package var file: SourceFile { tree.file }

  /// Refuses a source that cannot be read without mistakes.
  package init(_ file: SourceFile) throws(EditRefusal) {
    let (tree, diagnostics) = Parser.parse(file)
    if let first = diagnostics.first(where: { $0.severity == .error }) {
      throw EditRefusal(
        "this source has a mistake, so that nothing is changed in it: \(first.message)",
        help: first.help ?? "mend it first", at: first.location)
    }
    self.tree = tree
  }

  // MARK: - Texts

  /// Writes another text where a string stands, in the form that the string has.
  package mutating func replace(_ node: NodeID, with text: String) throws(EditRefusal) {
    guard case .string = tree.kind(node) else {
      throw refusal("there is no text here that could be replaced", help: "name the place of a string", node)
    }
    guard !text.unicodeScalars.contains("\0") else {
      throw refusal("a text cannot hold the character NUL", help: "remove it", node)
    }
    guard touched.insert(node).inserted else {
      throw refusal("this text is changed twice", help: "change it once", node)
    }
    guard !text.utf8.elementsEqual(tree.string(node).utf8) else { return }
    changes.texts[node] = text
    let range = tree.range(node)
    replacements.append(Replacement(range: range, bytes: WrittenString.bytes(text, inFormOf: range, of: file)))
  }

  /// The same for a text that is given on one line: between `"""` it is laid out on lines that are no longer than the others.
  package mutating func replaceWords(_ node: NodeID, with text: String) throws(EditRefusal) {
    guard case .string = tree.kind(node), WrittenString.isMultiline(tree.range(node), of: file) else {
      return try replace(node, with: text)
    }
    let column = file.location((tree.range(node).upperBound - 3)..<tree.range(node).upperBound).column - 1
    try replace(node, with: LineFilling.lines(text, width: 116 - column).joined(separator: "\n"))
  }

  // MARK: - Arguments and elements

  /// Adds an argument to `Name(…)` or `.name(…)`, where the order of the labels puts it.
  /// - Parameters:
  ///   - written: the value as it is written in a source.
  ///   - order: all labels in their order; one that is not among them stands last.
  package mutating func add(
    _ label: String, _ written: String, to node: NodeID, order: [String]
  ) throws(EditRefusal) {
    switch tree.kind(node) {
    case .call, .member(hasArguments: true): break
    default:
      throw refusal("nothing can be added here", help: "name the place of a value with arguments", node)
    }
    guard tree.argument(label, of: node) == nil, changes.added[node]?.contains(where: { $0.1.label == label }) != true
    else { throw refusal("this value has `\(label)` already", help: "change the one that is there", node) }
    let children = Array(tree.children(node))
    let own = order.firstIndex(of: label) ?? order.count
    let places = children.map { child in tree.label(child).map { order.firstIndex(of: $0) } ?? -1 }
    // Behind the last of those that stand before it in the order, or before the first that stands behind it; values
    // without labels come first.
    let before =
      places.lastIndex { $0.map { $0 < own } ?? false }
      ?? places.firstIndex { $0.map { $0 > own } ?? false }.map { $0 - 1 } ?? children.count - 1
    try insert("\(label): \(written)", written, label: label, after: before, among: children, of: node)
  }

  /// Adds an element at the end of a list.
  package mutating func append(_ written: String, to node: NodeID) throws(EditRefusal) {
    guard case .array = tree.kind(node) else {
      throw refusal("there is no list here", help: "name the place of a list between [ ]", node)
    }
    let children = Array(tree.children(node))
    try insert(written, written, label: nil, after: children.count - 1, among: children, of: node)
  }

  private mutating func insert(
    _ text: String, _ written: String, label: String?, after position: Int, among children: [NodeID], of node: NodeID
  ) throws(EditRefusal) {
    guard let value = SourceValue.written(written) else {
      throw refusal("`\(shown(written))` is no value of a source", help: "write a text, a list or a name", node)
    }
    guard changes.added[node]?.contains(where: { $0.position == position + 1 }) != true else {
      throw refusal("two values are added at the same place", help: "add one, then the other", node)
    }
    changes.added[node, default: []].append((position + 1, SourceValue.Argument(label: label, value: value)))
    changes.added[node]?.sort { $0.position < $1.position }
    let layout = ListLayout(tree, node, children)
    replacements += layout.inserting(text, after: position)
  }

  // MARK: - The result

  /// The source with all changes; refused where it would not read back as meant.
  package func edited() throws(EditRefusal) -> SourceFile {
    guard !replacements.isEmpty else { return file }
    let result = SourceFile(path: file.path, bytes: Replacement.apply(replacements, to: file.bytes))
    let (read, diagnostics) = Parser.parse(result)
    if let first = diagnostics.first {
      throw EditRefusal(
        "the change cannot be read back: \(first.message)", help: "make it by hand",
        at: file.location(replacements[0].range))
    }
    guard SourceValue.constants(of: read) == SourceValue.constants(of: tree, changes) else {
      throw EditRefusal(
        "the change would say something else than what was meant", help: "make it by hand",
        at: file.location(replacements[0].range))
    }
    return result
  }

  private func refusal(_ message: String, help: String, _ node: NodeID) -> EditRefusal {
    EditRefusal(message, help: help, at: file.location(tree.range(node)))
  }
}
