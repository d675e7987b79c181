import CCmark
import Diagnostics

/// A paragraph, a heading or a cell of a Markdown file: what is translated as one text.
package struct MarkdownSegment: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case paragraph
    case heading(level: Int)
    case cell
  }

  package var kind: Kind
  /// The blocks it stands in, the outermost first: "list", "item", "block_quote", "table".
  package var containers: [String]
  /// Its bytes, from the first letter to the last; on further lines with what stands before them.
  package var range: Range<Int>
  /// Its words as Markdown, on one line, with single spaces; "\\\n" where a line ends inside of it.
  package var text: String
  /// What stands before its words on further lines: the indentation, the signs of a quotation.
  package var margin: String
  package var isOnOneLine: Bool
}

extension MarkdownDocument {
  /// The paragraphs, headings and cells in the order of the file; code is left out, which nobody translates.
  package var segments: [MarkdownSegment] {
    var found: [MarkdownSegment] = []
    collect(root, [], into: &found)
    return found
  }

  private func collect(_ node: CNode, _ containers: [String], into found: inout [MarkdownSegment]) {
    for child in node.children {
      switch child.typeName {
      case "paragraph":
        add(.paragraph, lines: child.firstLine...max(child.firstLine, child.lastLine), child, containers, &found)
      case "heading":
        // Underlined headings have the line below them too.
        let isUnderlined = child.lastLine > child.firstLine
        let last = isUnderlined ? child.lastLine - 1 : child.firstLine
        add(
          .heading(level: Int(cmark_node_get_heading_level(child))), lines: child.firstLine...last, child, containers,
          &found, hasSigns: !isUnderlined)
      case "table_header", "table_row": cells(child, containers, &found)
      case "code_block", "html_block", "thematic_break": continue
      default: collect(child, containers + [child.typeName], into: &found)
      }
    }
  }

  private func add(
    _ kind: MarkdownSegment.Kind, lines: ClosedRange<Int>, _ node: CNode, _ containers: [String],
    _ found: inout [MarkdownSegment], hasSigns: Bool = false
  ) {
    var pieces: [Range<Int>] = []
    var margin = ""
    for number in lines {
      let line = lineRange(number)
      var start = line.lowerBound
      if number == lines.lowerBound {
        start = min(line.lowerBound + node.firstColumn - 1, line.upperBound)
        if hasSigns { while start < line.upperBound, file.bytes[start] == UInt8(ascii: "#") { start += 1 } }
        start = skipSpace(start, line.upperBound)
        margin = ownMargin(line.lowerBound..<start, hasSigns: hasSigns)
      } else {
        start = skipSpace(start, line.upperBound)
        for _ in containers where start < line.upperBound && file.bytes[start] == UInt8(ascii: ">") {
          start = skipSpace(start + 1, line.upperBound)
        }
        if number == lines.lowerBound + 1 {
          margin = String(decoding: file.bytes[line.lowerBound..<start], as: UTF8.self)
        }
      }
      pieces.append(start..<max(start, line.upperBound))
    }
    guard let first = pieces.first, let last = pieces.last else { return }
    var end = last.upperBound
    while end > last.lowerBound, isSpace(file.bytes[end - 1]) { end -= 1 }
    if hasSigns { end = withoutClosingSigns(first.lowerBound..<end) }
    guard first.lowerBound < end else { return }
    pieces[pieces.count - 1] = last.lowerBound..<max(last.lowerBound, end)
    found.append(
      MarkdownSegment(
        kind: kind, containers: containers, range: first.lowerBound..<end, text: joined(pieces), margin: margin,
        isOnOneLine: pieces.count == 1))
  }

  /// What would stand before a second line: spaces as wide as the sign of an item, and the signs of quotations.
  private func ownMargin(_ range: Range<Int>, hasSigns: Bool) -> String {
    guard !hasSigns else { return "" }
    return String(
      decoding: file.bytes[range].map { $0 == UInt8(ascii: ">") || isSpace($0) ? $0 : UInt8(ascii: " ") },
      as: UTF8.self)
  }

  private func cells(_ row: CNode, _ containers: [String], _ found: inout [MarkdownSegment]) {
    let line = lineRange(row.firstLine)
    var start = min(line.lowerBound + row.firstColumn - 1, line.upperBound)
    if start < line.upperBound, file.bytes[start] == UInt8(ascii: "|") { start += 1 }
    var at = start
    while at <= line.upperBound {
      if at < line.upperBound, file.bytes[at] == UInt8(ascii: "\\") {
        at += 2
      } else if at == line.upperBound || file.bytes[at] == UInt8(ascii: "|") {
        let first = skipSpace(start, at)
        var end = at
        while end > first, isSpace(file.bytes[end - 1]) { end -= 1 }
        if first < end {
          found.append(
            MarkdownSegment(
              kind: .cell, containers: containers, range: first..<end, text: joined([first..<end]), margin: "",
              isOnOneLine: true))
        }
        at += 1
        start = at
      } else {
        at += 1
      }
    }
  }

  /// The `##` that may end a heading.
  private func withoutClosingSigns(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, file.bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
    guard end < range.upperBound, end == range.lowerBound || isSpace(file.bytes[end - 1]) else {
      return range.upperBound
    }
    while end > range.lowerBound, isSpace(file.bytes[end - 1]) { end -= 1 }
    return end
  }

  /// Lines as one, with single spaces; a line that is broken on purpose keeps its break.
  private func joined(_ pieces: [Range<Int>]) -> String {
    var out = ""
    for (index, piece) in pieces.enumerated() {
      var line = file.bytes[piece]
      let isLast = index == pieces.count - 1
      let isBroken = !isLast && (line.last == UInt8(ascii: "\\") || line.suffix(2).elementsEqual("  ".utf8))
      if isBroken, line.last == UInt8(ascii: "\\") { line.removeLast() }
      let words = line.split { isSpace($0) }.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
      out += words + (isBroken ? "\\\n" : isLast ? "" : " ")
    }
    return out
  }

  private func skipSpace(_ from: Int, _ end: Int) -> Int {
    var at = from
    while at < end, isSpace(file.bytes[at]) { at += 1 }
    return at
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
