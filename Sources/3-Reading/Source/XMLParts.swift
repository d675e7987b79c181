/// The parts of an XML file, each as a range of its bytes: as much of XML as a drawing needs, without entities of
/// its own.
struct XMLParts {
  struct Attribute {
    var name: Range<Int>
    var value: Range<Int>
  }

  enum Part {
    case start(Range<Int>, attributes: [Attribute], isEmpty: Bool)
    case end(Range<Int>)
    case text(Range<Int>)
    /// `<?…?>`, without its marks.
    case instruction(Range<Int>)
    /// `<!DOCTYPE …`, as far as its end or what it declares itself.
    case type(Range<Int>)
  }

  private(set) var parts: [Part] = []
  /// Where the file is not XML.
  private(set) var fault: Int?

  private let bytes: [UInt8]
  private var at: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // The mark that some editors put at the start.
    at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while at < bytes.count, fault == nil {
      let start = at
      if !part() { fault = start }
    }
  }

  /// Reads one part; `false` where there is none.
  private mutating func part() -> Bool {
    guard bytes[at] == UInt8(ascii: "<") else {
      let start = at
      at = bytes[at...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      parts.append(.text(start..<at))
      return true
    }
    if takes("<!--") { return skip(past: "-->") != nil }
    if takes("<![CDATA[") { return skip(past: "]]>").map { parts.append(.text($0)) } != nil }
    if takes("<?") { return skip(past: "?>").map { parts.append(.instruction($0)) } != nil }
    if takes("<!DOCTYPE") {
      let start = at
      guard let end = bytes[at...].firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "[") }) else {
        return false
      }
      parts.append(.type(start..<end))
      at = end + 1
      return true
    }
    if takes("</") {
      guard let name = name() else { return false }
      space()
      parts.append(.end(name))
      return takes(">")
    }
    at += 1
    return element()
  }

  private mutating func element() -> Bool {
    guard let name = name() else { return false }
    var attributes: [Attribute] = []
    while true {
      let isApart = space()
      if takes("/>") || takes(">") {
        parts.append(.start(name, attributes: attributes, isEmpty: bytes[at - 2] == UInt8(ascii: "/")))
        return true
      }
      guard isApart, let attribute = self.name() else { return false }
      space()
      guard takes("=") else { return false }
      space()
      guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'"),
        let end = bytes[(at + 1)...].firstIndex(of: bytes[at]),
        !bytes[(at + 1)..<end].contains(UInt8(ascii: "<"))
      else { return false }
      attributes.append(Attribute(name: attribute, value: (at + 1)..<end))
      at = end + 1
    }
  }

  // MARK: - Signs

  private mutating func name() -> Range<Int>? {
    let start = at
    while at < bytes.count, !isSpace(bytes[at]), !"<>/=\"'&".utf8.contains(bytes[at]) { at += 1 }
    return at > start ? start..<at : nil
  }

  private mutating func takes(_ sign: StaticString) -> Bool {
    let count = sign.utf8CodeUnitCount
    guard at + count <= bytes.count, sign.withUTF8Buffer({ bytes[at..<(at + count)].elementsEqual($0) }) else {
      return false
    }
    at += count
    return true
  }

  /// What stands before a sign, which is passed by.
  private mutating func skip(past sign: StaticString) -> Range<Int>? {
    let start = at
    while at < bytes.count {
      let end = at
      if takes(sign) { return start..<end }
      at += 1
    }
    return nil
  }

  @discardableResult private mutating func space() -> Bool {
    let start = at
    while at < bytes.count, isSpace(bytes[at]) { at += 1 }
    return at > start
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
