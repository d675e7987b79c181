import Diagnostics

/// Texts on one line that lack their closing quotation mark.
extension Lexer {
  /// Reports a text that does not end on its line, and guesses where it was meant to, so that what follows is
  /// read as it was meant.
  mutating func unclosed(from start: Int) {
    if let end = endOnLaterLine(from: start) {
      offset = end
      report(
        "a text in \"…\" cannot go over several lines",
        help: "write it on one line, or between \"\"\" on lines of their own", start..<end)
      return
    }
    offset = likelyEnd(from: start)
    let last = text(start..<offset).last
    let isForeign = last.map(isForeignQuote) ?? false
    report(
      "this text has no closing quotation mark",
      help: isForeign ? "write \" where it ends, in place of \(last ?? "”")" : "write \" where it ends", start..<offset)
  }

  /// The end of a text that was broken over lines: behind the first quotation mark below that ends a value.
  private func endOnLaterLine(from start: Int) -> Int? {
    var at = endOfLine(from: start)
    for _ in 0..<30 {
      while at < bytes.count, bytes[at] == carriageReturn || bytes[at] == newLine { at += 1 }
      let lineEnd = endOfLine(from: at)
      let line = bytes[at..<lineEnd].drop { $0 == space || $0 == tab }
      guard let first = line.first, !")]}/".utf8.contains(first), !beginsArgument(line) else { return nil }
      if let mark = line.firstIndex(of: quote) {
        let before = line[..<mark].last { $0 != space }
        let behind = line[(mark + 1)...].first { $0 != space }
        guard before != UInt8(ascii: "("), before != UInt8(ascii: "["), behind.map({ ",)]".utf8.contains($0) }) ?? true
        else { return nil }
        return mark + 1
      }
      at = lineEnd
    }
    return nil
  }

  /// Whether a line begins with a label or a declaration, so that a text above it has ended.
  private func beginsArgument(_ line: ArraySlice<UInt8>) -> Bool {
    let word = line.prefix(while: isIdentifierPart)
    let behind = line[word.endIndex...].first
    return !word.isEmpty && (behind == UInt8(ascii: ":") || behind == UInt8(ascii: "("))
      || line.first == UInt8(ascii: ".") || word.elementsEqual("let".utf8) || word.elementsEqual("import".utf8)
  }

  /// The likely end of a text on its line: before the brackets and commas with which the line ends.
  private func likelyEnd(from start: Int) -> Int {
    let lineEnd = endOfLine(from: start)
    let holdsBrackets = bytes[start..<lineEnd].contains { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }
    var end = lineEnd
    scan: while end > start + 1 {
      switch bytes[end - 1] {
      case UInt8(ascii: ","), space, tab: break
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        // It may belong to the text itself.
        guard !holdsBrackets else { break scan }
      default: break scan
      }
      end -= 1
    }
    return end
  }
}
