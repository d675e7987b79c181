import Diagnostics

/// Divides a source into tokens. It never stops early: what it cannot read it reports and steps over.
struct Lexer {
  let bytes: [UInt8]
  private(set) var tokens: [Token] = []
  /// Texts of the strings, without quotes and escapes.
  var strings: [String] = []
  var collector: DiagnosticCollector
  var offset = 0
  /// Whether something without an end took the rest of the file.
  var isCut = false
  /// Whether the last tokens were replaced, and what follows them is read anew.
  private var isRewound = false

  init(_ file: SourceFile) {
    collector = DiagnosticCollector(file)
    bytes = file.bytes
  }

  mutating func run() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    if isReadable() {
      tokens.reserveCapacity(bytes.count / 6)
    } else {
      offset = bytes.count
      isCut = true
    }
    while true {
      let (newLine, space) = skipSpace()
      let start = offset
      guard start < bytes.count else {
        tokens.append(Token(kind: .end, start: start, end: start, onNewLine: true, spaceBefore: true))
        return
      }
      let kind = next()
      if isRewound {
        isRewound = false
        continue
      }
      tokens.append(Token(kind: kind, start: start, end: offset, onNewLine: newLine, spaceBefore: space))
    }
  }

  /// Puts something that was reported in the place of the tokens from one on, and reads anew behind it.
  mutating func rewind(to index: Int, start: Int, end: Int) {
    let first = tokens.indices.contains(index) ? tokens[index] : nil
    tokens.removeSubrange(index...)
    tokens.append(
      Token(
        kind: .reported, start: start, end: end, onNewLine: first?.onNewLine ?? false,
        spaceBefore: first?.spaceBefore ?? false))
    offset = end
    isRewound = true
  }

  func byte(_ ahead: Int = 0) -> UInt8 { offset + ahead < bytes.count ? bytes[offset + ahead] : 0 }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  mutating func report(
    _ message: String, help: String?, _ range: Range<Int>, rule: RuleID = SyntaxRule.swift, right: String? = nil
  ) {
    collector.report(rule: rule, message, help: help, at: range, right: right)
  }

  mutating func report(_ what: NotAllowed, _ range: Range<Int>) {
    report(what.message, help: what.help, range, rule: SyntaxRule.notAllowed, right: right(of: what, range))
  }

  /// What belongs in its place, where nothing else can be meant.
  private func right(of what: NotAllowed, _ range: Range<Int>) -> String? {
    switch what {
    case .noBreakSpace: " "
    // The signs that divide lines and paragraphs stand between words.
    case .invisible: ["\u{2028}", "\u{2029}"].contains(text(range)) ? " " : ""
    default: nil
    }
  }

  /// Bytes that no text file holds show that this is none, or one that was saved in an unusual way.
  private mutating func isReadable() -> Bool {
    for at in bytes.indices {
      if bytes[at] == 0 {
        report(
          "this file holds a NUL character, so it is not a text", help: "save it again as text, in UTF-8",
          at..<(at + 1), rule: SyntaxRule.file)
        return false
      }
      if bytes[at] == UInt8(ascii: "\r"), at + 1 == bytes.count || bytes[at + 1] != UInt8(ascii: "\n") {
        report(
          "a line of this file ends with a CR alone", help: "save it again with line ends of the kind LF (Unix)",
          at..<(at + 1), rule: SyntaxRule.file)
        return false
      }
    }
    return true
  }

  // MARK: - Tokens

  private mutating func next() -> Token.Kind {
    let first = bytes[offset]
    switch first {
    case UInt8(ascii: "("): return single(.leftParenthesis)
    case UInt8(ascii: ")"): return single(.rightParenthesis)
    case UInt8(ascii: "["): return single(.leftBracket)
    case UInt8(ascii: "]"): return single(.rightBracket)
    case UInt8(ascii: "{"): return single(.leftBrace)
    case UInt8(ascii: "}"): return single(.rightBrace)
    case UInt8(ascii: ","): return single(.comma)
    case UInt8(ascii: ":"): return single(.colon)
    case UInt8(ascii: ";"): return single(.semicolon)
    case UInt8(ascii: "."): return byte(1) == first ? operation() : single(.dot)
    case UInt8(ascii: "\""): return string()
    case UInt8(ascii: "'"): return foreignString()
    case UInt8(ascii: "#"): return directive()
    case UInt8(ascii: "@"): return .notAllowed(.attribute(word()))
    case UInt8(ascii: "`"): return backticks()
    case UInt8(ascii: "\\") where isIdentifierStart(byte(1)) || byte(1) == UInt8(ascii: "."):
      return single(.notAllowed(.keyPath))
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
    default:
      if isOperator(first) { return operation() }
      return isIdentifierStart(first) || letterLength() != nil ? identifier() : other()
    }
  }

  private mutating func single(_ kind: Token.Kind) -> Token.Kind {
    offset += 1
    return kind
  }

  private mutating func operation() -> Token.Kind {
    let start = offset
    let dot = UInt8(ascii: ".")
    while isOperator(byte()) || bytes[start] == dot && byte() == dot {
      if offset > start, startsComment() { break }
      offset += 1
    }
    switch text(start..<offset) {
    case "=": return .equals
    case "...":
      reportDots(start..<offset)
      return .reported
    case let sign where sign.hasPrefix("*/"):
      report("`*/` ends no comment", help: "remove it, or write /* where the comment begins", start..<(start + 2))
      return .reported
    default: return .operation
    }
  }

  /// Reads a sign and the word that follows it at once.
  private mutating func word() -> String {
    let start = offset
    offset += 1
    while isIdentifierPart(byte()) { offset += 1 }
    return shown(text(start..<offset))
  }

  private mutating func directive() -> Token.Kind {
    var signs = 0
    while byte(signs) == UInt8(ascii: "#") { signs += 1 }
    if byte(signs) == UInt8(ascii: "\"") { return rawString(signs) }
    let digits = bytes[(offset + 1)...].prefix(while: isIdentifierPart)
    if digits.count == 3 || digits.count == 6, digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }) {
      report(
        "a colour stands in quotation marks", help: "write \"\(text(offset..<digits.endIndex))\"",
        offset..<digits.endIndex)
      offset = digits.endIndex
      return .reported
    }
    return .notAllowed(.directive(word()))
  }

  private mutating func backticks() -> Token.Kind {
    let start = offset
    offset += 1
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n"), bytes[offset] != UInt8(ascii: "`") { offset += 1 }
    guard byte() == UInt8(ascii: "`"), offset > start + 1 else {
      offset = start + 1
      report(
        "a backtick has no meaning here", help: "remove it, or put the text it belongs to in quotation marks",
        start..<offset)
      return .reported
    }
    offset += 1
    return .notAllowed(.backticks(shown(text((start + 1)..<(offset - 1)))))
  }

  private mutating func identifier() -> Token.Kind {
    if let kind = address() { return kind }
    while true {
      if isIdentifierPart(byte()) {
        offset += 1
      } else if let length = letterLength() {
        offset += length
      } else if !skipAccent() {
        return .identifier
      }
    }
  }

  /// Steps over an accent that is a character of its own, behind the letter it belongs to.
  private mutating func skipAccent() -> Bool {
    guard byte() >= 0xC0, let scalar = scalar(), scalar.properties.generalCategory == .nonspacingMark else {
      return false
    }
    let start = offset
    offset += String(scalar).utf8.count
    report(.accent(named(scalar)), start..<offset)
    return true
  }

  /// Bytes of the letter beyond ASCII that stands here, if one does.
  private func letterLength() -> Int? {
    guard byte() >= 0xC0, let scalar = scalar(), isLetter(scalar) else { return nil }
    return String(scalar).utf8.count
  }

  /// The character that begins here, if the bytes are one in UTF-8.
  func scalar() -> Unicode.Scalar? {
    guard offset < bytes.count else { return nil }
    let length = byte() < 0x80 ? 1 : byte() >= 0xF0 ? 4 : byte() >= 0xE0 ? 3 : 2
    guard offset + length <= bytes.count else { return nil }
    let decoded = text(offset..<(offset + length))
    // Broken bytes become other characters, which have other bytes.
    guard decoded.utf8.elementsEqual(bytes[offset..<(offset + length)]) else { return nil }
    let scalars = decoded.unicodeScalars
    return scalars.count == 1 ? scalars.first : nil
  }
}

/// Identifiers of what the syntax itself reports.
package enum SyntaxRule {
  /// This is not Swift.
  package static let swift = RuleID.sourceSwift
  /// This is Swift, but not allowed in a notice.
  package static let notAllowed = RuleID.sourceAllowed
  /// This file cannot be read at all.
  package static let file = RuleID.sourceFile
}
