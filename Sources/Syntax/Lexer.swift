import Diagnostics

/// Divides a source into tokens. It never stops early: what it cannot read it reports and steps over.
struct Lexer {
  let file: SourceFile
  let bytes: [UInt8]
  private(set) var tokens: [Token] = []
  /// Texts of the strings, without quotes and escapes.
  var strings: [String] = []
  var diagnostics: [Diagnostic] = []
  var offset = 0

  init(_ file: SourceFile) {
    self.file = file
    bytes = file.bytes
  }

  mutating func run() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    tokens.reserveCapacity(bytes.count / 6)
    while true {
      let (newLine, space) = skipSpace()
      let start = offset
      guard start < bytes.count else {
        tokens.append(Token(kind: .end, start: start, end: start, onNewLine: true, spaceBefore: true))
        return
      }
      let kind = next()
      tokens.append(Token(kind: kind, start: start, end: offset, onNewLine: newLine, spaceBefore: space))
    }
  }

  func byte(_ ahead: Int = 0) -> UInt8 { offset + ahead < bytes.count ? bytes[offset + ahead] : 0 }

  mutating func report(_ message: String, help: String? = nil, _ range: Range<Int>, rule: String = SyntaxRule.swift) {
    diagnostics.append(Diagnostic(rule: rule, message, help: help, at: file.location(range)))
  }

  // MARK: - White space and comments

  private mutating func skipSpace() -> (newLine: Bool, space: Bool) {
    var newLine = offset == 0
    let start = offset
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\n"):
        newLine = true
        offset += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        offset += 1
      case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "/"):
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
      case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"):
        if skipBlockComment() { newLine = true }
      case 0xC2 where byte(1) == 0xA0:
        report(
          "a no-break space stands between values", help: "replace it by an ordinary space",
          offset..<(offset + 2))
        offset += 2
      default:
        return (newLine, offset > start)
      }
    }
    return (newLine, true)
  }

  /// Skips `/* … */`, which may be nested; returns whether it went over a line break.
  private mutating func skipBlockComment() -> Bool {
    let start = offset
    var depth = 0
    var newLine = false
    while offset < bytes.count {
      if byte() == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
        depth += 1
        offset += 2
      } else if byte() == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
        depth -= 1
        offset += 2
        if depth == 0 { return newLine }
      } else {
        if byte() == UInt8(ascii: "\n") { newLine = true }
        offset += 1
      }
    }
    report("this comment has no end", help: "write */ where it ends", start..<(start + 2))
    return newLine
  }

  // MARK: - Tokens

  private mutating func next() -> Token.Kind {
    let first = bytes[offset]
    switch first {
    case UInt8(ascii: "("): return single(.leftParenthesis)
    case UInt8(ascii: ")"): return single(.rightParenthesis)
    case UInt8(ascii: "["): return single(.leftBracket)
    case UInt8(ascii: "]"): return single(.rightBracket)
    case UInt8(ascii: ","): return single(.comma)
    case UInt8(ascii: ":"): return single(.colon)
    case UInt8(ascii: "."): return byte(1) == first ? operation() : single(.dot)
    case UInt8(ascii: "\""): return string()
    case UInt8(ascii: "{"), UInt8(ascii: "}"): return single(.notAllowed(.braces))
    case UInt8(ascii: ";"): return single(.notAllowed(.semicolon))
    case UInt8(ascii: "#") where byte(1) == UInt8(ascii: "\""): return rawString()
    case UInt8(ascii: "#"), UInt8(ascii: "@"): return single(.notAllowed(.attribute))
    case UInt8(ascii: "="): return isOperator(byte(1)) ? operation() : single(.equals)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
    case UInt8(ascii: "'"): return foreignQuote()
    default:
      if isOperator(first) { return operation() }
      if isIdentifierStart(first) { return identifier() }
      return other()
    }
  }

  private mutating func single(_ kind: Token.Kind) -> Token.Kind {
    offset += 1
    return kind
  }

  private mutating func operation() -> Token.Kind {
    let start = offset
    while isOperator(byte()) || byte() == UInt8(ascii: ".") { offset += 1 }
    return .notAllowed(.operation(String(decoding: bytes[start..<offset], as: UTF8.self)))
  }

  private mutating func number() -> Token.Kind {
    let start = offset
    while isIdentifierPart(byte()) { offset += 1 }
    var isWhole = true
    if byte() == UInt8(ascii: "."), isDigit(byte(1)) {
      isWhole = false
      offset += 1
      while isIdentifierPart(byte()) { offset += 1 }
    }
    let digits = bytes[start..<offset].filter { $0 != UInt8(ascii: "_") }
    guard isWhole, digits.allSatisfy(isDigit), let value = Int(String(decoding: digits, as: UTF8.self)) else {
      return .notAllowed(.number)
    }
    return .integer(value)
  }

  private mutating func identifier() -> Token.Kind {
    while true {
      if isIdentifierPart(byte()) {
        offset += 1
      } else if byte() >= 0x80, let length = letterLength() {
        offset += length
      } else {
        return .identifier
      }
    }
  }

  /// Bytes of the letter beyond ASCII that stands here, if one does.
  private func letterLength() -> Int? {
    let length = byte() >= 0xF0 ? 4 : byte() >= 0xE0 ? 3 : 2
    let end = min(bytes.count, offset + length)
    let scalars = String(decoding: bytes[offset..<end], as: UTF8.self).unicodeScalars
    guard scalars.count == 1, let scalar = scalars.first, scalar.properties.isAlphabetic else { return nil }
    return end - offset
  }

  /// Quotation marks of a word processor, and whatever else no Swift source holds.
  private mutating func other() -> Token.Kind {
    let start = offset
    offset += 1
    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    let character = String(decoding: bytes[start..<offset], as: UTF8.self)
    if "“”„«»‘’‚".contains(character) {
      report(
        "`\(character)` cannot open or close a text", help: "use straight quotation marks: \"…\"",
        start..<offset)
      return .reported
    }
    if character == "\0" {
      report("a NUL character stands in the file", help: "remove it", start..<offset)
      return .reported
    }
    if character.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic }) { return identifier() }
    report(
      "`\(character)` has no meaning here",
      help: "remove it, or put the text it belongs to in quotation marks", start..<offset)
    return .reported
  }
}

/// Identifiers of what the syntax itself reports.
public enum SyntaxRule {
  /// This is not Swift.
  public static let swift = "SRC-SWIFT"
  /// This is Swift, but not allowed in a notice.
  public static let notAllowed = "SRC-ALLOWED"
}

func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

func isIdentifierStart(_ byte: UInt8) -> Bool {
  (65...90).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: "_")
}

func isIdentifierPart(_ byte: UInt8) -> Bool { isIdentifierStart(byte) || isDigit(byte) }

func isOperator(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "%"),
    UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "&"),
    UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: "~"), UInt8(ascii: "?"):
    return true
  default:
    return false
  }
}
