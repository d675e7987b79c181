import Diagnostics
import NoticeModel
import Syntax

/// A labelled string of the facts with nothing in it.
public struct EmptyField: Sendable {
  public var label: String
  public var location: Location
}

extension SiteSources {
  /// The empty strings of a source outside of texts and identifiers, in the order of the file.
  ///
  /// Texts have languages (see `incompleteTexts`), and an identifier that is empty is reported as such.
  public func emptyFields(in place: Place) -> [EmptyField] {
    guard let tree = trees[place.file] else { return [] }
    var found: [EmptyField] = []
    for constant in tree.constants { SiteSources.collectEmptyFields(constant.value, of: tree, into: &found) }
    return found
  }

  private static func collectEmptyFields(_ node: NodeID, of tree: Tree, into found: inout [EmptyField]) {
    switch tree.kind(node) {
    case .string:
      guard let label = tree.label(node), label != "id", tree.string(node).allSatisfy(\.isWhitespace) else { return }
      found.append(EmptyField(label: label, location: tree.file.location(tree.range(node))))
    case .call where tree.name(node, is: "Text"): return
    default: for child in tree.children(node) { collectEmptyFields(child, of: tree, into: &found) }
    }
  }
}
