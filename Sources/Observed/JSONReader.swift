/// Reads JSON in one pass, where it stands, and keeps only what is asked for: RFC 8259.
struct JSONReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var depth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  enum Kind { case object, array, string, number, other }

  /// The kind of the value that follows.
  mutating func kind() throws -> Kind {
    switch try next() {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "-"), 0x30...0x39: return .number
    default: return .other
    }
  }

  /// Reads an object; the closure reads or skips the value of each member.
  mutating func object(_ member: (String, inout JSONReader) throws -> Void) throws {
    try expect("{", "an object")
    try enter()
    if try take("}") { return leave() }
    repeat {
      guard try next() == UInt8(ascii: "\"") else { throw problem("the name of a member is missing") }
      let name = try string()
      try expect(":", "a colon")
      try member(name, &self)
    } while try take(",")
    try expect("}", "a comma or a closing brace")
    leave()
  }

  /// Reads an array; the closure reads or skips each element.
  mutating func array(_ element: (inout JSONReader) throws -> Void) throws {
    try expect("[", "a list")
    try enter()
    if try take("]") { return leave() }
    repeat { try element(&self) } while try take(",")
    try expect("]", "a comma or a closing bracket")
    leave()
  }

  mutating func string() throws -> String {
    let (range, isPlain) = try stringRange()
    if isPlain { return String(decoding: bytes[range], as: UTF8.self) }
    var units: [UInt8] = []
    var i = range.lowerBound
    while i < range.upperBound {
      guard bytes[i] == UInt8(ascii: "\\") else {
        units.append(bytes[i])
        i += 1
        continue
      }
      i += 2
      switch bytes[i - 1] {
      case UInt8(ascii: "n"): units.append(0x0A)
      case UInt8(ascii: "t"): units.append(0x09)
      case UInt8(ascii: "r"): units.append(0x0D)
      case UInt8(ascii: "b"): units.append(0x08)
      case UInt8(ascii: "f"): units.append(0x0C)
      case UInt8(ascii: "u"): units += Array(String(escape(&i, range.upperBound)).utf8)
      case let byte: units.append(byte)
      }
    }
    return String(decoding: units, as: UTF8.self)
  }

  /// A string, or nothing where something else stands.
  mutating func stringIfAny() throws -> String? {
    if try kind() == .string { return try string() }
    try skip()
    return nil
  }

  /// A number, or nothing where something else stands.
  mutating func numberIfAny() throws -> Double? {
    guard try kind() == .number else {
      try skip()
      return nil
    }
    let start = at
    while at < bytes.count, bytes[at] > 0x20, !",]}".utf8.contains(bytes[at]) { at += 1 }
    guard let number = Double(String(decoding: bytes[start..<at], as: UTF8.self)) else {
      throw problem("this is no number")
    }
    return number
  }

  mutating func skip() throws {
    switch try kind() {
    case .object: try object { _, reader in try reader.skip() }
    case .array: try array { try $0.skip() }
    case .string: _ = try stringRange()
    case .number: _ = try numberIfAny()
    case .other:
      for word in ["true", "false", "null"] where bytes[at...].starts(with: word.utf8) {
        at += word.utf8.count
        return
      }
      throw problem("a value is missing")
    }
  }

  /// Nothing but space may follow.
  mutating func end() throws {
    space()
    guard at == bytes.count else { throw problem("something follows the end of the object") }
  }

  func problem(_ message: String) -> UnreadableVisit {
    UnreadableVisit(
      at < bytes.count ? message : "the file ends too early",
      line: 1 + bytes.prefix(at).lazy.filter { $0 == 0x0A }.count)
  }

  // MARK: - Bytes

  /// The bytes between the quotes, and whether they mean themselves.
  private mutating func stringRange() throws -> (Range<Int>, isPlain: Bool) {
    try expect("\"", "a text")
    let start = at
    var isPlain = true
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      if bytes[at] == UInt8(ascii: "\\") {
        isPlain = false
        at += 1
      }
      at += 1
    }
    guard at < bytes.count else {
      at = bytes.count
      throw problem("")
    }
    at += 1
    return (start..<(at - 1), isPlain)
  }

  /// The character of `\uXXXX`, read after the `u`; two of them make one outside the basic plane.
  private func escape(_ i: inout Int, _ end: Int) -> Character {
    func unit(_ i: Int) -> UInt32? {
      i + 4 <= end ? UInt32(String(decoding: bytes[i..<i + 4], as: UTF8.self), radix: 16) : nil
    }
    guard let first = unit(i) else { return "\u{FFFD}" }
    i += 4
    if (0xD800..<0xDC00).contains(first), i + 6 <= end, bytes[i] == UInt8(ascii: "\\"),
      bytes[i + 1] == UInt8(ascii: "u"),
      let second = unit(i + 2), (0xDC00..<0xE000).contains(second)
    {
      i += 6
      return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)).map(Character.init) ?? "\u{FFFD}"
    }
    return Unicode.Scalar(first).map(Character.init) ?? "\u{FFFD}"
  }

  private mutating func space() {
    while at < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[at]) { at += 1 }
  }

  private mutating func next() throws -> UInt8 {
    space()
    guard at < bytes.count else { throw problem("") }
    return bytes[at]
  }

  private mutating func take(_ sign: Unicode.Scalar) throws -> Bool {
    guard try next() == UInt8(ascii: sign) else { return false }
    at += 1
    return true
  }

  private mutating func expect(_ sign: Unicode.Scalar, _ what: String) throws {
    guard try take(sign) else { throw problem("\(what) is missing") }
  }

  /// What is nested deeper than any visit would exhaust the stack.
  private mutating func enter() throws {
    depth += 1
    guard depth <= 512 else { throw problem("this is nested too deeply") }
  }

  private mutating func leave() { depth -= 1 }
}
