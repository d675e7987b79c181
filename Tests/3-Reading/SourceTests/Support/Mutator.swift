import Diagnostics

@testable import Syntax

/// Changes sources at random, but always in the same way from the same seed.
struct Mutator {
  private var state: UInt64
  private let vocabulary: [[UInt8]]

  /// Pieces that make a difference to how Swift reads a source, and are often got wrong.
  private static let pieces = [
    "let", "import", "var", "true", "false", "nil", "self", "_", "class", "default", "in", "is", "as", "any", "some",
    "await", "try", "init", "Text", "Contact", "a", "é", "e\u{301}", "`a`", "0", "1_0", "0x1", "1.5", "1e3", "007",
    "99999999999999999999", "-1", "\"\"", "\"a\"", "\"\\u{41}\"", "\"\\u{110000}\"", "\"\\0\"", "\"\\q\"", "\"a",
    "'a'", "“a”", "\"\"\"\n\"\"\"", "\"\"\"\n  a\n  \"\"\"", "\"\"\"", "#\"a\"#", "(", ")", "[", "]", "{", "}", ",",
    ":", ";", ".", "=", "==", "+", "-", "?", "!", "->", "...", "&", "@", "#", "$0", "\\", "//", "/*", "*/", "/**/",
    "// c\n", " ", "\n", "\t", "\r\n", "\u{B}", "\u{C}", "\u{A0}", "\u{200B}", "\u{FEFF}", "\u{1}", "\u{7F}", "()",
    "[]", ".dpo", ".fr", ".none", "fr:", "nl: \"b\"", "Text(\"a\")", "\\\n", "  ", "\n\n", "let b = 1\n",
  ]

  init(seed: UInt64, sources: [[UInt8]]) {
    state = seed
    var words = Mutator.pieces.map { Array($0.utf8) }
    for source in sources { words += Mutator.tokens(source).prefix(200).map { Array(source[$0]) } }
    vocabulary = words
  }

  /// A changed copy: one to three changes, of tokens, characters or lines.
  mutating func mutate(_ source: [UInt8]) -> [UInt8] {
    var bytes = source
    for _ in 0...random(3) {
      switch random(10) {
      case 0...4: changeToken(&bytes)
      case 5, 6: changeByte(&bytes)
      case 7: changeIndentation(&bytes)
      default: changeLine(&bytes)
      }
    }
    return bytes
  }

  // MARK: - Changes

  private mutating func changeToken(_ bytes: inout [UInt8]) {
    let tokens = Mutator.tokens(bytes)
    guard tokens.count > 2 else { return }
    let at = random(tokens.count - 1)
    let word = vocabulary[random(vocabulary.count)]
    switch random(6) {
    case 0: bytes.removeSubrange(tokens[at])
    case 1: bytes.insert(contentsOf: Array(bytes[tokens[at]]), at: tokens[at].upperBound)
    case 2: bytes.insert(contentsOf: word, at: tokens[at].lowerBound)
    case 3: bytes.insert(contentsOf: [0x20] + word + [0x20], at: tokens[at].upperBound)
    case 4: bytes.replaceSubrange(tokens[at], with: word)
    default:
      let (first, second) = (tokens[at], tokens[at + 1])
      let swapped = Array(bytes[second]) + bytes[first.upperBound..<second.lowerBound] + bytes[first]
      bytes.replaceSubrange(first.lowerBound..<second.upperBound, with: swapped)
    }
  }

  private mutating func changeByte(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    var at = random(bytes.count)
    while at > 0, bytes[at] & 0xC0 == 0x80 { at -= 1 }
    if random(2) == 0 {
      repeat { bytes.remove(at: at) } while at < bytes.count && bytes[at] & 0xC0 == 0x80
    } else {
      bytes.insert(contentsOf: vocabulary[random(Mutator.pieces.count)], at: at)
    }
  }

  private mutating func changeIndentation(_ bytes: inout [UInt8]) {
    let lines = Mutator.lines(bytes)
    let start = lines[random(lines.count)].lowerBound
    switch random(3) {
    case 0: bytes.insert(0x20, at: start)
    case 1: bytes.insert(0x09, at: start)
    default: if start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x09 { bytes.remove(at: start) }
    }
  }

  private mutating func changeLine(_ bytes: inout [UInt8]) {
    let lines = Mutator.lines(bytes)
    let line = lines[random(lines.count)]
    switch random(4) {
    case 0: bytes.removeSubrange(line)
    case 1: bytes.insert(contentsOf: Array(bytes[line]), at: line.upperBound)
    case 2: bytes.insert(contentsOf: Array(bytes[line]), at: lines[random(lines.count)].lowerBound)
    default: if line.upperBound > line.lowerBound { bytes.remove(at: line.upperBound - 1) }
    }
  }

  // MARK: - Parts

  private static func tokens(_ bytes: [UInt8]) -> [Range<Int>] {
    var lexer = Lexer(SourceFile(path: "", bytes: bytes))
    lexer.run()
    return lexer.tokens.dropLast().map(\.range)
  }

  private static func lines(_ bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for (at, byte) in bytes.enumerated() where byte == 0x0A {
      lines.append(start..<(at + 1))
      start = at + 1
    }
    return lines + [start..<bytes.count]
  }

  /// SplitMix64 by Sebastiano Vigna, in the public domain.
  private mutating func random(_ below: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(max(below, 1)))
  }
}
