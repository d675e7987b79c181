/// The words of a sentence in small letters, without references, addresses and marks. What a reference shows counts as
/// one word.
///
/// All words of a notice are counted, so that they are ranges of one array and no strings.
package struct CountedWords: Sendable {
  package typealias Word = ArraySlice<Unicode.Scalar>

  private var scalars: [Unicode.Scalar]
  private var ranges: [Range<Int>] = []
  /// Words of more than six letters, as LIX counts them.
  package private(set) var longWords = 0

  package init(_ sentence: some StringProtocol) {
    scalars = Array(sentence.unicodeScalars)
    read()
  }

  package var count: Int { ranges.count }
  package var isEmpty: Bool { ranges.isEmpty }
  package subscript(at: Int) -> Word { scalars[ranges[at]] }
  package func text(_ at: Int) -> String { String(String.UnicodeScalarView(self[at])) }
}

extension CountedWords {
  private mutating func read() {
    var at = 0
    while at < scalars.count {
      if let end = link(at) {
        at = end
      } else if let end = reference(at) ?? address(at) {
        scalars[at] = "x"
        ranges.append(at..<at + 1)
        at = end
      } else if WordScalar(scalars[at]) == .other {
        at += 1
      } else {
        at = word(from: at)
      }
    }
  }

  /// Reads one word, and gives its end. Hyphens and apostrophes alone are no word.
  private mutating func word(from start: Int) -> Int {
    var at = start
    var letters = 0
    var isWord = false
    while at < scalars.count, at == start || address(at) == nil {
      switch WordScalar(scalars[at]) {
      case .letter:
        letters += 1
        isWord = true
        scalars[at] = WordScalar.small(scalars[at])
      case .number: isWord = true
      case .joiner: break
      // An accent of its own belongs to the letter before it.
      case .other where at > start && scalars[at].properties.isGraphemeExtend: break
      case .other:
        finish(start..<at, letters, isWord)
        return at
      }
      at += 1
    }
    finish(start..<at, letters, isWord)
    return at
  }

  private mutating func finish(_ range: Range<Int>, _ letters: Int, _ isWord: Bool) {
    guard isWord else { return }
    ranges.append(range)
    if letters > 6 { longWords += 1 }
  }

  /// The end of the address of a link: `](…)`.
  private func link(_ at: Int) -> Int? {
    guard scalars[at] == "]", at + 1 < scalars.count, scalars[at + 1] == "(" else { return nil }
    return end(")", from: at + 2)
  }

  /// The end of a reference: `{…}`.
  private func reference(_ at: Int) -> Int? { scalars[at] == "{" ? end("}", from: at + 1) : nil }

  /// The end of an address that is written out: `https:…` up to a space, a link or a reference.
  private func address(_ start: Int) -> Int? {
    guard scalars[start] == "h" else { return nil }
    let rest = scalars[start...]
    let beginning = rest.starts(with: "https:".unicodeScalars) ? 6 : rest.starts(with: "http:".unicodeScalars) ? 5 : 0
    guard beginning > 0 else { return nil }
    var at = start + beginning
    while at < scalars.count, !scalars[at].properties.isWhitespace, link(at) == nil, reference(at) == nil { at += 1 }
    return at > start + beginning ? at : nil
  }

  private func end(_ mark: Unicode.Scalar, from start: Int) -> Int? {
    scalars[start...].firstIndex(of: mark).map { $0 + 1 }
  }
}

/// What a scalar is within a word.
private enum WordScalar: UInt8 {
  case other, letter, number, joiner

  init(_ scalar: Unicode.Scalar) {
    self = scalar.value < 0x200 ? Self.known[Int(scalar.value)] : Self.looked(up: scalar)
  }

  /// The small letter of one that may be a capital.
  static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: return Unicode.Scalar(scalar.value + 32)!
    case 0..<0x100: return scalar
    default:
      let mapping = scalar.properties.lowercaseMapping.unicodeScalars
      return mapping.count == 1 ? mapping.first! : scalar
    }
  }

  private static func looked(up scalar: Unicode.Scalar) -> WordScalar {
    let character = Character(scalar)
    if character.isLetter { return .letter }
    if character.isNumber { return .number }
    return "-'’".contains(character) ? .joiner : .other
  }

  private static let known = (0..<0x200).map { looked(up: Unicode.Scalar($0)!) }
}
