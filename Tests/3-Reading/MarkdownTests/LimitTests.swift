import Diagnostics
import Markdown
import Markup
import Testing

/// No text exhausts the stack or the memory, whatever is in it.
@Suite struct LimitTests {
  static let deep: [String: String] = [
    "quotations": String(repeating: ">", count: 100_000) + " x",
    "lists": String(repeating: "- ", count: 100_000) + "x",
    "numbered lists": String(repeating: "1. ", count: 100_000) + "x",
    "emphasis": String(repeating: "*a **b ", count: 50_000) + "x" + String(repeating: " c** d*", count: 50_000),
    "pictures": String(repeating: "![", count: 100_000) + String(repeating: "](x)", count: 100_000),
  ]

  @Test(arguments: deep.keys.sorted()) func deepNestingIsAFinding(name: String) {
    let (blocks, diagnostics) = read(Self.deep[name] ?? "")
    #expect(blocks.isEmpty)
    #expect(diagnostics.map(\.rule) == ["MD-DEPTH"])
    #expect(diagnostics.first?.location.line == 1)
  }

  static let flat: [String: String] = [
    "brackets": String(repeating: "[", count: 50_000),
    "open links": String(repeating: "[a](", count: 50_000),
    "underlines": String(repeating: "a_", count: 50_000),
    "struck words": String(repeating: "~~a", count: 50_000),
    "open comments": String(repeating: "<!--", count: 50_000),
    "open tags": String(repeating: "<a b=", count: 50_000),
    "braces": String(repeating: "{{", count: 50_000),
    "open dates": String(repeating: "{date:", count: 20_000),
    "half links": String(repeating: "[a] ", count: 50_000),
    "character references": String(repeating: "&#x202e;", count: 20_000),
    "ampersands": String(repeating: "&", count: 50_000),
    "definitions": (0..<5_000).map { "[\($0)]: https://example.org/\($0)\n" }.joined(),
    "bars": String(repeating: "|", count: 50_000),
    "lines": String(repeating: "word\n", count: 50_000),
    "paragraphs": String(repeating: "word\n\n", count: 50_000),
    "quotations over lines": String(repeating: "> > > word\n", count: 50_000),
  ]

  /// Asserts no more than that reading ends and does not crash: what such signs become is the matter of other tests.
  @Test(arguments: flat.keys.sorted()) func repeatedSignsAreRead(name: String) { _ = read(Self.flat[name] ?? "") }

  /// libcmark-gfm would take time with the square of the columns.
  @Test func tableWithTooManyColumnsIsAFinding() {
    let columns = 80_000
    let text = String(repeating: "|a", count: columns) + "\n" + String(repeating: "|-", count: columns) + "\n"
    let (_, diagnostics) = read(text)
    #expect(diagnostics.map(\.rule).prefix(1) == ["MD-TABLE"])
  }

  @Test func tableThatWouldFillTheMemoryIsAFinding() {
    let columns = 5_000
    let text =
      String(repeating: "|a", count: columns) + "\n" + String(repeating: "|-", count: columns) + "\n"
      + String(repeating: "a\n", count: 10_000)
    let (_, diagnostics) = read(text)
    #expect(diagnostics.contains { $0.rule == "MD-TABLE" && $0.message.contains("more cells than a page can hold") })
  }

  @Test func faultsOfALineHaveTheirPlaces() {
    let (_, diagnostics) = read(String(repeating: "{ref:nowhere} ", count: 150))
    #expect(diagnostics.map(\.location.column) == (0..<150).map { 14 * $0 + 1 })
  }

  @Test(arguments: ["{ref:nowhere} ", "\u{1}", "-\n", "{ "]) func faultsHaveAnEnd(text: String) {
    let (_, diagnostics) = read(String(repeating: text, count: 20_000))
    #expect((200...400).contains(diagnostics.count))
  }

  @Test func textOfTheFactsIsLimitedToo() {
    let read = InlineText(String(repeating: ">", count: 100_000) + "\n>*x*", context: FixtureContext())
    #expect(read.diagnostics(at: Location(path: "notice.swift"), in: nil).now.count <= 1)
    let deep = InlineText("x\n" + String(repeating: ">", count: 100_000) + "*x*", context: FixtureContext())
    #expect(deep.diagnostics(at: Location(path: "notice.swift"), in: nil).now.map(\.rule) == ["MD-TEXT"])
  }

  private func read(_ text: String) -> ([Unresolved.Block], [Diagnostic]) {
    var converter = MarkdownConverter(
      MarkdownDocument(SourceFile(path: "prose.md", text: text)), context: FixtureContext())
    let blocks = converter.blocks()
    return (blocks, converter.diagnostics)
  }
}
