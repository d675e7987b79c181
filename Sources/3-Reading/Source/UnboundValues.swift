import Diagnostics
import NoticeModel
import Syntax

/// Values of constants, which say themselves what they are: no field is there to tell.
extension Binder {
  /// Reads the value of a constant; `nil` when it is wrong, which is then reported.
  mutating func unbound(_ node: NodeID) -> UntypedValue? {
    switch tree.kind(node) {
    case .call:
      guard WordListForm.isStructure(tree.name(node)) else {
        reportUnknownType(node)
        return nil
      }
      return written(node, as: ValueType(tree.name(node)))
    case .string: return written(node, as: .string)
    case .integer: return written(node, as: .integer)
    case .boolean: return written(node, as: .boolean)
    case .name:
      if let index = tree.constant(named: node) { return constants.types[index] == nil ? nil : value(of: index) }
      reportUnknown(node, example: "a text in quotation marks")
      return nil
    case .array: return list(node)
    case .member:
      report(
        "a constant cannot hold `.\(shown(tree.name(node)))`, which does not say of what it is a value",
        help: "write .\(shown(tree.name(node))) where it is needed", tree.range(node))
      return nil
    case .invalid: return nil
    }
  }

  /// Reads a list, of which all elements are of one type, as Swift asks.
  private mutating func list(_ node: NodeID) -> UntypedValue? {
    let types = tree.children(node).map { constants.type(of: $0) }
    guard let first = types.first else {
      report(
        "a constant cannot hold an empty list, which does not say of what it is one",
        help: "write [] where it is needed", tree.range(node))
      return nil
    }
    guard types.allSatisfy({ $0 == first }), let first else {
      differing(node, types)
      for child in tree.children(node) { _ = unbound(child) }
      return nil
    }
    guard !first.hasPrefix("[") else {
      for child in tree.children(node) { _ = unbound(child) }
      return nil
    }
    return list(node, of: ValueType(first))
  }

  /// Reports the first element of another type than those before it.
  private mutating func differing(_ node: NodeID, _ types: [String?]) {
    guard let common = types.first(where: { $0 != nil }) ?? nil else { return }
    for (child, type) in zip(tree.children(node), types) {
      guard let type, type != common else { continue }
      report(
        "the elements of a list are of one kind: the others are \(Binder.described(common))",
        help: "write a list for each kind", tree.range(child))
      return
    }
  }

  private mutating func reportUnknownType(_ node: NodeID) {
    let name = tree.name(node)
    let written = shown(name)
    if let model = ModelDescription.type(named: name) {
      report(
        "a constant cannot hold a value of \(written)",
        help: "write it where it is needed, with a dot: \(model.choices)", tree.nameRange(node))
      return
    }
    if let meant = nearest(to: name, among: WordListForm.structures) {
      // Reading it as what was meant tells that, and its own mistakes.
      _ = self.written(node, as: ValueType(meant))
      return
    }
    report(
      "there is no `\(written)(…)`",
      help: Literal(rawValue: name) != nil ? "write \(ValueType(name).example) where it is needed" : ModelType.help,
      tree.nameRange(node))
  }
}
