import Diagnostics

/// Texts on one line that lack their closing quotation mark.
extension Lexer {
  /// Reports a text that does not end on its line, and guesses where it was meant to, so that what follows is
  /// read as it was meant.
  mutating func unclosed(from start: Int) {
    if isForgottenBefore(start) { return }
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

  /// The index of the first token on the line of the text that is read.
  private func firstOfLine(_ start: Int) -> Int {
    guard !bytes[..<start].reversed().prefix(while: { $0 != newLine }).allSatisfy({ $0 == space || $0 == tab }) else {
      return tokens.count
    }
    return tokens.lastIndex { $0.onNewLine } ?? 0
  }

  /// Whether an earlier text of the line shows which mark was forgotten; then that is reported, and all behind it read
  /// anew, since every mark of the line took the part of another one.
  private mutating func isForgottenBefore(_ start: Int) -> Bool {
    let line = firstOfLine(start)
    for index in line...max(line, tokens.count) {
      let mark = index < tokens.count ? tokens[index].start : start
      if index > line, bytes[mark] == quote, tokens[index - 1].end == mark, isWord(tokens[index - 1]) {
        beginsTooLate(index, mark, line)
        return true
      }
      if index < tokens.count, case .string = tokens[index].kind,
        let comma = commaBeforeLabel(mark..<(tokens[index].end - 1))
      {
        endsTooLate(index, comma)
        return true
      }
    }
    return false
  }

  /// A quotation mark at the end of a word, before which none stands.
  private mutating func beginsTooLate(_ index: Int, _ mark: Int, _ line: Int) {
    var first = index - 1
    while first > line, isWord(tokens[first - 1]) { first -= 1 }
    let begin = tokens[first].start
    report(
      "this text has no opening quotation mark", help: "write \"\(shown(text(begin..<mark)))\"", begin..<(mark + 1))
    rewind(to: first, start: begin, end: mark + 1)
  }

  private func isWord(_ token: Token) -> Bool {
    switch token.kind {
    case .identifier, .integer: true
    case .reported: bytes[token.start] != quote
    default: false
    }
  }

  /// A text that swallowed a label, so that it was meant to end before that.
  private mutating func endsTooLate(_ index: Int, _ comma: Int) {
    let last = text(tokens[index].start..<comma).last
    let isForeign = last.map(isForeignQuote) ?? false
    report(
      "the text before this comma has no quotation mark at its end",
      help: isForeign ? "write \" before the comma, in place of \(last ?? "”")" : "write \" before the comma",
      comma..<(comma + 1))
    rewind(to: index, start: tokens[index].start, end: comma)
  }

  /// The comma in `"…, nl: "` or `"…, label: Text(fr: "`, which was to end a text before the next label; or in `"…, "`.
  private func commaBeforeLabel(_ range: Range<Int>) -> Int? {
    guard let last = bytes[range].last(where: { $0 != space }), ":([,".utf8.contains(last), range.count > 1 else {
      return nil
    }
    for comma in range where bytes[comma] == UInt8(ascii: ",") {
      let behind = bytes[(comma + 1)..<range.upperBound].drop { $0 == space }
      if behind.isEmpty { return comma }
      let word = behind.prefix(while: isIdentifierPart)
      if !word.isEmpty, behind[word.endIndex...].first == UInt8(ascii: ":") { return comma }
    }
    return nil
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
