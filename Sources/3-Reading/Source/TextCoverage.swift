import Diagnostics
import NoticeModel
import Syntax

/// A text of the facts that lacks languages, or is empty in one.
package struct IncompleteText: Sendable {
  package var missing: [Language]
  package var empty: [Language]
  package var location: Location
}

extension SiteSources {
  /// The texts of a source that are not complete in the given languages, in the order of the file.
  package func incompleteTexts(in place: Place, languages: [Language]) -> [IncompleteText] {
    guard let tree = trees[place.file] else { return [] }
    return tree.calls(named: "Text").compactMap { node in
      guard tree.children(node).contains(where: { tree.labelRange($0) != nil }) else {
        let isEmpty = tree.children(node).contains { tree.kind($0) == .string && isBlank(tree.string($0)) }
        return isEmpty
          ? IncompleteText(missing: [], empty: languages, location: tree.file.location(tree.range(node))) : nil
      }
      let missing = languages.filter { tree.argument($0.rawValue, of: node) == nil }
      let empty = languages.filter { language in
        guard let argument = tree.argument(language.rawValue, of: node), tree.kind(argument) == .string else {
          return false
        }
        return isBlank(tree.string(argument))
      }
      guard !missing.isEmpty || !empty.isEmpty else { return nil }
      return IncompleteText(missing: missing, empty: empty, location: tree.file.location(tree.nameRange(node)))
    }
  }

  private func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
