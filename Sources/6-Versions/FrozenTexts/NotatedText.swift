import Markup

/// A frozen text as bytes, with the readings that all its parts share.
struct NotatedText {
  let bytes: [UInt8]
  /// In how many others the part stands that is read.
  private var depth = 0

  /// How deep anything may stand in others; what is nested deeper than any notice would exhaust the stack.
  static let deepest = 100

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The same for a part one level further in.
  func inner(_ lines: ArraySlice<Range<Int>>) throws -> NotatedText {
    var inner = self
    inner.depth += 1
    guard inner.depth <= Self.deepest else {
      throw FrozenTextFault("this is nested too deeply", at: lines.first?.lowerBound ?? bytes.count)
    }
    return inner
  }

  /// The lines of the file, without their ends.
  var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(start..<offset)
      start = offset + 1
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    return lines
  }

  func line(_ line: Range<Int>, is text: StaticString) -> Bool {
    line.count == text.utf8CodeUnitCount && self.line(line, begins: text)
  }

  func line(_ line: Range<Int>, begins text: StaticString) -> Bool {
    line.count >= text.utf8CodeUnitCount
      && text.withUTF8Buffer { bytes[line.lowerBound..<(line.lowerBound + $0.count)].elementsEqual($0) }
  }

  func indentation(of line: Range<Int>) -> Int { bytes[line].prefix { $0 == UInt8(ascii: " ") }.count }

  /// Words, and the attribute in braces that may end their line.
  func attributed(_ line: Range<Int>) -> (words: Range<Int>, attribute: String?) {
    guard bytes[line].last == UInt8(ascii: "}"), let open = bytes[line].lastIndex(of: UInt8(ascii: "{")),
      open > line.lowerBound, bytes[open - 1] == UInt8(ascii: " ")
    else { return (line, nil) }
    let attribute = String(decoding: bytes[(open + 1)..<(line.upperBound - 1)], as: UTF8.self)
    return (line.lowerBound..<(open - 1), attribute)
  }

  /// The identifier that an attribute gives.
  func identifier(_ attribute: String?, _ line: Range<Int>) throws -> String? {
    guard let attribute else { return nil }
    guard attribute.hasPrefix("#") else {
      throw FrozenTextFault("{\(attribute)} is no identifier", at: line.lowerBound)
    }
    return String(attribute.dropFirst())
  }

  /// The inlines of some lines that follow each other.
  func inlines(_ lines: [Range<Int>]) throws -> [Inline] {
    guard let first = lines.first else { return [] }
    do {
      guard lines.count > 1 else { return try InlineNotationReader.read(bytes[first]) }
      let joined = lines.map { bytes[$0] }.joined(separator: [UInt8(ascii: "\n")])
      return try InlineNotationReader.read(Array(joined)[...])
    } catch let fault as InlineNotationReader.Fault {
      let offset = lines.count > 1 ? place(fault.offset, in: lines) : fault.offset
      throw FrozenTextFault(fault.message, at: offset)
    }
  }

  /// The offset in the file of an offset in lines that were joined.
  private func place(_ offset: Int, in lines: [Range<Int>]) -> Int {
    var rest = offset
    for line in lines {
      if rest <= line.count { return line.lowerBound + rest }
      rest -= line.count + 1
    }
    return lines.last?.upperBound ?? 0
  }
}
