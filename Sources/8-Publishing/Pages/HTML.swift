import Markup

/// Writes HTML as UTF-8 into one buffer. Whatever is not a tag of ours is escaped.
package struct HTML {
  private(set) var bytes: [UInt8] = []
  /// Where something stands that differs between the pages which show this, in their order.
  private(set) var gaps: [(at: Int, gap: Gap)] = []
  /// Whether the words of a link are being written, in which no other link may stand.
  private var isInLink = false

  /// What may differ between pages of the same text.
  enum Gap {
    /// The digit of a heading of this level.
    case heading(level: Int)
    /// What leads to a section of the notice, by its number.
    case place(section: Int)
    /// The list of the notice's versions.
    case versions
  }

  init(capacity: Int = 32_768) {
    bytes.reserveCapacity(capacity)
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  // MARK: - Text

  /// Tags and attributes that stand in our own source.
  mutating func tag(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// The digit of a heading; there are six levels.
  mutating func level(_ level: Int) {
    leave(.heading(level: level))
    bytes.append(UInt8(ascii: "0") + UInt8(min(level, 6)))
  }

  mutating func leave(_ gap: Gap) { gaps.append((bytes.count, gap)) }

  /// Text of whatever origin. What no page may hold becomes U+FFFD, which the verifier then finds.
  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      var start = 0
      var at = 0
      while at < buffer.count {
        let escaped: StaticString
        var length = 1
        // Most of a text: letters, and nothing that has to be looked at.
        if buffer[at] > UInt8(ascii: ">"), buffer[at] < 0x7F {
          at += 1
          continue
        }
        switch buffer[at] {
        case UInt8(ascii: "&"): escaped = "&amp;"
        case UInt8(ascii: "<"): escaped = "&lt;"
        case UInt8(ascii: ">"): escaped = "&gt;"
        case UInt8(ascii: "\""): escaped = "&quot;"
        case UInt8(ascii: "\r"): escaped = "\n"
        default:
          length = ForbiddenCharacters.length(buffer, at: at)
          guard length > 0 else {
            at += 1
            continue
          }
          escaped = "\u{FFFD}"
        }
        bytes.append(contentsOf: buffer[start..<at])
        tag(escaped)
        at += length
        start = at
      }
      bytes.append(contentsOf: buffer[start..<buffer.count])
    }
  }

  /// Text as it stands in an element, or in an attribute in any quotation marks.
  package static func escaped(_ text: String) -> String {
    var html = HTML(capacity: text.utf8.count + 8)
    html.text(text)
    guard html.bytes.contains(UInt8(ascii: "'")) else { return html.string }
    return html.string.unicodeScalars.reduce(into: "") { $1 == "'" ? $0 += "&#39;" : $0.unicodeScalars.append($1) }
  }

  /// HTML that this type has written before.
  mutating func append(_ other: HTML) { append(other.bytes) }

  mutating func append(_ written: some Collection<UInt8>) { bytes.append(contentsOf: written) }

  // MARK: - Inlines

  mutating func inlines(_ inlines: [Inline]) {
    for inline in inlines { self.inline(inline) }
  }

  private mutating func inline(_ inline: Inline) {
    switch inline {
    case .text(let text): self.text(text)
    case .emphasis(let inner): element("<em>", inner, "</em>")
    case .strong(let inner): element("<strong>", inner, "</strong>")
    case .strikethrough(let inner): element("<s>", inner, "</s>")
    case .name(let inner): element("<span translate=\"no\">", inner, "</span>")
    case .code(let text):
      tag("<code>")
      self.text(text)
      tag("</code>")
    case .superscript(let text):
      tag("<sup>")
      self.text(text)
      tag("</sup>")
    case .link(let inner, let address): link(address, inner)
    case .time(let inner, let iso):
      tag("<time datetime=\"")
      text(iso)
      element("\">", inner, "</time>")
    case .foreign(let inner, let language):
      tag("<span lang=\"")
      text(language)
      element("\">", inner, "</span>")
    case .lineBreak: tag("<br>")
    case .badge(let inner, let kind): badge(inner, kind)
    }
  }

  private mutating func link(_ address: String, _ inner: [Inline]) {
    if isInLink { return inlines(inner) }
    isInLink = true
    tag("<a href=\"")
    text(address)
    if let printed = LinkAddress(address).printed(beside: inner) {
      tag("\" data-address=\"")
      text(printed)
    }
    element("\">", inner, "</a>")
    isInLink = false
  }

  private mutating func element(_ open: StaticString, _ inner: [Inline], _ close: StaticString) {
    tag(open)
    inlines(inner)
    tag(close)
  }

  private mutating func badge(_ inner: [Inline], _ kind: Inline.Badge) {
    switch kind {
    case .plain: element("<span class=\"badge\">", inner, "</span>")
    case .special: element("<span class=\"badge special\">", inner, "</span>")
    case .group: element("<span class=\"group\">", inner, "</span>")
    }
  }
}
