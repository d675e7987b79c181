import Diagnostics
import Syntax

/// Values of constants, which say themselves what they are: no field is there to tell.
extension Binder {
  /// Reads the value of a constant; `nil` when it is wrong, which is then reported.
  mutating func unbound(_ node: NodeID) -> Any? {
    switch tree.kind(node) {
    case .call:
      guard let type = Shape.structure(named: tree.name(node)) else {
        reportUnknownType(node)
        return nil
      }
      return value(node, type)
    case .string: return String(node, &self)
    case .integer: return Int(node, &self)
    case .boolean: return Bool(node, &self)
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

  private mutating func value<T: Bindable>(_ node: NodeID, _ type: T.Type) -> Any? { T(node, &self) }

  private mutating func values<T: Bindable>(_ node: NodeID, of type: T.Type) -> Any? { [T](node, &self) }

  /// Reads a list, of which all elements are of one type, as Swift asks.
  private mutating func list(_ node: NodeID) -> Any? {
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
    switch first {
    case String.typeName: return values(node, of: String.self)
    case Int.typeName: return values(node, of: Int.self)
    case Bool.typeName: return values(node, of: Bool.self)
    default:
      if let type = Shape.structure(named: first) { return values(node, of: type) }
      for child in tree.children(node) { _ = unbound(child) }
      return nil
    }
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
    if let shape = Shape.enumerations[name] {
      report(
        "a constant cannot hold a value of \(written)",
        help: "write it where it is needed, with a dot: \(shape.choices)", tree.nameRange(node))
      return
    }
    if let meant = nearest(to: name, among: Shape.structureNames), let type = Shape.structure(named: meant) {
      // Reading it as what was meant tells that, and its own mistakes.
      _ = value(node, type)
      return
    }
    report(
      "there is no `\(written)(…)`",
      help: Shape.literals.contains(name) ? "write \(Shape.example(of: name)) where it is needed" : Shape.help,
      tree.nameRange(node))
  }
}
