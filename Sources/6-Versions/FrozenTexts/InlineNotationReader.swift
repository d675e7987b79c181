import Markup

/// Reads what ``InlineNotation`` writes.
package struct InlineNotationReader {
  private let bytes: ArraySlice<UInt8>
  private var at: Int
  /// How many signs and brackets are open.
  private var depth = 0

  /// Something that the notation does not have, and the offset at which it stands.
  struct Fault: Error {
    var message: String
    var offset: Int
  }

  /// - Parameter bytes: one or several lines, without the line break at the end.
  package static func read(_ bytes: ArraySlice<UInt8>) throws -> [Inline] {
    var reader = InlineNotationReader(bytes)
    let inlines = try reader.inlines(until: nil)
    guard reader.at == bytes.endIndex else { throw reader.fault("this sign closes nothing") }
    return inlines
  }

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  private func fault(_ message: String) -> Fault { Fault(message: message, offset: at) }

  private func isAt(_ sign: StaticString) -> Bool {
    at + sign.utf8CodeUnitCount <= bytes.endIndex
      && sign.withUTF8Buffer { bytes[at..<(at + $0.count)].elementsEqual($0) }
  }

  private mutating func take(_ sign: StaticString) -> Bool {
    guard isAt(sign) else { return false }
    at += sign.utf8CodeUnitCount
    return true
  }

  // MARK: - Inlines

  private mutating func inlines(until end: StaticString?) throws -> [Inline] {
    var inlines: [Inline] = []
    var run: [UInt8] = []
    func flush() {
      if !run.isEmpty { inlines.append(.text(String(decoding: run, as: UTF8.self))) }
      run.removeAll(keepingCapacity: true)
    }
    while at < bytes.endIndex {
      let start = at
      while at < bytes.endIndex, InlineNotation.isPlain(bytes[at]) { at += 1 }
      run.append(contentsOf: bytes[start..<at])
      guard at < bytes.endIndex else { break }
      if let end, isAt(end) { break }
      switch bytes[at] {
      case UInt8(ascii: "\n"):
        run.append(UInt8(ascii: " "))
        at += 1
      case UInt8(ascii: "\\"): run.append(try escaped())
      case UInt8(ascii: "&") where isAt("&#x"): run.append(try numbered())
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "`"),
        UInt8(ascii: "["), UInt8(ascii: "<"):
        flush()
        inlines.append(try sign())
      case UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): throw fault("this sign closes nothing")
      case let byte:
        run.append(byte)
        at += 1
      }
    }
    flush()
    return inlines
  }

  private mutating func sign() throws -> Inline {
    if take("**") { return .strong(try inner("**")) }
    if take("_") { return .emphasis(try inner("_")) }
    if take("~~") { return .strikethrough(try inner("~~")) }
    if take("`") { return .code(try raw(until: UInt8(ascii: "`"))) }
    if take("^") { return .superscript(try raw(until: UInt8(ascii: "^"))) }
    if take("<br>") {
      _ = take("\n")
      return .lineBreak
    }
    guard take("[") else { throw fault("this sign means nothing here") }
    return try bracketed(try inner("]"))
  }

  private mutating func inner(_ end: StaticString) throws -> [Inline] {
    depth += 1
    guard depth <= NotatedText.deepest else { throw fault("this is nested too deeply") }
    defer { depth -= 1 }
    let inlines = try self.inlines(until: end)
    guard take(end) else { throw fault("a sign is not closed") }
    return inlines
  }

  private mutating func bracketed(_ inner: [Inline]) throws -> Inline {
    if take("(") { return .link(inner, to: try raw(until: UInt8(ascii: ")"))) }
    guard take("{"), let end = bytes[at...].firstIndex(of: UInt8(ascii: "}")) else {
      throw fault("brackets need an address or an attribute behind them")
    }
    let attribute = String(decoding: bytes[at..<end], as: UTF8.self)
    guard let inline = SpanAttribute.inline(inner, attribute) else { throw fault("there is no {\(attribute)}") }
    at = end + 1
    return inline
  }

  // MARK: - Characters

  private mutating func raw(until end: UInt8) throws -> String {
    var run: [UInt8] = []
    while at < bytes.endIndex, bytes[at] != end {
      switch bytes[at] {
      case UInt8(ascii: "\\"): run.append(try escaped())
      case UInt8(ascii: "&") where isAt("&#x"): run.append(try numbered())
      case let byte:
        run.append(byte)
        at += 1
      }
    }
    guard at < bytes.endIndex else { throw fault("a sign is not closed") }
    at += 1
    return String(decoding: run, as: UTF8.self)
  }

  private mutating func escaped() throws -> UInt8 {
    guard at + 1 < bytes.endIndex else { throw fault("a backslash stands before nothing") }
    at += 2
    return bytes[at - 1]
  }

  /// A character by its number: `&#x20;`.
  private mutating func numbered() throws -> UInt8 {
    guard let end = bytes[at...].firstIndex(of: UInt8(ascii: ";")),
      let byte = UInt8(String(decoding: bytes[(at + 3)..<end], as: UTF8.self), radix: 16)
    else { throw fault("a number of a character is not closed") }
    at = end + 1
    return byte
  }
}
