import Diagnostics
import NoticeModel
import Syntax

/// A text of the facts that lacks languages, or is empty in one.
package struct IncompleteText: Sendable {
  package var missing: [Language]
  package var empty: [Language]
  package var location: Location
  /// The version whose `Change` it belongs to, such as "2026-06-01" or "2026-06-01-r2".
  package var version: String?
}

extension SiteSources {
  /// The texts of a source that are not complete in the given languages, in the order of the file.
  package func incompleteTexts(in place: Place, languages: [Language]) -> [IncompleteText] {
    guard let tree = trees[place.file] else { return [] }
    return SourceWalk(tree).texts.compactMap { text in
      let isEmpty = { (node: NodeID) in tree.string(node).allSatisfy(\.isWhitespace) }
      guard !text.labels.isEmpty else {
        return text.wordings.contains { isEmpty($0.node) }
          ? IncompleteText(missing: [], empty: languages, location: tree.file.location(tree.range(text.node))) : nil
      }
      let missing = languages.filter { language in !text.labels.contains(language) }
      let empty = languages.filter { language in
        text.wordings.contains { $0.language == language && isEmpty($0.node) }
      }
      guard !missing.isEmpty || !empty.isEmpty else { return nil }
      return IncompleteText(
        missing: missing, empty: empty, location: tree.file.location(text.nameRange),
        version: text.owners.last == "Change" && text.path.count > 1 ? text.path[text.path.count - 2] : nil)
    }
  }
}
