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
    return SourceWalk(tree).strings.filter { !SiteSources.identifiers.contains($0.label) }.map { string in
      WrittenField(
        label: string.label, isLabelled: tree.labelRange(string.node) != nil, text: tree.string(string.node),
        location: tree.file.location(tree.range(string.node)))
    }
  }

  private static let identifiers: Set<String> = ["id", "group"]
}
