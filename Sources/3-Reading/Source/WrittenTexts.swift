import Diagnostics
import NoticeModel
import Syntax

/// A text of the facts as it stands in a source: one language of a `Text`.
package struct WrittenText: Sendable {
  /// `nil` for a text that serves every language.
  package var language: Language?
  /// The bytes between the quotation marks, escapes included.
  package var range: Range<Int>
  /// The way to it by labels and identifiers, such as "purposes/care/title"; it outlives changes of line.
  package var path: String
  /// Names of the values around it, the outermost first: "Notice", "Purpose", "Ground".
  package var owners: [String]
}

extension SiteSources {
  /// The texts of a source, in the order of the file.
  package func writtenTexts(in place: Place) -> [WrittenText] {
    guard let tree = trees[place.file] else { return [] }
    var walk = TextWalk(tree: tree)
    for constant in tree.constants {
      walk.visit(constant.value, path: constant.name == "notice" ? [] : [constant.name], owners: [])
    }
    return walk.found
  }

  /// The text of a file.
  package func file(of place: Place) -> SourceFile? { trees[place.file]?.file }
}

private struct TextWalk {
  let tree: Tree
  var found: [WrittenText] = []

  mutating func visit(_ node: NodeID, path: [String], owners: [String]) {
    switch tree.kind(node) {
    case .call:
      if tree.name(node, is: "Text") {
        text(node, path: path.joined(separator: "/"), owners: owners)
      } else {
        arguments(of: node, path: path, owners: owners + [tree.name(node)])
      }
    case .member: arguments(of: node, path: path, owners: owners)
    case .array:
      for (index, element) in tree.children(node).enumerated() {
        visit(element, path: path + [identifier(of: element) ?? String(index + 1)], owners: owners)
      }
    default: break
    }
  }

  private mutating func arguments(of node: NodeID, path: [String], owners: [String]) {
    for child in tree.children(node) {
      visit(child, path: path + (tree.label(child).map { [$0] } ?? []), owners: owners)
    }
  }

  private mutating func text(_ node: NodeID, path: String, owners: [String]) {
    for child in tree.children(node) where tree.kind(child) == .string {
      let language = tree.label(child).flatMap(Language.init(rawValue:))
      found.append(WrittenText(language: language, range: content(of: child), path: path, owners: owners))
    }
  }

  /// A string without its quotation marks.
  private func content(of node: NodeID) -> Range<Int> {
    let range = tree.range(node)
    let marks = range.count >= 6 && tree.file.bytes[range].starts(with: Array("\"\"\"".utf8)) ? 3 : 1
    return (range.lowerBound + marks)..<max(range.lowerBound + marks, range.upperBound - marks)
  }

  /// What names an element of a list better than its position.
  private func identifier(of node: NodeID) -> String? {
    for label in ["id", "version", "name"] {
      guard let argument = tree.argument(label, of: node), tree.kind(argument) == .string else { continue }
      // A correction bears the day of the version it corrects.
      if let revision = tree.argument("revision", of: node), case .integer(let number?) = tree.kind(revision) {
        return "\(tree.string(argument))-r\(number)"
      }
      return tree.string(argument)
    }
    return nil
  }
}
