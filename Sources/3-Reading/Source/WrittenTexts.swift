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
    return SourceWalk(tree).texts.flatMap { text in
      text.wordings.map { language, node in
        WrittenText(
          language: language, range: tree.content(of: node), path: text.path.joined(separator: "/"), owners: text.owners
        )
      }
    }
  }

  /// The text of a file.
  package func file(of place: Place) -> SourceFile? { trees[place.file]?.file }
}

extension Tree {
  /// A string without its quotation marks.
  fileprivate func content(of node: NodeID) -> Range<Int> {
    let range = self.range(node)
    let marks = range.count >= 6 && file.bytes[range].starts(with: Array("\"\"\"".utf8)) ? 3 : 1
    return (range.lowerBound + marks)..<max(range.lowerBound + marks, range.upperBound - marks)
  }
}
