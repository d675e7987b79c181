import Diagnostics
import Markdown
import Markup
import TestSupport
import Testing

/// What every construct of Markdown becomes, and what is said about it, whole.
@Suite struct FixtureTests {
  static let folder = "\(Repository.folder)/Tests/3-Reading/MarkdownTests/Fixtures"
  static let names = Repository.files(in: folder).filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }

  @Test(arguments: names) func readsAsExpected(name: String) {
    let text = Repository.text("\(Self.folder)/\(name).md")
    let difference = Golden.difference(Self.outcome(name, text), "\(Self.folder)/\(name).txt")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(.disabled(if: Golden.isRecording)) func noExpectationIsLeftOver() {
    let expected = Repository.files(in: Self.folder).filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }
    #expect(expected == Self.names)
  }

  @Test(.disabled(if: Golden.isRecording)) func everyRuleHasAFixture() {
    let shown = Self.names.map { Repository.text("\(Self.folder)/\($0).txt") }.joined()
    let missing = Repository.rules(in: "3-Reading/Markdown").filter { !shown.contains("[\($0)]") }
    #expect(missing.isEmpty, "no fixture shows \(missing.sorted())")
  }

  static func outcome(_ name: String, _ text: String) -> String {
    let file = SourceFile(path: "\(name.split(separator: "/").last ?? "").md", text: text)
    let (dump, diagnostics) = read(file, text, as: name.split(separator: "/").first ?? "")
    return dump + (diagnostics.isEmpty ? "" : "\n" + TextRenderer().render(diagnostics))
  }

  private static func read(_ file: SourceFile, _ text: String, as kind: Substring) -> (String, [Diagnostic]) {
    if kind == "facts" {
      let read = InlineText(text.hasSuffix("\n") ? String(text.dropLast()) : text, context: FixtureContext())
      return (Dump.text(read.inlines) + "\n", read.diagnostics(at: file.location(0..<text.utf8.count), in: file).now)
    }
    var converter = MarkdownConverter(MarkdownDocument(file, monthNames: ["januar"]), context: FixtureContext())
    let dump = kind == "clauses" ? Dump.text(converter.blocks()) : Dump.text(converter.prose())
    return (dump, converter.diagnostics)
  }
}
