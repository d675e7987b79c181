import Diagnostics

/// Numbers, and what only resembles a source.
extension Lexer {
  mutating func number() -> Token.Kind {
    let start = offset
    readDigits()
    if byte() == UInt8(ascii: "."), isDigit(byte(1)) {
      offset += 1
      readDigits()
    }
    let written = bytes[start..<offset]
    if written.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: "_") }) {
      return .integer(Int(text(start..<offset).filter { $0 != "_" }))
    }
    if isNumberOfSwift(text(start..<offset)) { return .notAllowed(.number) }
    let word = shown(text(start..<offset))
    report(
      "`\(word)` is neither a number nor a name", help: "write \"\(word)\", in quotation marks, if it is a text",
      start..<offset)
    return .reported
  }

  private mutating func readDigits() {
    while isIdentifierPart(byte()) {
      let isExponent = byte() == UInt8(ascii: "e") || byte() == UInt8(ascii: "p")
      offset += 1
      if isExponent, byte() == UInt8(ascii: "-") || byte() == UInt8(ascii: "+"), isDigit(byte(1)) { offset += 1 }
    }
  }

  /// Whether it is a number of a kind that Swift knows: hexadecimal, octal, binary, or with a fraction.
  private func isNumberOfSwift(_ written: String) -> Bool {
    let number = written.filter { $0 != "_" }
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where number.hasPrefix(prefix) {
      return number.count > 2 && number.dropFirst(2).allSatisfy { $0.hexDigitValue.map { $0 < radix } ?? false }
    }
    return number.allSatisfy { $0.isNumber || ".e+-".contains($0) } && Double(number) != nil
  }

  /// An address on the web, or an e-mail address, that stands without quotation marks.
  mutating func address() -> Token.Kind? {
    let start = offset
    let rest = bytes[start...].prefix(64)
    let what: String
    if rest.starts(with: "https://".utf8) || rest.starts(with: "http://".utf8) {
      what = "an address on the web"
    } else {
      let behind = rest.drop { isIdentifierPart($0) || ".+-%".utf8.contains($0) }
      guard behind.first == UInt8(ascii: "@"), behind.dropFirst().first.map(isIdentifierStart) ?? false else {
        return nil
      }
      what = "an e-mail address"
    }
    while offset < bytes.count, bytes[offset] > 0x20, !",()[]\"".utf8.contains(bytes[offset]) { offset += 1 }
    report("\(what) stands in quotation marks", help: "write \"\(shown(text(start..<offset)))\"", start..<offset)
    return .reported
  }

  /// A text in the quotation marks of a word processor, and whatever else no Swift source holds.
  mutating func other() -> Token.Kind {
    let start = offset
    guard let scalar = scalar() else {
      offset += 1
      return .reported
    }
    if isForeignQuote(Character(scalar)) { return foreignString() }
    offset += String(scalar).utf8.count
    if scalar.properties.isAlphabetic || scalar.properties.isEmojiPresentation {
      while byte() >= 0x80 || isIdentifierPart(byte()) { offset += 1 }
      return .notAllowed(.letter(shown(text(start..<offset))))
    }
    if scalar == "…" {
      reportDots(start..<offset)
      return .reported
    }
    while bytes[start] == UInt8(ascii: "$"), isIdentifierPart(byte()) { offset += 1 }
    report(
      "`\(shown(text(start..<offset)))` has no meaning here",
      help: "remove it, or put the text it belongs to in quotation marks", start..<offset)
    return .reported
  }

  mutating func reportDots(_ range: Range<Int>) {
    report(
      "`\(text(range))` stands for what is still to be written",
      help: "write it here, a text as \"…\" in quotation marks",
      range)
  }

  /// Reads a text between marks that are not those of Swift, up to a mark that ends a value or its line.
  mutating func foreignString() -> Token.Kind {
    let start = offset
    let lineEnd = endOfLine(from: start)
    offset += 1
    while offset < lineEnd {
      guard let mark = scalar() else {
        offset += 1
        continue
      }
      offset += String(mark).utf8.count
      guard mark == "'" || mark == "\"" || isForeignQuote(Character(mark)) else { continue }
      let behind = bytes[offset..<lineEnd].first { $0 != space && $0 != tab }
      if behind.map({ ",)]".utf8.contains($0) }) ?? true { break }
    }
    let written = text(start..<offset)
    let inner = String(written.dropFirst().dropLast()).trimmingSpaces
    let isWhole = written.count > 2 && written.last.map { $0 == "'" || isForeignQuote($0) } == true
    let isPlain = isWhole && !inner.contains("\"") && !inner.contains("\\") && inner.count < 60
    report(
      "a text stands in straight quotation marks, not in `\(written.prefix(1))`",
      help: isPlain
        ? "write \"\(shown(inner))\"" : "write \"…\" around it; inside the text the marks of the language may stay",
      start..<offset)
    return .reported
  }

  func endOfLine(from position: Int) -> Int {
    var at = position
    while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 }
    if at > position, bytes[at - 1] == UInt8(ascii: "\r") { at -= 1 }
    return at
  }
}

extension String {
  /// Without spaces at its ends, no-break ones too.
  fileprivate var trimmingSpaces: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
