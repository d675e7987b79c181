/// Characters that no page may hold: control characters, noncharacters, and the mark of a lost character.
///
/// HTML (section 3.2.6, "code points") forbids the first two; the signs that turn the direction of text
/// show readers another order than the one that was checked.
package enum ForbiddenCharacters {
  /// How many bytes the forbidden character at a place takes; 0 where the character there is allowed.
  @inline(__always)
  package static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    if byte >= 0x20, byte < 0x7F { return 0 }
    return suspicious(bytes, at: index, byte)
  }

  private static func suspicious(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ byte: UInt8) -> Int {
    func next(_ distance: Int) -> UInt8 { index + distance < bytes.count ? bytes[index + distance] : 0 }
    switch byte {
    case 0x09, 0x0A, 0x0D: return 0
    case 0x00..<0x20, 0x7F: return 1
    // U+0080 to U+009F.
    case 0xC2: return (0x80...0x9F).contains(next(1)) ? 2 : 0
    // U+202A to U+202E and U+2066 to U+2069 turn the direction.
    case 0xE2:
      if next(1) == 0x80, (0xAA...0xAE).contains(next(2)) { return 3 }
      return next(1) == 0x81 && (0xA6...0xA9).contains(next(2)) ? 3 : 0
    // U+FDD0 to U+FDEF, U+FFFD to U+FFFF.
    case 0xEF:
      if next(1) == 0xB7, (0x90...0xAF).contains(next(2)) { return 3 }
      return next(1) == 0xBF && (0xBD...0xBF).contains(next(2)) ? 3 : 0
    // The last two characters of each further plane.
    case 0xF0...0xF4:
      return next(1) & 0x0F == 0x0F && next(2) == 0xBF && next(3) >= 0xBE ? 4 : 0
    default: return 0
    }
  }

  /// The first forbidden character, as a range of bytes.
  package static func first(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var index = 0
    while index < bytes.count {
      let length = length(bytes, at: index)
      if length > 0 { return index..<min(index + length, bytes.count) }
      index += 1
    }
    return nil
  }

  /// The text without them, where they have been reported.
  package static func removed(from text: String) -> String {
    var text = text
    let isClean = text.withUTF8 { first(in: $0) == nil }
    guard !isClean else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isForbidden($0) }))
  }

  package static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    var text = String(scalar)
    return text.withUTF8 { length($0, at: 0) > 0 }
  }

  /// "U+200E", for a message.
  package static func name(_ bytes: some Sequence<UInt8>) -> String {
    let value = String(decoding: Array(bytes), as: UTF8.self).unicodeScalars.first?.value ?? 0
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
