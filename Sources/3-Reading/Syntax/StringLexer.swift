import Diagnostics

/// Strings on one line, escapes, and raw strings; those between `"""` stand in MultilineLexer.swift.
extension Lexer {
  mutating func string() -> Token.Kind {
    if byte(1) == quote, byte(2) == quote { return multilineString() }
    let start = offset
    offset += 1
    var text: [UInt8] = []
    var broken = false
    while true {
      guard offset < bytes.count, bytes[offset] != newLine else {
        unclosed(from: start)
        return .reported
      }
      let next = bytes[offset]
      if next == quote {
        offset += 1
        break
      }
      if next == carriageReturn {
        offset += 1
      } else if next == backslash {
        if !escape(into: &text) { broken = true }
      } else if isUnprintable(next) {
        unprintable()
        broken = true
      } else if invisible() {
        broken = true
      } else {
        text.append(next)
        offset += 1
      }
    }
    return broken ? .reported : keep(text)
  }

  mutating func keep(_ text: [UInt8]) -> Token.Kind {
    strings.append(String(decoding: text, as: UTF8.self))
    return .string(strings.count - 1)
  }

  /// Reports a character that Swift does not take in a text, and steps over it.
  mutating func unprintable() {
    let start = offset
    while offset < bytes.count, isUnprintable(bytes[offset]), bytes[offset] == bytes[start] { offset += 1 }
    if bytes[start] == tab {
      report("a tab stands in this text", help: "write \\t, or spaces", start..<offset)
    } else {
      let name = named(Unicode.Scalar(bytes[start]))
      report("a character that does not show, \(name), stands in this text", help: "remove it", start..<offset)
    }
  }

  /// Reports a character that leaves no trace on a page, and steps over it; `false` where none stands here.
  ///
  /// Such characters come along when a text is copied. In a name or an address they make another name of the same look.
  mutating func invisible() -> Bool {
    guard let first = [0xC2, 0xE2, 0xEF].first(where: { $0 == bytes[offset] }), offset + 1 < bytes.count else {
      return false
    }
    let start = offset
    guard first != 0xC2 || bytes[offset + 1] == 0xAD, let scalar = scalar(), isLeftOver(scalar) else { return false }
    offset += String(scalar).utf8.count
    report(.invisible(named(scalar)), start..<offset)
    return true
  }

  private func isLeftOver(_ scalar: Unicode.Scalar) -> Bool {
    ["\u{AD}", "\u{200B}", "\u{2028}", "\u{2029}", "\u{2060}", "\u{FEFF}"].contains(scalar)
  }

  // MARK: - Escapes

  /// Reads what follows a backslash; `false` when it was wrong and has been reported.
  mutating func escape(into text: inout [UInt8]) -> Bool {
    let start = offset
    offset += 1
    let mark = byte()
    // At the end of the line the text lacks its end, which is reported then.
    guard mark != newLine, mark != carriageReturn, offset < bytes.count else { return false }
    offset += 1
    switch mark {
    case UInt8(ascii: "n"): text.append(newLine)
    case UInt8(ascii: "t"): text.append(tab)
    case UInt8(ascii: "r"): text.append(carriageReturn)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "'"): text.append(mark)
    case UInt8(ascii: "u"): return unicodeEscape(from: start, into: &text)
    case UInt8(ascii: "0"):
      report(.nulEscape, start..<offset)
      return false
    case UInt8(ascii: "("):
      skipInterpolation()
      report(.interpolation, start..<offset)
      return false
    default:
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      report(
        "`\(shown(self.text(start..<offset)))` has no meaning in a text",
        help: "for a backslash write \\\\; the others are \\\" \\n \\t \\u{…}", start..<offset)
      return false
    }
    return true
  }

  private mutating func unicodeEscape(from start: Int, into text: inout [UInt8]) -> Bool {
    var digits = ""
    var closed = false
    if byte() == UInt8(ascii: "{") {
      offset += 1
      let first = offset
      while isIdentifierPart(byte()) { offset += 1 }
      digits = self.text(first..<offset)
      closed = byte() == UInt8(ascii: "}")
      if closed { offset += 1 }
    }
    guard closed, (1...8).contains(digits.count), let value = UInt32(digits, radix: 16),
      let scalar = UnicodeScalar(value)
    else {
      report(
        "`\(shown(self.text(start..<offset)))` is not the number of a character",
        help: "write \\u{…} with the hexadecimal number of the character, as in \\u{20AC} for €", start..<offset)
      return false
    }
    guard value != 0 else {
      report(.nulEscape, start..<offset)
      return false
    }
    text.append(contentsOf: String(scalar).utf8)
    return true
  }

  private mutating func skipInterpolation() {
    var depth = 1
    while offset < bytes.count, depth > 0, bytes[offset] != newLine {
      if bytes[offset] == UInt8(ascii: "(") { depth += 1 }
      if bytes[offset] == UInt8(ascii: ")") { depth -= 1 }
      offset += 1
    }
  }

  // MARK: - Raw strings

  /// Steps over `#"…"#` with any number of signs, and over those on several lines.
  mutating func rawString(_ signs: Int) -> Token.Kind {
    offset += signs
    let isMultiline = byte(1) == quote && byte(2) == quote
    let marks = isMultiline ? 3 : 1
    let close = [UInt8](repeating: quote, count: marks) + [UInt8](repeating: UInt8(ascii: "#"), count: signs)
    offset += marks
    while offset < bytes.count, isMultiline || bytes[offset] != newLine {
      if bytes[offset] == quote, bytes[offset...].starts(with: close) {
        offset += close.count
        break
      }
      offset += 1
    }
    return .notAllowed(.rawString)
  }

  var quote: UInt8 { UInt8(ascii: "\"") }
  var backslash: UInt8 { UInt8(ascii: "\\") }
  var newLine: UInt8 { UInt8(ascii: "\n") }
  var carriageReturn: UInt8 { UInt8(ascii: "\r") }
  var space: UInt8 { UInt8(ascii: " ") }
  var tab: UInt8 { UInt8(ascii: "\t") }
}
