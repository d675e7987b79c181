import Diagnostics
import Markdown
import Markup
import TestSupport
import Testing

/// Files as other systems and editors leave them.
@Suite struct ByteTests {
  /// Line ends, the end of the file and a byte order mark change neither what is read nor what is said of it.
  @Test(arguments: FixtureTests.names) func formOfTheFileDoesNotMatter(name: String) {
    let text = Repository.text("\(FixtureTests.folder)/\(name).md")
    guard !name.hasPrefix("facts/") else { return }
    let expected = FixtureTests.outcome(name, text)
    #expect(FixtureTests.outcome(name, text.replacing("\n", with: "\r\n")) == expected)
    #expect(FixtureTests.outcome(name, text.hasSuffix("\n") ? String(text.dropLast()) : text) == expected)
    if name != "prose/code-unclosed" { #expect(FixtureTests.outcome(name, text + "\n\n") == expected) }
  }

  @Test func aByteOrderMarkIsNoText() {
    #expect(messages("\u{FEFF}## Title {#title}\n\nText.\n").isEmpty)
    #expect(messages("\u{FEFF}| a | b |\n|---|---|\n| 1 | 2 |\n").isEmpty)
    #expect(dump("\u{FEFF}Text.\n") == "paragraph: Text.\n")
  }

  @Test(arguments: ["", "\n", "  \n\t\n", "\r\n\r\n"]) func anEmptyFileIsAFinding(text: String) {
    #expect(messages(text) == ["1:1 this file holds no text"])
  }

  @Test func controlCharactersAreFindings() {
    #expect(
      messages("a\0b\n\u{7}c\u{7F}\n") == [
        "1:2 the character U+0000 cannot stand on a page", "2:1 the character U+0007 cannot stand on a page",
        "2:3 the character U+007F cannot stand on a page",
      ])
    #expect(
      messages("\u{85}\u{1F}") == [
        "1:1 the character U+0085 cannot stand on a page", "1:2 the character U+001F cannot stand on a page",
      ])
    #expect(messages("a\tb\u{A0}c \u{200B} \u{AD} é 🙂 \u{1F468}\u{200D}\u{1F469}").isEmpty)
  }

  @Test func charactersThatEncodeNothingAreFindings() throws {
    for value: UInt32 in [0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0xFDEF, 0x2066, 0x202E] {
      let scalar = try #require(Unicode.Scalar(value))
      let name = String(value, radix: 16, uppercase: true)
      #expect(messages("a \(Character(scalar)) b") == ["1:3 the character U+\(name) cannot stand on a page"])
    }
  }

  @Test func oldLineEndsAreAFinding() {
    #expect(messages("One\rtwo\r\rthree") == ["1:4 this line ends with a carriage return alone"])
  }

  @Test func aDocumentMayBeReadAgain() {
    let document = MarkdownDocument(
      SourceFile(path: "prose.md", text: "{facts}\n\n## Title {#title}\n\n{§:one} Text with {nothing}.\n"))
    var first = MarkdownConverter(document, context: FixtureContext())
    var second = MarkdownConverter(document, context: FixtureContext())
    #expect(Dump.text(first.prose()) == Dump.text(second.prose()))
    #expect(first.diagnostics == second.diagnostics)
    #expect(document.anchors.map(\.id) == ["title", "one"])
  }

  private func dump(_ text: String) -> String { FixtureTests.outcome("prose/bytes", text) }

  private func messages(_ text: String) -> [String] {
    var converter = MarkdownConverter(
      MarkdownDocument(SourceFile(path: "prose.md", text: text)), context: FixtureContext())
    _ = converter.prose()
    return converter.diagnostics.map { "\($0.location.line):\($0.location.column) \($0.message)" }
  }
}
