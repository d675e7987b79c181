/// How many headings, paragraphs, items of lists and rows of tables a text has, as Markdown counts them.
struct TextParts: Equatable {
  var headings = 0
  var paragraphs = 0
  var items = 0
  var rows = 0

  init(_ bytes: ArraySlice<UInt8>) {
    var isInParagraph = false
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let words = line.drop { $0 == 0x20 || $0 == 0x09 }.filter { $0 != 0x0D }
      switch Self.start(of: words) {
      case .nothing: isInParagraph = false
      case .heading:
        headings += 1
        isInParagraph = false
      case .item:
        items += 1
        isInParagraph = true
      case .row:
        rows += 1
        isInParagraph = true
      case .words:
        if !isInParagraph { paragraphs += 1 }
        isInParagraph = true
      }
    }
  }

  private enum Start { case nothing, heading, item, row, words }

  private static func start(of line: [UInt8]) -> Start {
    guard let first = line.first else { return .nothing }
    switch first {
    case UInt8(ascii: "#"): return .heading
    case UInt8(ascii: "|"): return .row
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return line.count == 1 || line[1] == 0x20 ? .item : .words
    default:
      let digits = line.prefix { $0.isDigit }
      guard !digits.isEmpty, digits.count < 4, line.count > digits.count + 1, ".)".utf8.contains(line[digits.count]),
        line[digits.count + 1] == 0x20
      else { return .words }
      return .item
    }
  }

  /// What it has more or less of than another, in words: "3 items of lists, where … has 4".
  func differences(from other: TextParts) -> [(own: String, other: Int)] {
    [
      (headings, other.headings, "heading", "headings"), (paragraphs, other.paragraphs, "paragraph", "paragraphs"),
      (items, other.items, "item of a list", "items of lists"), (rows, other.rows, "row of a table", "rows of tables"),
    ].filter { $0.0 != $0.1 }.map { own, other, one, many in
      (own == 0 ? "no \(one)" : "\(own) \(own == 1 ? one : many)", other)
    }
  }
}
