import Diagnostics
import NoticeModel
import Syntax

/// A notice in which one value is spoilt as somebody who is tired would.
struct Spoiling {
  /// What was spoilt, with the value that stands there now: `controller.seat.postcode = "75001"`.
  var path: String
  /// The field of the model that holds it, and the way in which it is spoilt: once for each is enough.
  var field: String
  var kind: String
  var text: String

  /// Every way to spoil the values of a source, in the order of its text; texts for readers apart.
  static func all(of text: String, types: [String: ModelType]) -> [Spoiling] {
    let tree = Parser.parse(SourceFile(path: "notice.swift", text: text)).tree
    var walk = SpoilingWalk(tree: tree, types: types)
    for constant in tree.constants {
      walk.visit(constant.value, tree.name(constant.value), constant.name == "notice" ? "" : constant.name, field: "")
    }
    return walk.found
  }
}

/// Goes through a source with the types of the model at hand, so that each value is spoilt by what it is.
private struct SpoilingWalk {
  let tree: Tree
  let types: [String: ModelType]
  var found: [Spoiling] = []

  /// - Parameter field: the field of the model that holds the value: `Ground.laws`.
  mutating func visit(_ node: NodeID, _ type: String, _ path: String, field: String) {
    let type = type.hasSuffix("?") ? String(type.dropLast()) : type
    switch tree.kind(node) {
    case .call:
      if tree.name(node, is: "Text") {
        spoil(node, as: "Text", path, field)
      } else {
        arguments(of: node, types[tree.name(node)]?.fields ?? [], tree.name(node), path)
      }
    case .array:
      let element = String(type.dropFirst().dropLast())
      for (index, child) in tree.children(node).enumerated() {
        visit(child, element, "\(path)[\(name(of: child) ?? String(index))]", field: field)
      }
    case .member:
      spoil(node, as: type, path, field)
      let value = types[type]?.cases.first { $0.name == tree.name(node) }
      // A value that stands alone in another is spoilt as what the field holds: 0 in `.years(0)`.
      arguments(of: node, value?.values ?? [], ".\(tree.name(node))", path, inside: field)
    case .string, .integer, .boolean: spoil(node, as: type, path, field)
    case .name, .invalid: break
    }
  }

  private mutating func arguments(
    of node: NodeID, _ fields: [ModelField], _ owner: String, _ path: String, inside outer: String? = nil
  ) {
    var unlabelled = fields.filter(\.unlabelled)[...]
    for child in tree.children(node) {
      let label = tree.label(child)
      guard let field = label == nil ? unlabelled.popFirst() : fields.first(where: { $0.name == label }) else {
        continue
      }
      let inner = label.map { (path.isEmpty ? "" : path + ".") + $0 } ?? path
      visit(child, field.type, inner, field: (label == nil ? outer : nil) ?? "\(owner).\(field.name)")
    }
  }

  private mutating func spoil(_ node: NodeID, as type: String, _ path: String, _ field: String) {
    let range = tree.range(node)
    let bytes = tree.file.bytes
    let written = String(decoding: bytes[range], as: UTF8.self)
    for value in SpoiltValues(tree: tree, types: types).values(for: node, type, label: tree.label(node) ?? "")
    where value.source != written {
      let text = bytes[..<range.lowerBound] + Array(value.source.utf8) + bytes[range.upperBound...]
      found.append(
        Spoiling(
          path: "\(path) = \(value.source)", field: field, kind: value.kind,
          text: String(decoding: text, as: UTF8.self)))
    }
  }

  private func name(of node: NodeID) -> String? {
    switch tree.kind(node) {
    case .string: return tree.string(node)
    case .member, .name: return tree.name(node)
    case .call:
      if let id = tree.argument("id", of: node) { return name(of: id) }
      if tree.name(node, is: "Text") { return nil }
      return tree.children(node).first { _ in true }.flatMap(name)
    case .array, .integer, .boolean, .invalid: return nil
    }
  }
}
