import Markup

/// References by number, such as `&#x202e;`, to characters that no page may hold.
enum CharacterReferences {
  struct Reference {
    var range: Range<Int>
    var scalar: Unicode.Scalar
  }

  static func forbidden(in bytes: UnsafeBufferPointer<UInt8>) -> [Reference] {
    var found: [Reference] = []
    var at = 0
    while at + 3 < bytes.count {
      defer { at += 1 }
      if bytes[at] == UInt8(ascii: "\\") {
        // The next character is meant as it stands.
        at += 1
        continue
      }
      guard bytes[at] == UInt8(ascii: "&"), bytes[at + 1] == UInt8(ascii: "#"), let reference = read(bytes, at) else {
        continue
      }
      if ForbiddenCharacters.isForbidden(reference.scalar) { found.append(reference) }
    }
    return found
  }

  /// Reads as CommonMark does: at most seven digits, or six hexadecimal ones.
  private static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Reference? {
    var at = start + 2
    let isHexadecimal = bytes[at] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { at += 1 }
    let first = at
    while at < bytes.count, at - first < 8, isDigit(bytes[at], isHexadecimal) { at += 1 }
    guard at > first, at - first <= (isHexadecimal ? 6 : 7), at < bytes.count, bytes[at] == UInt8(ascii: ";") else {
      return nil
    }
    let digits = String(decoding: bytes[first..<at], as: UTF8.self)
    let number = UInt32(digits, radix: isHexadecimal ? 16 : 10) ?? 0
    // A number that is none of a character stands for the mark of a lost one.
    let scalar = number == 0 ? nil : Unicode.Scalar(number)
    return Reference(range: start..<(at + 1), scalar: scalar ?? "\u{FFFD}")
  }

  private static func isDigit(_ byte: UInt8, _ isHexadecimal: Bool) -> Bool {
    (48...57).contains(byte) || isHexadecimal && (97...102).contains(byte | 0x20)
  }
}
