extension JSONValue {
  /// The value as a file: UTF-8, one member or element per line, indented by two spaces, with a line break at its end.
  ///
  /// Nothing is escaped that need not be (RFC 8259, section 7), so that a text is read and compared as it stands. The
  /// same value gives the same bytes everywhere: no formatter of a platform takes part.
  package var canonicalBytes: [UInt8] {
    var writer = JSONWriter()
    writer.write(self)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }
}

/// Writes values in their one form.
private struct JSONWriter {
  var bytes: [UInt8] = []
  private var level = 0

  mutating func write(_ value: JSONValue) {
    switch value {
    case .object(let members):
      list(members, "{", "}") { writer, member in
        writer.write(member.key)
        writer.write(plain: ": ")
        writer.write(member.value)
      }
    case .array(let elements): list(elements, "[", "]") { $0.write($1) }
    case .string(let text): write(text)
    case .integer(let number): write(plain: String(number))
    case .boolean(let truth): write(plain: truth ? "true" : "false")
    case .null: write(plain: "null")
    }
  }

  private mutating func list<Element>(
    _ elements: [Element], _ open: String, _ close: String, _ writeOne: (inout JSONWriter, Element) -> Void
  ) {
    write(plain: open)
    if !elements.isEmpty {
      level += 1
      for (index, element) in elements.enumerated() {
        if index > 0 { write(plain: ",") }
        breakLine()
        writeOne(&self, element)
      }
      level -= 1
      breakLine()
    }
    write(plain: close)
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
  }

  private mutating func write(plain text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for at in utf8.indices where Self.isEscaped(utf8[at]) {
        bytes.append(contentsOf: utf8[start..<at])
        escape(utf8[at])
        start = at + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x08: write(plain: "\\b")
    case 0x09: write(plain: "\\t")
    case 0x0A: write(plain: "\\n")
    case 0x0C: write(plain: "\\f")
    case 0x0D: write(plain: "\\r")
    case 0..<0x20: write(plain: "\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16))
    default: bytes += [UInt8(ascii: "\\"), byte]
    }
  }
}
