import Diagnostics

/// Strings: plain ones on one line, and those between `"""` on several.
extension Lexer {
  mutating func string() -> Token.Kind {
    if byte(1) == quote, byte(2) == quote { return multilineString() }
    let start = offset
    offset += 1
    var text: [UInt8] = []
    var broken = false
    while true {
      guard offset < bytes.count, bytes[offset] != newLine else {
        report("this text has no closing quotation mark", help: "write \" where it ends", start..<offset)
        return .reported
      }
      let next = bytes[offset]
      if next == quote {
        offset += 1
        break
      }
      if next == backslash {
        if !escape(into: &text) { broken = true }
      } else if next == 0 {
        report("a NUL character stands in the text", help: "remove it", offset..<(offset + 1))
        broken = true
        offset += 1
      } else {
        text.append(next)
        offset += 1
      }
    }
    return broken ? .reported : keep(text)
  }

  private mutating func keep(_ text: [UInt8]) -> Token.Kind {
    strings.append(String(decoding: text, as: UTF8.self))
    return .string(strings.count - 1)
  }

  // MARK: - Several lines

  /// Reads as Swift does: the closing marks stand on a line of their own, and their indentation is taken
  /// off every line.
  private mutating func multilineString() -> Token.Kind {
    let start = offset
    offset += 3
    guard let close = closingMarks() else {
      report(
        "this text has no closing \"\"\"", help: "write \"\"\" on a line of its own where it ends",
        start..<(start + 3))
      offset = bytes.count
      return .reported
    }
    guard lineIsBlank(from: offset) else {
      report(
        "a text between \"\"\" starts on the line below the marks", help: "break the line after \"\"\"",
        start..<(start + 3))
      offset = close + 3
      return .reported
    }
    let closeLine = lineStart(before: close)
    let margin = Array(bytes[closeLine..<close])
    guard margin.allSatisfy({ $0 == space || $0 == tab }) else {
      report(
        "the closing \"\"\" stands on a line of its own", help: "break the line before \"\"\"",
        close..<(close + 3))
      offset = close + 3
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

  private mutating func readLine(margin: [UInt8], limit: Int, into text: inout [UInt8]) -> Bool {
    var fine = true
    let start = offset
    if lineIsBlank(from: offset) {
      while offset < limit, bytes[offset] != newLine, offset < start + margin.count { offset += 1 }
    } else if bytes[offset..<min(limit, offset + margin.count)].elementsEqual(margin) {
      offset += margin.count
    } else {
      report(
        "this line is indented less than the closing \"\"\"",
        help: "indent it like the closing marks, or move those to the left", offset..<(offset + 1))
      fine = false
    }
    while offset < limit {
      let next = bytes[offset]
      if next == newLine {
        text.append(next)
        offset += 1
        break
      }
      if next == backslash {
        if lineIsBlank(from: offset + 1) {
          skipLine()
          break
        }
        if !escape(into: &text) { fine = false }
      } else if next == carriageReturn, offset + 1 < limit, bytes[offset + 1] == newLine {
        offset += 1
      } else {
        text.append(next)
        offset += 1
      }
    }
    return fine
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

  private func lineIsBlank(from position: Int) -> Bool {
    var at = position
    while at < bytes.count, bytes[at] != newLine {
      guard bytes[at] == space || bytes[at] == tab || bytes[at] == carriageReturn else { return false }
      at += 1
    }
    return true
  }

  private mutating func skipLine() {
    while offset < bytes.count, bytes[offset] != newLine { offset += 1 }
    if offset < bytes.count { offset += 1 }
  }

  // MARK: - Escapes

  /// Reads what follows a backslash; `false` when it was wrong and has been reported.
  private mutating func escape(into text: inout [UInt8]) -> Bool {
    let start = offset
    offset += 1
    let mark = byte()
    offset += 1
    switch mark {
    case UInt8(ascii: "n"): text.append(newLine)
    case UInt8(ascii: "t"): text.append(tab)
    case UInt8(ascii: "r"): text.append(carriageReturn)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "'"): text.append(mark)
    case UInt8(ascii: "u"): return unicodeEscape(from: start, into: &text)
    case UInt8(ascii: "("):
      skipInterpolation()
      report(
        NotAllowed.interpolation.message, help: NotAllowed.interpolation.help, start..<offset,
        rule: SyntaxRule.notAllowed)
      return false
    default:
      offset = min(offset, bytes.count)
      if mark == newLine { offset -= 1 }
      report(
        "a backslash before `\(mark == newLine ? "the end of the line" : String(UnicodeScalar(mark)))` has no meaning",
        help: "for a backslash write \\\\; the others are \\\" \\n \\t \\u{…}", start..<(start + 2))
      return false
    }
    return true
  }

  private mutating func unicodeEscape(from start: Int, into text: inout [UInt8]) -> Bool {
    var digits: [UInt8] = []
    if byte() == UInt8(ascii: "{") {
      offset += 1
      while isIdentifierPart(byte()), digits.count < 9 {
        digits.append(byte())
        offset += 1
      }
      if byte() == UInt8(ascii: "}"), digits.count <= 8, !digits.isEmpty,
        let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16), let scalar = UnicodeScalar(value)
      {
        offset += 1
        text.append(contentsOf: String(Character(scalar)).utf8)
        return true
      }
    }
    report(
      "this is not the number of a character", help: "write \\u{…} with 1 to 8 hexadecimal digits, as in \\u{20AC}",
      start..<offset)
    return false
  }

  private mutating func skipInterpolation() {
    var depth = 1
    while offset < bytes.count, depth > 0, bytes[offset] != newLine {
      if bytes[offset] == UInt8(ascii: "(") { depth += 1 }
      if bytes[offset] == UInt8(ascii: ")") { depth -= 1 }
      offset += 1
    }
  }

  // MARK: - What only looks like a string

  mutating func rawString() -> Token.Kind {
    offset += 2
    while offset < bytes.count, bytes[offset] != newLine {
      if bytes[offset] == quote, byte(1) == UInt8(ascii: "#") {
        offset += 2
        break
      }
      offset += 1
    }
    return .notAllowed(.rawString)
  }

  mutating func foreignQuote() -> Token.Kind {
    let start = offset
    offset += 1
    while offset < bytes.count, bytes[offset] != newLine, bytes[offset] != UInt8(ascii: "'") { offset += 1 }
    if byte() == UInt8(ascii: "'") { offset += 1 }
    report("a text stands between \"…\", not '…'", help: "use double quotation marks", start..<offset)
    return .reported
  }

  private var quote: UInt8 { UInt8(ascii: "\"") }
  private var backslash: UInt8 { UInt8(ascii: "\\") }
  private var newLine: UInt8 { UInt8(ascii: "\n") }
  private var carriageReturn: UInt8 { UInt8(ascii: "\r") }
  private var space: UInt8 { UInt8(ascii: " ") }
  private var tab: UInt8 { UInt8(ascii: "\t") }
}
