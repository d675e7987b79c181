import Markup
import Testing

@testable import Pages

@Suite struct HTMLTests {
  @Test func textIsEscaped() {
    #expect(html { $0.text("a < b & c > \"d\" 'e'") } == "a &lt; b &amp; c &gt; &quot;d&quot; 'e'")
  }

  @Test func whatNoPageMayHoldIsReplaced() {
    #expect(html { $0.text("a\0b\u{7}c\r\nd\re\u{85}f\u{202E}g") } == "a\u{FFFD}b\u{FFFD}c\n\nd\ne\u{FFFD}f\u{FFFD}g")
    #expect(html { $0.text("\t\n é – 🙂 \u{A0}\u{202F}\u{2060}") } == "\t\n é – 🙂 \u{A0}\u{202F}\u{2060}")
  }

  @Test func everyInlineHasItsElement() {
    let inlines: [Inline] = [
      .emphasis([.text("a")]), .strong([.text("b")]), .strikethrough([.text("c")]), .code("d<"),
      .link([.text("e")], to: "https://example.org/?a=1&b=\"2\""), .time([.text("f")], iso: "2025-10-10"),
      .superscript("er"), .name([.text("g")]), .foreign([.text("h")], tag: "de"), .lineBreak,
      .badge([.text("i")], .special),
    ]
    #expect(
      html { $0.inlines(inlines) } == """
        <em>a</em><strong>b</strong><s>c</s><code>d&lt;</code>\
        <a href="https://example.org/?a=1&amp;b=&quot;2&quot;" data-address="example.org/?a=1&amp;b=&quot;2&quot;">e</a><time datetime="2025-10-10">f</time><sup>er</sup>\
        <span translate="no">g</span><span lang="de">h</span><br><span class="badge special">i</span>
        """)
  }

  /// On paper a link shows where it leads, unless its words say that already.
  @Test(arguments: [
    ("the page of the studies", "https://studies.example.net/list/", "studies.example.net/list"),
    ("studies.example.net", "https://studies.example.net/", nil),
    ("https://studies.example.net/list", "https://studies.example.net/list", nil),
    ("write to us", "mailto:info@example.org?subject=data", "info@example.org"),
    ("Info@example.org", "mailto:info@example.org", nil), ("call us", "tel:+3222744800", "+3222744800"),
    ("+32 2\u{A0}274 48 00", "tel:+3222744800", nil), ("your rights", "#rights", nil), ("history", "changes/", nil),
  ])
  func aPrintedLinkHasItsAddress(words: String, address: String, printed: String?) {
    let attribute = printed.map { " data-address=\"\($0)\"" } ?? ""
    #expect(
      html { $0.inlines([.link([.text(words)], to: address)]) } == "<a href=\"\(address)\"\(attribute)>\(words)</a>")
  }

  @Test func noLinkStandsInsideAnother() {
    let inner: [Inline] = [.text("see "), .strong([.link([.text("a")], to: "#a")]), .link([.text("b")], to: "#b")]
    #expect(
      html { $0.inlines([.link(inner, to: "#c"), .link([.text("d")], to: "#d")]) }
        == "<a href=\"#c\">see <strong>a</strong>b</a><a href=\"#d\">d</a>")
  }

  /// Whatever a text holds, it stays in its element or attribute, and is read there as it was written.
  @Test(arguments: 0..<12) func noTextBreaksOut(seed: Int) {
    var random = RandomText(seed: UInt64(seed))
    // Classes and roles that the writer gives itself.
    let own = Set(MarkupChecker(html { $0.blocks(Self.everything(with: "?"), level: 3) }).values)
    for _ in 0..<30 {
      let text = random.next()
      let checker = MarkupChecker(html { $0.blocks(Self.everything(with: text), level: 3) })
      let shown = Self.shown(text)
      let strange = checker.values.filter { !own.contains($0) && $0 != shown && $0 != "#" + shown }
      #expect(checker.fault == nil && strange.isEmpty, "\(text.debugDescription): \(checker.fault ?? "") \(strange)")
      #expect(shown.isEmpty || checker.texts.contains(shown), "\(text.debugDescription) is not shown")
    }
  }

  /// Every block and inline there is, with a text in each of their places.
  private static func everything(with text: String) -> [Block] {
    let inlines: [Inline] = [
      .emphasis([.text(text)]), .strong([.text(text)]), .strikethrough([.text(text)]), .code(text),
      .link([.text(text)], to: text), .time([.text(text)], iso: text), .superscript(text), .name([.text(text)]),
      .foreign([.text(text)], tag: text), .lineBreak, .badge([.text(text)], .group),
    ]
    let paragraph = Block.paragraph(inlines)
    let item = DefinitionItem(id: text, term: inlines, meaning: [paragraph])
    return [
      paragraph, .list(start: nil, tight: true, items: [[paragraph, paragraph]]),
      .list(start: 1, tight: false, items: [[paragraph], []]),
      .table(
        Table(caption: inlines, columns: [inlines, [.text(text)]], rows: [[[paragraph], [paragraph]], [[], []]])),
      .quote([paragraph]), .code(text), .rule, .definitions([item]),
      .tree([TreeItem(id: text, name: inlines, details: [paragraph], members: [TreeItem(name: inlines)])]),
      .callout(Callout(.objection, title: inlines, blocks: [paragraph])),
      .callout(Callout(.gap, blocks: [.code(text)])),
      .card(Card(title: inlines, rows: [item])),
    ]
  }

  /// What becomes of a text on a page.
  private static func shown(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0D: out.append("\n")
      case 0x09, 0x0A: out.append(scalar)
      case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF, 0x202A...0x202E, 0x2066...0x2069: out.append("\u{FFFD}")
      default: out.append(scalar.value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : scalar)
      }
    }
    return String(out)
  }

  private func html(_ write: (inout HTML) -> Void) -> String {
    var html = HTML()
    write(&html)
    return html.string
  }
}

@Suite struct PageTextTests {
  @Test func isEscapedForElementsAndAttributes() {
    #expect(PageText().escapeText("a<b>&\"c\"'d' é") == "a&lt;b&gt;&amp;&quot;c&quot;&#39;d&#39; é")
  }

  /// An accent makes one character of itself and the sign before it, for Swift but not for a browser.
  @Test func anAccentHidesNoSign() {
    #expect(
      PageText().escapeText("\"\u{301} onclick='\u{301}x <\u{20E3}>\u{301}&\u{301}")
        == "&quot;\u{301} onclick=&#39;\u{301}x &lt;\u{20E3}&gt;\u{301}&amp;\u{301}")
    var html = HTML()
    html.text("\"\u{301}<\u{301}")
    #expect(html.string == "&quot;\u{301}&lt;\u{301}")
  }
}
