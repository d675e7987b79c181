import Markup
import NoticeModel

/// A text in the form in which words are looked for: lower case, without accents and emphasis, with one kind
/// of space, apostrophe and hyphen; each byte remembers where it came from.
///
/// Paragraphs, items of lists and cells end with a line feed, and nothing else does. A day written as
/// `{date:1992-12-08}` stands there in the words of the language, so that it is found like one written out.
struct FoldedText: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Offset in the file of the character that each byte came from, and that character's length there.
  private(set) var origins: [Int32] = []
  private var lengths: [UInt8] = []

  /// - Parameter escapes: whether backslashes are read as in a string of Swift.
  init(_ source: [UInt8], _ range: Range<Int>, escapes: Bool, language: Language?) {
    bytes.reserveCapacity(range.count)
    origins.reserveCapacity(range.count)
    lengths.reserveCapacity(range.count)
    var at = range.lowerBound
    var lineStart = !escapes
    while at < range.upperBound {
      if lineStart {
        lineStart = false
        if let (after, startsBlock) = marker(source, at, range.upperBound) {
          if startsBlock { breakBlock(at) }
          at = after
          continue
        }
      }
      let byte = source[at]
      switch byte {
      case UInt8(ascii: "\n"):
        let next = skipBlanks(source, at + 1, range.upperBound)
        if next < range.upperBound, source[next] == UInt8(ascii: "\n") { breakBlock(at) } else { space(at) }
        at = next
        lineStart = true
        continue
      case UInt8(ascii: "*"): break
      case UInt8(ascii: "|"): breakBlock(at)
      case UInt8(ascii: "\\") where escapes:
        at = escape(source, at, range.upperBound)
        continue
      case UInt8(ascii: "{"):
        if let language, let after = date(source, at, range.upperBound, language) {
          at = after
          continue
        }
        append(byte, at)
      case UInt8(ascii: "&"):
        // As the Markdown of the prose would show it.
        if let entity = Self.spaces.first(where: { source[at..<range.upperBound].starts(with: $0) }) {
          space(at)
          at += entity.count
          continue
        }
        append(byte, at)
      case 0x00...0x20: space(at)
      case 0x41...0x5A: append(byte + 32, at)
      case 0x21...0x7F: append(byte, at)
      default:
        let (scalar, length) = decode(source, at, range.upperBound)
        fold(scalar, at, length)
        at += length
        continue
      }
      at += 1
    }
  }

  /// The bytes in the file that a part of the text came from, in whole characters.
  func origin(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, range.upperBound <= origins.count else { return 0..<0 }
    let last = range.upperBound - 1
    return Int(origins[range.lowerBound])..<(Int(origins[last]) + Int(lengths[last]))
  }

  /// A text of the rules themselves, in the same form.
  static func fold(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    return FoldedText(bytes, 0..<bytes.count, escapes: true, language: nil).bytes
  }

  /// Spaces written as entities.
  private static let spaces = ["&nbsp;", "&#160;", "&#xA0;", "&#xa0;"].map { Array($0.utf8) }

  // MARK: - Lines

  private func skipBlanks(_ source: [UInt8], _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, source[at] == 0x20 || source[at] == 0x09 || source[at] == 0x0D { at += 1 }
    return at
  }

  /// The end of the mark of a list, heading or quotation at the start of a line, and whether a block begins.
  private func marker(_ source: [UInt8], _ start: Int, _ end: Int) -> (end: Int, startsBlock: Bool)? {
    var at = skipBlanks(source, start, end)
    var quoted = false
    while at < end, source[at] == UInt8(ascii: ">") {
      at = skipBlanks(source, at + 1, end)
      quoted = true
    }
    let quotation = quoted ? (end: at, startsBlock: false) : nil
    guard at < end else { return quotation }
    let mark = at
    switch source[at] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): at += 1
    case UInt8(ascii: "#"): while at < end, source[at] == UInt8(ascii: "#") { at += 1 }
    case 0x30...0x39:
      while at < end, at - mark < 4, (0x30...0x39).contains(source[at]) { at += 1 }
      guard at < end, source[at] == UInt8(ascii: ".") || source[at] == UInt8(ascii: ")") else {
        return quotation
      }
      at += 1
    case UInt8(ascii: "\n"): return quoted ? (at, true) : nil
    default: return quotation
    }
    return at < end && source[at] == 0x20 ? (at + 1, true) : quotation
  }

  private mutating func breakBlock(_ at: Int) {
    if bytes.last == 0x20 { dropLast() }
    if let last = bytes.last, last != 0x0A { append(0x0A, at) }
  }

  private mutating func space(_ at: Int, _ length: Int = 1) {
    if let last = bytes.last, last != 0x20, last != 0x0A { append(0x20, at, length) }
  }

  private mutating func append(_ byte: UInt8, _ at: Int, _ length: Int = 1) {
    bytes.append(byte)
    origins.append(Int32(truncatingIfNeeded: at))
    lengths.append(UInt8(clamping: length))
  }

  private mutating func dropLast() {
    bytes.removeLast()
    origins.removeLast()
    lengths.removeLast()
  }

  // MARK: - Escapes and dates

  private mutating func escape(_ source: [UInt8], _ start: Int, _ end: Int) -> Int {
    guard start + 1 < end else { return end }
    switch source[start + 1] {
    case UInt8(ascii: "n"): breakBlock(start)
    case UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "\n"), 0x20: space(start)
    case UInt8(ascii: "u"):
      guard let close = source[start..<end].firstIndex(of: UInt8(ascii: "}")), close > start + 3,
        let value = UInt32(String(decoding: source[(start + 3)..<close], as: UTF8.self), radix: 16),
        let scalar = UnicodeScalar(value)
      else { break }
      fold(scalar, start, close + 1 - start)
      return close + 1
    case 0x80...:
      append(source[start], start)
      return start + 1
    default: append(source[start + 1], start, 2)
    }
    return start + 2
  }

  private mutating func date(_ source: [UInt8], _ start: Int, _ end: Int, _ language: Language) -> Int? {
    let close = start + 16
    guard close < end, source[close] == UInt8(ascii: "}"), source[start..<(start + 6)].elementsEqual("{date:".utf8),
      let day = Day(iso: String(decoding: source[(start + 6)..<close], as: UTF8.self))
    else { return nil }
    for byte in WrittenDay.words(day, language).utf8 { append(byte, start, close + 1 - start) }
    return close + 1
  }

  // MARK: - Characters

  private func decode(_ source: [UInt8], _ at: Int, _ end: Int) -> (UnicodeScalar, Int) {
    let first = source[at]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard at + length <= end else { return ("\u{FFFD}", end - at) }
    var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for byte in source[(at + 1)..<(at + length)] { value = value << 6 | UInt32(byte & 0x3F) }
    return (UnicodeScalar(value) ?? "\u{FFFD}", length)
  }

  private mutating func fold(_ scalar: UnicodeScalar, _ at: Int, _ length: Int) {
    switch scalar.value {
    case 0x21...0x40, 0x5B...0x7E: append(UInt8(scalar.value), at, length)
    case 0x41...0x5A: append(UInt8(scalar.value + 32), at, length)
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x0...0x20: space(at)
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF, 0x300...0x36F: break
    case 0x2010...0x2015: append(UInt8(ascii: "-"), at, length)
    case 0x2018...0x201B, 0x2BC, 0x2032, 0xB4: append(UInt8(ascii: "'"), at, length)
    case 0x201C...0x201F, 0xAB, 0xBB: append(UInt8(ascii: "\""), at, length)
    case 0x2026: for _ in 0..<3 { append(UInt8(ascii: "."), at, length) }
    case 0xC0...0x17F:
      for byte in LetterFolding.letters(scalar).utf8 { append(byte, at, length) }
    default:
      for byte in String(Character(scalar)).utf8 { append(byte, at, length) }
    }
  }
}
