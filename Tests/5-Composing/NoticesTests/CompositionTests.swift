import Markup
import NoticeModel
import Notices
import TestSupport
import Testing

@Suite struct CompositionTests {
  /// Nothing that a notice declares is left out of what people read.
  @Test func everyFactIsShown() throws {
    let site = try ResolvedSite("everything")
    let path = "\(FixtureSite.folder)/valid/everything/content/organisations/everything/notice.swift"
    let source = Repository.text(path)
    let texts = source.matches(of: /Text\("([^"]*)"\)/).map { String($0.1) }
    let addresses = source.matches(of: /(?:email|url|form|name): "([^"]*)"/).map { String($0.1) }
    #expect(texts.count > 100)
    for document in site.documents {
      let shown = bare(DocumentOutline(document).text)
      let missing = (texts + addresses).filter { !shown.contains(bare($0)) }
      // What is said of a version belongs to its record and the logo's text to the page; the others are Markdown.
      #expect(
        missing == [
          "Everything &amp; &lt;all&gt;", "Summary with *emphasis* and {controller.fullName}.", "second", "the board",
          "the council", "Logo",
        ])
    }
  }

  /// Without what the typography of a language or a column of a table changes.
  private func bare(_ text: String) -> String { text.lowercased().filter { !$0.isWhitespace } }

  @Test func onlyAnExampleShowsItsGaps() throws {
    for document in try ResolvedSite("gaps").documents { #expect(DocumentOutline(document).gaps == 0) }
    for document in try ResolvedSite("gaps-example").documents { #expect(DocumentOutline(document).gaps > 8) }
  }

  @Test func aNoticeMayHaveFewerLanguagesThanTheSite() throws {
    let site = try ResolvedSite("two-languages")
    #expect(site.documents.map(\.language) == [.nl, .fr])
    #expect(site.documents.map(\.languageTag) == ["nl-BE", "fr-BE"])
    #expect(site.diagnostics.isEmpty)
  }

  @Test func everyLanguageHasTheSameAnchors() throws {
    for name in ["tiny", "articles", "letters", "questions", "everything"] {
      let anchors = try ResolvedSite(name).documents.map { $0.anchors.keys.sorted() }
      #expect(Set(anchors).count == 1, "\(name)")
    }
  }

  /// What a reference to each place shows, in each form of numbering and each language.
  @Test(arguments: ["tiny", "articles", "letters", "questions"]) func placesAreNamed(name: String) throws {
    let text = try ResolvedSite(name).documents.map { document in
      "\(document.languageTag)\n"
        + document.anchors.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value.plainText)\n" }.joined()
    }.joined(separator: "\n")
    let difference = Golden.difference(text, "\(Repository.folder)/Tests/5-Composing/NoticesTests/Fixtures/\(name).txt")
    #expect(difference == nil, "\(difference ?? "")")
  }
}
