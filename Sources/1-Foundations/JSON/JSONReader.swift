/// Reads JSON (RFC 8259) in one pass, where it stands, and keeps only what is asked for.
///
/// Use it for files of any size, of which most is skipped; ``JSONValue`` holds the whole of a small one.
package struct JSONReader {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Whether every text has to be one: otherwise what others have written is read as far as it can be.
  let isStrict: Bool
  /// The offset of what is read next.
  var at = 0
  private var depth = 0

  /// How deep values may be nested: what is deeper than any file would exhaust the stack.
  private static let deepest = 512

  /// - Parameter isStrict: refuses control characters in a text, escapes that do not exist, what is not UTF-8, and a
  ///   member that stands twice.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, isStrict: Bool = false) {
    self.bytes = bytes
    self.isStrict = isStrict
  }

  package enum Kind: Sendable {
    case object, array, string, number
    /// `true`, `false` or `null`; or what is no value, as reading it says.
    case word
  }

  /// The kind of the value that follows.
  package mutating func kind() throws(JSONFault) -> Kind {
    switch try next() {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "-"), 0x30...0x39: return .number
    default: return .word
    }
  }

  // MARK: - Values

  /// Reads an object; the closure reads or skips the value of each member.
  package mutating func object(_ member: (String, inout JSONReader) throws(JSONFault) -> Void) throws(JSONFault) {
    try enter("{", "an object")
    defer { depth -= 1 }
    if try take("}") { return }
    var names: Set<[UInt8]> = []
    repeat {
      guard try next() == UInt8(ascii: "\"") else { throw fault("the name of a member is missing") }
      let start = at
      let name = try string()
      if isStrict, !names.insert(Array(name.utf8)).inserted {
        throw JSONFault(message: "the member \"\(name)\" stands twice", range: start..<at)
      }
      try expect(":", "a colon")
      try member(name, &self)
    } while try take(",")
    try expect("}", "a comma or a closing brace")
  }

  /// Reads an array; the closure reads or skips each element.
  package mutating func array(_ element: (inout JSONReader) throws(JSONFault) -> Void) throws(JSONFault) {
    try enter("[", "a list")
    defer { depth -= 1 }
    if try take("]") { return }
    repeat { try element(&self) } while try take(",")
    try expect("]", "a comma or a closing bracket")
  }

  package mutating func number() throws(JSONFault) -> Double { try number("this is no number") { Double($0) } }

  package mutating func integer() throws(JSONFault) -> Int { try number("this is no whole number") { Int($0) } }

  /// `true` or `false`, or nothing for `null`.
  package mutating func word() throws(JSONFault) -> Bool? {
    _ = try next()
    for (word, value) in [("true", true), ("false", false), ("null", nil)] where bytes[at...].starts(with: word.utf8) {
      at += word.utf8.count
      return value
    }
    throw fault("a value is missing")
  }

  package mutating func skip() throws(JSONFault) {
    switch try kind() {
    case .object: try object { (_, reader) throws(JSONFault) in try reader.skip() }
    case .array: try array { (reader) throws(JSONFault) in try reader.skip() }
    case .string: _ = try stringRange()
    case .number: _ = try number()
    case .word: _ = try word()
    }
  }

  /// Nothing but space may follow.
  package mutating func end() throws(JSONFault) {
    space()
    guard at == bytes.count else { throw fault("something follows the end") }
  }

  /// Something that is wrong with what is read next.
  package func fault(_ message: String) -> JSONFault {
    JSONFault(message: at < bytes.count ? message : "the file ends too early", range: at..<(at + 1))
  }

  // MARK: - Bytes

  private mutating func number<Number>(
    _ problem: String, _ make: (String) -> Number?
  ) throws(JSONFault) -> Number {
    _ = try next()
    let start = at
    while at < bytes.count, bytes[at] > 0x20, !",]}".utf8.contains(bytes[at]) { at += 1 }
    guard let number = make(String(decoding: bytes[start..<at], as: UTF8.self)) else {
      throw JSONFault(message: problem, range: start..<max(at, start + 1))
    }
    return number
  }

  private mutating func space() {
    while at < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[at]) { at += 1 }
  }

  private mutating func next() throws(JSONFault) -> UInt8 {
    space()
    guard at < bytes.count else { throw fault("") }
    return bytes[at]
  }

  private mutating func take(_ sign: Unicode.Scalar) throws(JSONFault) -> Bool {
    guard try next() == UInt8(ascii: sign) else { return false }
    at += 1
    return true
  }

  mutating func expect(_ sign: Unicode.Scalar, _ what: String) throws(JSONFault) {
    guard try take(sign) else { throw fault("\(what) is missing") }
  }

  /// Steps over an opening bracket.
  private mutating func enter(_ sign: Unicode.Scalar, _ what: String) throws(JSONFault) {
    guard try next() == UInt8(ascii: sign) else { throw fault("\(what) is missing") }
    guard depth < Self.deepest else { throw fault("this is nested too deeply") }
    depth += 1
    at += 1
  }
}
