import CCmark
import Diagnostics

/// A Markdown file, parsed once and read as often as needed.
///
/// CommonMark with tables and strikethrough, as libcmark-gfm reads it. Nothing of it is rendered here:
/// `MarkdownConverter` makes blocks of it.
package final class MarkdownDocument {
  package let file: SourceFile
  let tree: MarkdownTree
  /// Where the lines begin, as libcmark-gfm counts them.
  private let lineStarts: [Int]

  /// What a line may begin with that is a day and no item of a list, in small letters.
  let monthNames: Set<String>

  /// - Parameter monthNames: the names of months in all languages, for those who ask for `diagnostics`.
  package init(_ file: SourceFile, monthNames: Set<String> = []) {
    self.file = file
    self.monthNames = monthNames
    tree = MarkdownTree(file.bytes)
    lineStarts = MarkdownDocument.lineStarts(file.bytes)
  }

  var root: CNode { tree.root }

  /// What is wrong with the file whatever stands around it.
  package private(set) lazy var diagnostics: [Diagnostic] = MarkdownTraps(self).diagnostics()

  /// Whether it has been reported that a line was meant as a heading.
  func isBrokenHeading(line: Int) -> Bool {
    diagnostics.contains { $0.rule == .markdownHeading && $0.location.line == line }
  }

  private static func lineStarts(_ bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let endsLine =
        byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r") && (index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n"))
      if endsLine { starts.append(index + 1) }
    }
    return starts
  }

  // MARK: - Lines, counted from 1

  var lineCount: Int { lineStarts.count }

  /// Bytes of a line without its end.
  func line(_ number: Int) -> ArraySlice<UInt8> { file.bytes[lineRange(number)] }

  /// The same from a column on, which is counted from 1 in bytes.
  func line(_ number: Int, from column: Int) -> ArraySlice<UInt8> { line(number).dropFirst(max(0, column - 1)) }

  func lineRange(_ number: Int) -> Range<Int> {
    guard number >= 1, number <= lineStarts.count else { return file.bytes.count..<file.bytes.count }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] : file.bytes.count
    while end > start, file.bytes[end - 1] == UInt8(ascii: "\n") || file.bytes[end - 1] == UInt8(ascii: "\r") {
      end -= 1
    }
    return start..<end
  }

  /// The place of a whole line, without its indentation.
  func location(line number: Int) -> Location {
    let range = lineRange(number)
    let first = file.bytes[range].firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    return file.location((first ?? range.lowerBound)..<range.upperBound)
  }
}
