import Markup

/// Writes HTML as UTF-8 into one buffer. Whatever is not a tag of ours is escaped.
struct HTML {
  private(set) var bytes: [UInt8] = []
  /// What references to places of the same notice show.
  private let anchors: [String: [Inline]]

  init(anchors: [String: [Inline]] = [:]) {
    self.anchors = anchors
    bytes.reserveCapacity(32_768)
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  // MARK: - Text

  /// Tags and attributes that stand in our own source.
  mutating func tag(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  /// Text of whatever origin.
  mutating func text(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): tag("&amp;")
      case UInt8(ascii: "<"): tag("&lt;")
      case UInt8(ascii: ">"): tag("&gt;")
      case UInt8(ascii: "\""): tag("&quot;")
      default: bytes.append(byte)
      }
    }
  }

  /// HTML that this type has written before.
  mutating func append(_ other: HTML) { bytes.append(contentsOf: other.bytes) }

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
    case .link(let inner, let address):
      tag("<a href=\"")
      text(address)
      element("\">", inner, "</a>")
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
    case .reference(let anchor):
      tag("<a href=\"#")
      text(anchor)
      element("\">", anchors[anchor] ?? [.text(anchor)], "</a>")
    }
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
