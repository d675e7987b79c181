/// Texts in JSON, with what stands for other characters in them.
extension JSONReader {
  package mutating func string() throws(JSONFault) -> String {
    let (range, isPlain) = try stringRange()
    return isPlain ? try text(bytes[range], at: range) : try text(unescaped(range), at: range)
  }

  /// Steps over a text: the bytes between the quotes, and whether they stand for themselves.
  mutating func stringRange() throws(JSONFault) -> (Range<Int>, isPlain: Bool) {
    try expect("\"", "a text")
    let start = at
    var isPlain = true
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      if bytes[at] == UInt8(ascii: "\\") {
        isPlain = false
        at += 1
      } else if isStrict, bytes[at] < 0x20 {
        throw fault("a text is never closed")
      }
      at += 1
    }
    guard at < bytes.count else {
      at = bytes.count
      throw fault("")
    }
    at += 1
    return (start..<(at - 1), isPlain)
  }

  private func text(_ units: some Collection<UInt8>, at range: Range<Int>) throws(JSONFault) -> String {
    guard isStrict else { return String(decoding: units, as: UTF8.self) }
    guard let text = String(validating: units, as: UTF8.self) else {
      throw JSONFault(message: "this is not text in UTF-8", range: range)
    }
    return text
  }

  // MARK: - Escapes

  private func unescaped(_ range: Range<Int>) throws(JSONFault) -> [UInt8] {
    var units: [UInt8] = []
    units.reserveCapacity(range.count)
    var i = range.lowerBound
    while i < range.upperBound {
      guard bytes[i] == UInt8(ascii: "\\") else {
        units.append(bytes[i])
        i += 1
        continue
      }
      let start = i
      let isKnown: Bool
      if bytes[i + 1] == UInt8(ascii: "u") {
        let (scalar, next) = numbered(i + 2, range.upperBound)
        units += Array(String(scalar ?? "\u{FFFD}").utf8)
        isKnown = scalar != nil
        i = next
      } else {
        let byte = Self.unit(bytes[i + 1])
        units.append(byte ?? bytes[i + 1])
        isKnown = byte != nil
        i += 2
      }
      if isStrict, !isKnown { throw JSONFault(message: "there is no such escape", range: start..<i) }
    }
    return units
  }

  /// What a sign behind a backslash stands for.
  private static func unit(_ sign: UInt8) -> UInt8? {
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): sign
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "r"): 0x0D
    default: nil
    }
  }

  /// The character of `\uXXXX`, read behind the `u`, and where it ends; two of them make one outside the basic plane.
  private func numbered(_ i: Int, _ end: Int) -> (Unicode.Scalar?, next: Int) {
    guard let first = number(i, end) else { return (nil, i) }
    if UTF16.isLeadSurrogate(first), i + 6 <= end, bytes[i + 4] == UInt8(ascii: "\\"),
      bytes[i + 5] == UInt8(ascii: "u"), let second = number(i + 6, end), UTF16.isTrailSurrogate(second)
    {
      return (UTF16.decode(UTF16.EncodedScalar([first, second])), i + 10)
    }
    return (Unicode.Scalar(first), i + 4)
  }

  private func number(_ i: Int, _ end: Int) -> UInt16? {
    guard i + 4 <= end, bytes[i..<i + 4].allSatisfy("0123456789abcdefABCDEF".utf8.contains) else { return nil }
    return UInt16(String(decoding: bytes[i..<i + 4], as: UTF8.self), radix: 16)
  }
}
