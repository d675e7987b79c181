import Diagnostics
import NoticeModel
import Syntax

/// A string of the facts outside of texts: an e-mail address, a link, the name of a cookie.
package struct WrittenField: Sendable {
  /// Its label, or the name of the value that holds it alone: "settings" in `.settings("https://…")`.
  package var label: String
  package var isLabelled: Bool
  package var text: String
  package var location: Location

  package var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
}

extension SiteSources {
  /// The strings of a source outside of texts, in the order of the file; identifiers and references to them left
  /// aside, which are looked up and found where they are wrong.
  package func writtenFields(in place: Place) -> [WrittenField] {
    guard let tree = trees[place.file] else { return [] }
    var found: [WrittenField] = []
    for constant in tree.constants { SiteSources.collectFields(constant.value, nil, of: tree, into: &found) }
    return found
  }

  private static let identifiers: Set<String> = ["id", "group"]

  private static func collectFields(
    _ node: NodeID, _ owner: String?, of tree: Tree, into found: inout [WrittenField]
  ) {
    switch tree.kind(node) {
    case .string:
      guard let label = tree.label(node) ?? owner, !identifiers.contains(label) else { return }
      found.append(
        WrittenField(
          label: label, isLabelled: tree.labelRange(node) != nil, text: tree.string(node),
          location: tree.file.location(tree.range(node))))
    case .call where tree.name(node, is: "Text"): return
    case .member: for child in tree.children(node) { collectFields(child, tree.name(node), of: tree, into: &found) }
    default: for child in tree.children(node) { collectFields(child, nil, of: tree, into: &found) }
    }
  }
}
