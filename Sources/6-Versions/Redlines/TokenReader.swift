/// Cuts text into words, signs and spaces.
///
/// An address, a number with its separators and a word with its hyphens are one token each; an elided article
/// ("l’") is a token of its own, so that only what is behind it changes. What a reader sees as one sign is never cut.
struct TokenReader {
  private let bytes: [UInt8]
  private let scalars: [Unicode.Scalar]
  /// Where each of the scalars begins among the bytes, and where the last one ends.
  private let offsets: [Int]
  /// Whether an e-mail or web address may stand in the text.
  private let mayHoldAddress: Bool
  private var at = 0

  static func tokens(_ text: String) -> [String] {
    var reader = TokenReader(text)
    var tokens: [String] = []
    while reader.at < reader.scalars.count { tokens.append(reader.next()) }
    return tokens
  }

  private init(_ text: String) {
    bytes = Array(text.utf8)
    scalars = Array(text.unicodeScalars)
    var offsets = [0]
    offsets.reserveCapacity(scalars.count + 1)
    for scalar in scalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
    self.offsets = offsets
    mayHoldAddress = bytes.contains { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "/") }
  }

  private mutating func next() -> String {
    let start = at
    if let end = endOfAddress() {
      at = end
    } else if isWord(at) {
      word()
    } else {
      sign()
    }
    return text(start..<at)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[offsets[range.lowerBound]..<offsets[range.upperBound]], as: UTF8.self)
  }

  /// One sign, with the accents and joiners that belong to it.
  private mutating func sign() {
    let isPair = scalars[at].isRegionalIndicator && at + 1 < scalars.count && scalars[at + 1].isRegionalIndicator
    at += isPair || (scalars[at] == "\r" && at + 1 < scalars.count && scalars[at + 1] == "\n") ? 2 : 1
    while at < scalars.count, scalars[at].extendsSign || scalars[at - 1] == "\u{200D}" { at += 1 }
  }

  private mutating func word() {
    let start = at
    while isWord(at) {
      at += 1
      guard at < scalars.count, isWord(at + 1) else { continue }
      switch scalars[at] {
      case "-", "\u{2011}": at += 1
      case "’", "'":
        at += 1
        if at - start <= 8, Self.elided.contains(text(start..<(at - 1)).lowercased()) { return }
      case ".", ",", ":", "/":
        if scalars[at - 1].isDigit, scalars[at + 1].isDigit { at += 1 }
      default: break
      }
    }
  }

  private static let elided: Set<String> = [
    "c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
  ]

  /// Where an e-mail or web address ends that begins here.
  private func endOfAddress() -> Int? {
    guard mayHoldAddress, isWord(at), at == 0 || !isWord(at - 1) else { return nil }
    var end = at
    var isAddress = false
    while end < scalars.count, end < at + Self.longestAddress, !scalars[end].isSpace, !Self.isEdge(scalars[end]) {
      switch scalars[end] {
      case "@": isAddress = true
      case "/": if scalars[end - 1] == "/", end - 2 > at, scalars[end - 2] == ":" { isAddress = true }
      default: break
      }
      end += 1
    }
    guard isAddress else { return nil }
    while end > at + 1, Self.isStop(scalars[end - 1]) { end -= 1 }
    return end
  }

  /// Beyond it nothing is looked for, so that a text without spaces takes no longer than another.
  private static let longestAddress = 2_000

  private static func isEdge(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", ")", "«", "»", "“", "”", "„", "\"", "<", ">": true
    default: false
    }
  }

  private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", ";", ":", "!", "?", "…", "’", "'": true
    default: false
    }
  }

  private func isWord(_ index: Int) -> Bool { index < scalars.count && scalars[index].isPartOfWord }
}

extension Unicode.Scalar {
  /// Letters, digits and what is written on them; a soft hyphen and a word joiner belong to the word they stand in.
  var isPartOfWord: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0xAD, 0x2060: true
    case 0..<0xAA, 0x2000...0x206F, 0x20A0...0x20CF: false
    case 0xC0...0x24F: value != 0xD7 && value != 0xF7
    default:
      switch properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
        .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
        true
      default: false
      }
    }
  }

  var isSpace: Bool { value < 0x80 ? value == 0x20 || (9...13).contains(value) : properties.isWhitespace }

  fileprivate var isDigit: Bool { (0x30...0x39).contains(value) }
  fileprivate var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  /// Whether it is part of the sign before it.
  fileprivate var extendsSign: Bool {
    value >= 0x300 && (properties.isGraphemeExtend || properties.isEmojiModifier || self == "\u{200D}")
  }
}
