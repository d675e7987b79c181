import Diagnostics
import Markdown
import NoticeModel
import Syntax

/// One text in one language, at its place in a source: a string of the facts or words, or a paragraph of prose.
package struct TextUnit: Sendable {
  package enum Place: Sendable, Equatable {
    /// A string in the tree of its file.
    case string(NodeID)
    /// The paragraph, heading or cell of that number in its file.
    case segment(Int)
  }

  /// The words on one line, as the lock keeps them.
  package var text: String
  package var hash: TextHash
  /// Index of the file in `SiteSources.files`.
  package var file: Int
  package var place: Place
  package var range: Range<Int>
  /// What kind of block it is, for prose.
  package var segment: MarkdownSegment?

  init(text: String, file: Int, place: Place, range: Range<Int>, segment: MarkdownSegment? = nil) {
    self.text = text
    hash = TextHash(of: text)
    self.file = file
    self.place = place
    self.range = range
    self.segment = segment
  }
}

/// A text in all its languages: one value of the facts, or a file of prose with its paragraphs.
package struct TextGroup: Sendable {
  /// The way to it within its scope: "notice.swift:purposes/care/title", "security.md"; it outlives changes of line.
  package var key: String
  /// Whether it is a file of paragraphs, which may be moved, split and added.
  package var isProse: Bool
  package var units: [Language: [TextUnit]]
  /// The value whose arguments are the languages, for a string of the facts.
  package var call: NodeID?
  /// Index of a file of the group in `SiteSources.files`.
  package var file: Int
}
