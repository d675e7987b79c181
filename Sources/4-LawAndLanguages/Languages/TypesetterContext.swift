// The characters beside a place in the text, and the classes that decide what happens there.

extension Typesetter {
  /// The character that stands before the place where the next one is written; 0 for none.
  var lastScalar: UInt32 { scalar(endingAt: count).value }

  /// The character that ends at an offset of what was written, with its length in bytes.
  func scalar(endingAt end: Int) -> (value: UInt32, width: Int) {
    guard end > 0 else { return (before, 0) }
    if out[end - 1] < 0x80 { return (UInt32(out[end - 1]), 1) }
    var start = end - 1
    while start > 0, out[start] & 0xC0 == 0x80 { start -= 1 }
    let width = end - start
    let value = decode(width, UInt32(out[start])) { UInt32(out[start + $0]) }
    return (value, width)
  }

  /// The character that starts at an offset of what is read; behind the end the one that follows the run.
  func scalar(at offset: Int) -> UInt32 {
    guard offset < input.count else { return after }
    let first = input[offset]
    if first < 0x80 { return UInt32(first) }
    let width = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    return decode(width, UInt32(first)) { UInt32(input[offset + $0]) }
  }

  private func decode(_ width: Int, _ first: UInt32, _ byte: (Int) -> UInt32) -> UInt32 {
    switch width {
    case 1: first
    case 2: (first & 0x1F) << 6 | byte(1) & 0x3F
    case 3: (first & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | byte(2) & 0x3F
    default: (first & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | byte(3) & 0x3F
    }
  }

  /// The end of the spaces that start at an offset: ordinary, no-break and narrow no-break ones.
  func endOfSpaces(from offset: Int) -> Int {
    var end = offset
    while end < input.count {
      switch scalar(at: end) {
      case 0x20: end += 1
      case 0xA0: end += 2
      case 0x202F: end += 3
      default: return end
      }
    }
    return end
  }
}

func isSpace(_ scalar: UInt32) -> Bool {
  scalar == 0x20 || scalar == 0xA0 || scalar == 0x202F || (9...13).contains(scalar) || scalar == 0x2009
}

func isASCIILetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }

func isDigit(_ scalar: UInt32) -> Bool { (48...57).contains(scalar) }

/// Letters of European scripts; the blocks of punctuation, currency and symbols are left out.
func isLetter(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 65...90, 97...122: true
  case 0xC0...0x1FFF: scalar != 0xD7 && scalar != 0xF7
  case 0x2C00...0x2DFF, 0xA640...0xD7FF: true
  default: false
  }
}

/// Whether a punctuation mark with this character behind it ends something: it is no part of a word, a time
/// or an address.
func endsWord(_ next: UInt32) -> Bool {
  if next == 0 || isSpace(next) { return true }
  switch next {
  case 0x21, 0x22, 0x27, 0x29, 0x2C, 0x2E, 0x3B, 0x3F, 0x5D, 0x7D: return true  // ! " ' ) , . ; ? ] }
  case 0xAB, 0xBB, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x201E, 0x2026: return true  // « » – — ‘ ’ “ ” „ …
  default: return false
  }
}

/// Whether something may start behind this character.
func startsWord(_ previous: UInt32) -> Bool {
  if previous == 0 || isSpace(previous) { return true }
  switch previous {
  case 0x28, 0x2D, 0x2F, 0x5B, 0x7B: return true  // ( - / [ {
  case 0xAB, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201E: return true  // « – — ‘ ’ ‚ „
  default: return false
  }
}
