import Markup

/// Writes inlines in the notation of frozen texts: Markdown, with Pandoc's bracketed spans for what Markdown has no
/// sign for. What it writes reads back as the same inlines; the notation is described in `docs/versions.md`.
package struct InlineNotation {
  private(set) var bytes: [UInt8] = []
  /// Whether a sentence may begin a new line, so that texts can be compared line by line.
  private let breaksLines: Bool
  /// Where the line begins that is being written.
  private var lineStart = 0
  /// Signs that are open, which cannot be opened again inside themselves.
  private var open: Set<Sign> = []
  /// How many signs and brackets are open; only outside all of them does a line end.
  private var depth = 0

  private enum Sign { case emphasis, strong, strikethrough }

  /// A paragraph over several lines, without the line break at its end.
  static func lines(_ inlines: [Inline]) -> [UInt8] {
    var notation = InlineNotation(breaksLines: true)
    notation.write(inlines)
    return notation.protected
  }

  /// The same on one line, for headings, terms and values.
  package static func line(_ inlines: [Inline]) -> [UInt8] {
    var notation = InlineNotation(breaksLines: false)
    notation.write(inlines)
    return notation.protected
  }

  private init(breaksLines: Bool) {
    self.breaksLines = breaksLines
  }

  /// Without the line break behind a last `<br>`. A space at the end would not be seen, and lost by many an editor.
  private var protected: [UInt8] {
    if bytes.last == UInt8(ascii: "\n") { return bytes.dropLast() }
    guard bytes.last == UInt8(ascii: " ") else { return bytes }
    return bytes.dropLast() + Array("&#x20;".utf8)
  }

  private mutating func write(_ inlines: [Inline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: Inline) {
    switch inline {
    case .text(let text): self.text(text)
    case .emphasis(let inner): signed(.emphasis, "_", inner, ".em")
    case .strong(let inner): signed(.strong, "**", inner, ".strong")
    case .strikethrough(let inner): signed(.strikethrough, "~~", inner, ".del")
    case .code(let text):
      add("`")
      raw(text, until: UInt8(ascii: "`"))
    case .superscript(let text):
      add("^")
      raw(text, until: UInt8(ascii: "^"))
    case .link(let inner, let address):
      bracketed(inner)
      add("(")
      raw(address, until: UInt8(ascii: ")"))
    case .time(let inner, let iso): span(inner, "date=\(iso)")
    case .name(let inner): span(inner, ".name")
    case .foreign(let inner, let tag): span(inner, "lang=\(tag)")
    case .badge(let inner, let badge): span(inner, SpanAttribute.of(badge))
    case .lineBreak:
      add("<br>")
      if breaksLines, depth == 0 { newLine() }
    }
  }

  private mutating func add(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    lineStart = bytes.count
  }

  // MARK: - Signs and brackets

  private mutating func signed(_ sign: Sign, _ mark: StaticString, _ inner: [Inline], _ attribute: String) {
    guard open.insert(sign).inserted else { return span(inner, attribute) }
    depth += 1
    add(mark)
    write(inner)
    add(mark)
    depth -= 1
    open.remove(sign)
  }

  private mutating func span(_ inner: [Inline], _ attribute: String) {
    bracketed(inner)
    add("{")
    bytes.append(contentsOf: attribute.utf8)
    add("}")
  }

  private mutating func bracketed(_ inner: [Inline]) {
    let outside = open
    open = []
    depth += 1
    add("[")
    write(inner)
    add("]")
    depth -= 1
    open = outside
  }

  /// Characters without any sign among them, and the one that ends them.
  private mutating func raw(_ text: String, until end: UInt8) {
    let utf8 = Array(text.utf8)
    for (index, byte) in utf8.enumerated() {
      let isNumber = byte == UInt8(ascii: "&") && index + 1 < utf8.count && utf8[index + 1] == UInt8(ascii: "#")
      // A brace could be taken for that of an attribute at the end of the line.
      if byte == end || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "{") || isNumber { add("\\") }
      character(byte)
    }
    bytes.append(end)
  }

  // MARK: - Text

  private mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      var at = 0
      while at < utf8.count {
        if bytes.count > lineStart {
          let start = at
          while at < utf8.count, InlineNotation.isPlain(utf8[at]) { at += 1 }
          bytes.append(contentsOf: utf8[start..<at])
          guard at < utf8.count else { return }
        }
        character(utf8[at], before: at + 1 < utf8.count ? utf8[at + 1] : 0)
        at += 1
      }
    }
  }

  /// Letters, digits, and signs that mean nothing within a line: they stand for themselves.
  static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "'"),
      UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"),
      UInt8(ascii: "\""), 0x80...:
      true
    default: false
    }
  }

  private mutating func character(_ byte: UInt8, before next: UInt8) {
    if bytes.count == lineStart {
      startLine(byte)
    } else if byte == UInt8(ascii: " "), breaksLines, depth == 0, next > 0x20, endsSentence {
      newLine()
    } else if isNumberedItem(byte) {
      add("\\")
      bytes.append(byte)
    } else if byte == UInt8(ascii: "&") {
      if next == UInt8(ascii: "#") || next == 0 { add("\\") }
      bytes.append(byte)
    } else {
      if InlineNotation.isSign[Int(byte)] { add("\\") }
      character(byte)
    }
  }

  /// The first character of a line must not be taken for the beginning of a block.
  private mutating func startLine(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: " "): add("&#x20;")
    case UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ">"), UInt8(ascii: ":"),
      UInt8(ascii: "|"), UInt8(ascii: "="), UInt8(ascii: "&"):
      add("\\")
      bytes.append(byte)
    default:
      if InlineNotation.isSign[Int(byte)] { add("\\") }
      character(byte)
    }
  }

  /// "12." at the beginning of a line would be an item of a list.
  private func isNumberedItem(_ byte: UInt8) -> Bool {
    guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")") else { return false }
    return bytes[lineStart...].allSatisfy { (48...57).contains($0) }
  }

  /// Whether a sentence ends just before the space that is to be written.
  private var endsSentence: Bool {
    guard let last = bytes.last else { return false }
    return last == UInt8(ascii: ".") || last == UInt8(ascii: "?") || last == UInt8(ascii: "!")
      || last == UInt8(ascii: ";")
  }

  /// Control characters are written by number: nothing in the file is invisible and of weight.
  private mutating func character(_ byte: UInt8) {
    guard byte < 0x20 || byte == 0x7F else {
      bytes.append(byte)
      return
    }
    bytes.append(contentsOf: "&#x\(String(byte, radix: 16, uppercase: true));".utf8)
  }

  /// Characters that begin or end something.
  private static let isSign: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in #"\*_~^`[]{}<"#.utf8 { table[Int(byte)] = true }
    return table
  }()
}
