/// Why bytes are not JSON in its canonical form, and where.
public struct JSONFault: Error, Equatable, CustomStringConvertible {
  /// A clause without its full stop.
  public var message: String
  /// The bytes that are meant.
  public var range: Range<Int>

  public var description: String { "\(message) (byte \(range.lowerBound))" }
}

extension JSONValue {
  /// Reads what ``canonicalBytes`` has written, and refuses everything else: other JSON would be another file with
  /// the same meaning, and one hash stands for one file.
  public init(canonical bytes: [UInt8]) throws(JSONFault) {
    var reader = JSONReader(bytes)
    self = try reader.document()
    let expected = canonicalBytes
    guard expected == bytes else {
      let same = zip(expected, bytes).prefix { $0 == $1 }.count
      throw JSONFault(message: "this is not written as the tool writes it", range: same..<(same + 1))
    }
  }
}

/// Reads JSON with whole numbers; members keep their order, and none stands twice.
private struct JSONReader {
  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0

  /// How deep values may be nested; the facts of a notice need about twenty levels.
  private static let deepest = 256

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(JSONFault) -> JSONValue {
    let value = try value()
    space()
    guard at == bytes.count else { throw fault("something follows the end of the value") }
    return value
  }

  private mutating func value() throws(JSONFault) -> JSONValue {
    space()
    guard at < bytes.count else { throw fault("") }
    switch bytes[at] {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), 0x30...0x39: return .integer(try integer())
    default:
      if take("true") { return .boolean(true) }
      if take("false") { return .boolean(false) }
      if take("null") { return .null }
      throw fault("a value is missing")
    }
  }

  private mutating func object() throws(JSONFault) -> [(key: String, value: JSONValue)] {
    var members: [(key: String, value: JSONValue)] = []
    var keys: Set<[UInt8]> = []
    try enter()
    defer { depth -= 1 }
    if take("}") { return members }
    repeat {
      space()
      let start = at
      guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { throw fault("the name of a member is missing") }
      let key = try string()
      guard keys.insert(Array(key.utf8)).inserted else {
        throw JSONFault(message: "the member \"\(key)\" stands twice", range: start..<at)
      }
      guard take(":") else { throw fault("a colon is missing") }
      members.append((key, try value()))
    } while take(",")
    guard take("}") else { throw fault("a comma or a closing brace is missing") }
    return members
  }

  private mutating func array() throws(JSONFault) -> [JSONValue] {
    var elements: [JSONValue] = []
    try enter()
    defer { depth -= 1 }
    if take("]") { return elements }
    repeat { elements.append(try value()) } while take(",")
    guard take("]") else { throw fault("a comma or a closing bracket is missing") }
    return elements
  }

  /// Steps over an opening bracket; what is nested deeper than any file would exhaust the stack.
  private mutating func enter() throws(JSONFault) {
    depth += 1
    guard depth <= JSONReader.deepest else { throw fault("this is nested too deeply") }
    at += 1
  }

  private mutating func integer() throws(JSONFault) -> Int {
    let start = at
    while at < bytes.count, "+-.0123456789eE".utf8.contains(bytes[at]) { at += 1 }
    guard let number = Int(String(decoding: bytes[start..<at], as: UTF8.self)) else {
      throw JSONFault(message: "this is no whole number", range: start..<at)
    }
    return number
  }

  // MARK: - Texts

  private mutating func string() throws(JSONFault) -> String {
    at += 1
    var text: [UInt8] = []
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      if bytes[at] == UInt8(ascii: "\\") {
        try escape(into: &text)
      } else if bytes[at] < 0x20 {
        throw fault("a text is never closed")
      } else {
        text.append(bytes[at])
        at += 1
      }
    }
    guard at < bytes.count else { throw fault("") }
    guard let string = String(validating: text, as: UTF8.self) else {
      throw JSONFault(message: "this is not text in UTF-8", range: start..<at)
    }
    at += 1
    return string
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONFault) {
    let plain: [UInt8: UInt8] = [
      UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "b"): 0x08, UInt8(ascii: "t"): 0x09,
      UInt8(ascii: "n"): 0x0A, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "r"): 0x0D,
    ]
    if at + 1 < bytes.count, let byte = plain[bytes[at + 1]] {
      text.append(byte)
      at += 2
      return
    }
    // Every other character stands for itself, so that only control characters have a number.
    guard at + 6 <= bytes.count, bytes[at + 1] == UInt8(ascii: "u"),
      let byte = UInt8(String(decoding: bytes[(at + 2)..<(at + 6)], as: UTF8.self), radix: 16), byte < 0x20
    else { throw fault("there is no such escape") }
    text.append(byte)
    at += 6
  }

  // MARK: - Bytes

  private mutating func space() {
    while at < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[at]) { at += 1 }
  }

  /// Steps over a sign or word where it follows.
  private mutating func take(_ sign: String) -> Bool {
    space()
    guard bytes[at...].starts(with: sign.utf8) else { return false }
    at += sign.utf8.count
    return true
  }

  private func fault(_ message: String) -> JSONFault {
    JSONFault(message: at < bytes.count ? message : "the file ends too early", range: at..<(at + 1))
  }
}
