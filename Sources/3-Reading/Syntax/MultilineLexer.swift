/// Strings between `"""`.
///
/// They are read as Swift does: the closing marks stand on a line of their own, and their indentation is taken
/// off every line.
extension Lexer {
  mutating func multilineString() -> Token.Kind {
    let start = offset
    offset += 3
    guard let close = closingMarks() else {
      report(
        "this text has no closing \"\"\"", help: "write \"\"\" on a line of its own where it ends", start..<offset)
      offset = bytes.count
      isCut = true
      return .reported
    }
    let lineEnd = endOfLine(from: offset)
    guard lineEnd == offset else {
      let isBlank = bytes[offset..<lineEnd].allSatisfy { $0 == space || $0 == tab }
      report(
        "a text between \"\"\" begins on the line below the marks",
        help: isBlank ? "remove the spaces after \"\"\"" : "break the line after \"\"\"", start..<(start + 3))
      offset = close + 3
      return .reported
    }
    let closeLine = lineStart(before: close)
    let margin = Array(bytes[closeLine..<close])
    guard margin.allSatisfy({ $0 == space || $0 == tab }) else {
      misplaced(from: start, close: close, line: closeLine)
      return .reported
    }
    skipLine()
    var text: [UInt8] = []
    var broken = false
    while offset < closeLine {
      if !readLine(margin: margin, limit: closeLine, into: &text) { broken = true }
    }
    if text.last == newLine { text.removeLast() }
    offset = close + 3
    return broken ? .reported : keep(text)
  }

  /// Reports closing marks that stand behind something on their line. Where nothing follows them, they more
  /// likely open the next text, and this one has no end.
  private mutating func misplaced(from start: Int, close: Int, line: Int) {
    if endOfLine(from: close) == close + 3, line > start {
      report(
        "this text has no closing \"\"\"", help: "write \"\"\" on a line of its own where it ends",
        start..<(start + 3))
      offset = line - 1
    } else {
      report(
        "the closing \"\"\" stands on a line of its own", help: "break the line before \"\"\"", close..<(close + 3))
      offset = close + 3
    }
  }

  private mutating func readLine(margin: [UInt8], limit: Int, into text: inout [UInt8]) -> Bool {
    var fine = readMargin(margin)
    while offset < limit {
      let next = bytes[offset]
      if next == newLine {
        text.append(next)
        offset += 1
        break
      }
      if next == carriageReturn {
        offset += 1
      } else if next == backslash {
        guard let length = lineContinuation() else {
          if !escape(into: &text) { fine = false }
          continue
        }
        if offset + length >= limit {
          report(
            "the last line of a text cannot go on after `\\`", help: "remove the backslash",
            offset..<(offset + 1))
          fine = false
        }
        offset += length
        break
      } else if isUnprintable(next), next != tab {
        unprintable()
        fine = false
      } else if invisible() {
        fine = false
      } else {
        text.append(next)
        offset += 1
      }
    }
    return fine
  }

  /// Steps over the indentation of a line; a line without anything needs none.
  private mutating func readMargin(_ margin: [UInt8]) -> Bool {
    let lineEnd = endOfLine(from: offset)
    if lineEnd == offset { return true }
    if bytes[offset..<lineEnd].starts(with: margin) {
      offset += margin.count
      return true
    }
    let start = offset
    while offset < lineEnd, bytes[offset] == space || bytes[offset] == tab { offset += 1 }
    let indentation = bytes[start..<offset]
    let isMixed = indentation.count >= margin.count || !margin.starts(with: indentation)
    report(
      isMixed
        ? "this line is not indented like the closing \"\"\": spaces and tabs are mixed"
        : "this line is indented less than the closing \"\"\"",
      help: "indent it like the closing \"\"\"\(isMixed ? "" : ", or move those to the left")",
      start..<max(offset, start + 1))
    return false
  }

  /// How many bytes a backslash and the line break behind it take, where they stand here.
  private func lineContinuation() -> Int? {
    var at = offset + 1
    while at < bytes.count, bytes[at] == space || bytes[at] == tab || bytes[at] == carriageReturn { at += 1 }
    return at < bytes.count && bytes[at] == newLine ? at + 1 - offset : nil
  }

  private func closingMarks() -> Int? {
    var at = offset
    while at + 2 < bytes.count {
      if bytes[at] == backslash {
        at += 2
      } else if bytes[at] == quote, bytes[at + 1] == quote, bytes[at + 2] == quote {
        return at
      } else {
        at += 1
      }
    }
    return nil
  }

  private func lineStart(before position: Int) -> Int {
    var at = position
    while at > 0, bytes[at - 1] != newLine { at -= 1 }
    return at
  }

  private mutating func skipLine() {
    while offset < bytes.count, bytes[offset] != newLine { offset += 1 }
    if offset < bytes.count { offset += 1 }
  }
}
