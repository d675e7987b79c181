import Diagnostics
import Foundation
import Syntax

/// A notice without one of its facts: an argument or an element of a list left out, or said to be undeclared.
struct Mutation {
  /// The fact: `purposes[care].grounds[legalObligation].laws`.
  var path: String
  /// The field of the model: `Ground.laws`, or `.care.secrecy` for a value of a case; `nil` for an element of a list.
  var field: String?
  var text: String
  /// Left out only where its place cannot be left out: the last element of a list, `.undeclared`.
  var isFallback = false

  /// Every mutation of a source, in the order of its text. The languages of a text are no facts of their own.
  static func all(of text: String) -> [Mutation] {
    let (tree, diagnostics) = Parser.parse(SourceFile(path: "notice.swift", text: text))
    precondition(diagnostics.isEmpty, "a source to be mutated is read without errors")
    var mutations: [Mutation] = []
    for constant in tree.constants {
      Collector(tree: tree).collect(constant.value, constant.name == "notice" ? "" : constant.name, into: &mutations)
    }
    return mutations
  }

  /// For each text that says something in several languages, the source without one of them.
  static func languages(of text: String) -> [Mutation] {
    let tree = Parser.parse(SourceFile(path: "notice.swift", text: text)).tree
    return tree.calls(named: "Text").flatMap { call -> [Mutation] in
      let children = Array(tree.children(call))
      return children.filter { tree.label($0) != nil }.map { child in
        Mutation(
          path: "\(tree.file.location(tree.range(call)).line): \(tree.label(child) ?? "")",
          text: Collector(tree: tree).without(child, of: children))
      }
    }
  }

  private struct Collector {
    var tree: Tree

    func collect(_ node: NodeID, _ path: String, into mutations: inout [Mutation]) {
      if tree.kind(node) == .call, tree.name(node, is: "Text") { return }
      let children = Array(tree.children(node))
      let isList = tree.kind(node) == .array
      for (index, child) in children.enumerated() {
        var inner = path
        if isList {
          inner += "[\(name(of: child) ?? String(index))]"
        } else if let label = tree.label(child) {
          inner += (path.isEmpty ? "" : ".") + label
        }
        if isList {
          mutations.append(
            Mutation(path: inner, text: without(child, of: children), isFallback: children.count == 1))
        } else if tree.label(child) != nil {
          let owner = (tree.kind(node) == .call ? "" : ".") + tree.name(node)
          let field = "\(owner).\(tree.label(child) ?? "")"
          mutations.append(Mutation(path: inner, field: field, text: without(child, of: children)))
          if case .member = tree.kind(child), tree.name(child) != "undeclared" {
            mutations.append(
              Mutation(
                path: inner + " = .undeclared", text: replacing(tree.range(child), ".undeclared"), isFallback: true))
          }
        }
        collect(child, inner, into: &mutations)
      }
    }

    /// What to call an element of a list: its identifier, or the first thing it says.
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

    func without(_ child: NodeID, of siblings: [NodeID]) -> String {
      var range = start(child)..<tree.range(child).upperBound
      let index = siblings.firstIndex(of: child) ?? 0
      if index + 1 < siblings.count {
        range = range.lowerBound..<start(siblings[index + 1])
      } else if index > 0 {
        range = tree.range(siblings[index - 1]).upperBound..<range.upperBound
      } else {
        let rest = tree.file.bytes[range.upperBound...]
        if let next = rest.firstIndex(where: { ![0x20, 0x0A].contains($0) }), rest[next] == UInt8(ascii: ",") {
          range = range.lowerBound..<(next + 1)
        }
      }
      return replacing(range, "")
    }

    private func start(_ node: NodeID) -> Int { tree.labelRange(node)?.lowerBound ?? tree.range(node).lowerBound }

    private func replacing(_ range: Range<Int>, _ new: String) -> String {
      let bytes = tree.file.bytes
      return String(decoding: bytes[..<range.lowerBound] + Array(new.utf8) + bytes[range.upperBound...], as: UTF8.self)
    }
  }
}
