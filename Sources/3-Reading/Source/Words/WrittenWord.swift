import NoticeModel
import Syntax

/// An entry of a list of words as a source has it: its key may be one that Notitia does not ask for.
struct WrittenWord<Key: ListedKey>: Bindable {
  var name: String
  /// The bytes of the name.
  var range: Range<Int>
  var text: Text

  static var typeName: String { Key.form.entry }
  static var described: String { "`\(typeName)(…)`" }
  static var example: String { "\(typeName)(\(key), fr: \"…\", nl: \"…\", de: \"…\")" }

  private static var key: String { Key.allCases.first.map { ".\($0.rawValue)" } ?? ".…" }

  private static var shape: Shape {
    let every = Shape.Field(label: nil, type: "String", required: false, meaning: "")
    return Shape(
      name: typeName,
      fields: [Shape.Field(label: nil, type: "Key", required: true, meaning: ""), every] + Text.shape.fields)
  }

  /// Reads `Label(.yes, fr: "oui", nl: "ja", de: "ja")` or `Label(.email, "E-mail")`.
  init?(_ node: NodeID, _ binder: inout Binder) {
    let tree = binder.tree
    if tree.kind(node) == .call, tree.name(node, is: Self.typeName) {
      guard let first = tree.children(node).first(where: { _ in true }), tree.labelRange(first) == nil,
        tree.kind(first) == .member(hasArguments: false)
      else {
        binder.report(
          "`\(Self.typeName)` says first which words it holds", help: "write \(Self.example)", tree.nameRange(node))
        return nil
      }
    }
    guard let call = binder.call(node, Self.shape) else { return nil }
    let texts: [String?] = call.slots.dropFirst().map { $0 < 0 ? nil : binder.read($0) }
    guard !call.isBroken, zip(call.slots.dropFirst(), texts).allSatisfy({ $0 < 0 || $1 != nil }) else { return nil }
    name = tree.name(call.slots[0])
    range = tree.nameRange(call.slots[0])
    guard texts.contains(where: { $0 != nil }) else {
      binder.report("these words are empty", help: "write \(Self.example)", tree.range(node))
      return nil
    }
    if let every = texts[0] {
      guard texts.dropFirst().allSatisfy({ $0 == nil }) else {
        binder.report(
          "words are either the same in every language or labelled for each",
          help: "write \(Self.typeName)(.\(name), \"…\") alone, or a label before each of them",
          tree.range(call.slots[1]))
        return nil
      }
      text = Text(every)
    } else {
      text = Text(fr: texts[1], nl: texts[2], de: texts[3])
    }
    text.place = binder.place(node)
  }
}
