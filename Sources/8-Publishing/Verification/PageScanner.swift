/// Reads identifiers and links off a finished page: tags with attributes in any form that HTML allows, since
/// a theme is written by hand.
struct PageScanner {
  private(set) var identifiers: [String] = []
  private(set) var links: [String] = []
  /// Addresses of what a browser loads with the page, which are among the links too.
  private(set) var loads: [String] = []
  /// Identifiers that other elements name: labels and descriptions.
  private(set) var references: [String] = []

  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  static func scan(_ bytes: [UInt8]) -> PageScanner {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = PageScanner(buffer)
      scanner.page()
      return scanner
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  private mutating func page() {
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<") else {
        at += 1
        continue
      }
      at += 1
      if starts("!--") {
        skip(past: "-->")
      } else if at < bytes.count, isLetter(bytes[at]) {
        let name = tagName()
        attributes()
        if isTag(name, "script") {
          skip(past: "</script")
        } else if isTag(name, "style") {
          skip(past: "</style")
        }
      }
    }
  }

  private mutating func attributes() {
    while true {
      while at < bytes.count, isSpace(bytes[at]) || bytes[at] == UInt8(ascii: "/") { at += 1 }
      guard at < bytes.count else { return }
      if bytes[at] == UInt8(ascii: ">") {
        at += 1
        return
      }
      let start = at
      while at < bytes.count, !isSpace(bytes[at]), !Self.endsName(bytes[at]) { at += 1 }
      let name = start..<at
      while at < bytes.count, isSpace(bytes[at]) { at += 1 }
      guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else {
        // A sign that cannot stand there must not stop the scan.
        if name.isEmpty, at < bytes.count, bytes[at] != UInt8(ascii: ">") { at += 1 }
        continue
      }
      at += 1
      keep(value(), of: name)
    }
  }

  private mutating func value() -> Range<Int> {
    while at < bytes.count, isSpace(bytes[at]) { at += 1 }
    guard at < bytes.count else { return at..<at }
    let quote = bytes[at]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { at += 1 }
    let start = at
    while at < bytes.count, isQuoted ? bytes[at] != quote : !isSpace(bytes[at]) && bytes[at] != UInt8(ascii: ">") {
      at += 1
    }
    let end = at
    if isQuoted, at < bytes.count { at += 1 }
    return start..<end
  }

  private mutating func keep(_ value: Range<Int>, of name: Range<Int>) {
    switch name.count {
    case 2 where isName(name, "id"): identifiers.append(decoded(value))
    case 4 where isName(name, "href"): links.append(decoded(value))
    case 3 where isName(name, "src"):
      links.append(decoded(value))
      loads.append(decoded(value))
    case 3 where isName(name, "for"), 13 where isName(name, "aria-controls"), 15 where isName(name, "aria-labelledby"),
      16 where isName(name, "aria-describedby"):
      references += decoded(value).split(whereSeparator: \.isWhitespace).map(String.init)
    default: break
    }
  }

  /// Whether an attribute has this name, which is written in lower case.
  private func isName(_ range: Range<Int>, _ name: StaticString) -> Bool {
    name.withUTF8Buffer { zip(bytes[range], $0).allSatisfy { $0 == $1 || $0 | 0x20 == $1 && $1 != UInt8(ascii: "-") } }
  }

  // MARK: - Text

  private func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  private func decoded(_ range: Range<Int>) -> String {
    let text = text(range)
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let entities = [
      ("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&apos;", "'"), ("&lt;", "<"), ("&gt;", ">"),
      ("&amp;", "&"),
    ]
    return entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  private mutating func tagName() -> Range<Int> {
    let start = at
    while at < bytes.count, !isSpace(bytes[at]), !Self.endsName(bytes[at]) { at += 1 }
    return start..<at
  }

  /// Whether a tag has this name, which is written in lower case.
  private func isTag(_ range: Range<Int>, _ name: StaticString) -> Bool {
    range.count == name.utf8CodeUnitCount && isName(range, name)
  }

  private func starts(_ sign: String) -> Bool {
    at + sign.utf8.count <= bytes.count && bytes[at..<(at + sign.utf8.count)].elementsEqual(sign.utf8)
  }

  private mutating func skip(past sign: String) {
    while at < bytes.count, !starts(sign) { at += 1 }
    at = min(bytes.count, at + sign.utf8.count)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
  private func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }
}

extension PageScanner {
  /// What a style sheet loads: `url(…)` in any form of quotes, and `@import "…"`.
  static func loads(ofStyleSheet bytes: [UInt8]) -> [String] {
    guard mayLoad(bytes) else { return [] }
    let pattern = /url\(\s*["']?([^"')]*?)["']?\s*\)|@import\s+["']([^"']*)["']/.ignoresCase()
    return String(decoding: bytes, as: UTF8.self).matches(of: pattern).compactMap { ($0.1 ?? $0.2).map(String.init) }
  }

  /// Whether a style sheet has `l(`, the end of `url(`, or `@i`, the start of `@import`: most have neither, and a search
  /// for both in every form takes long.
  private static func mayLoad(_ bytes: [UInt8]) -> Bool {
    zip(bytes, bytes.dropFirst()).contains { first, second in
      first | 0x20 == UInt8(ascii: "l") && second == UInt8(ascii: "(")
        || first == UInt8(ascii: "@") && second | 0x20 == UInt8(ascii: "i")
    }
  }
}
