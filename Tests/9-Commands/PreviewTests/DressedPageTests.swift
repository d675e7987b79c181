import Diagnostics
import Testing

@testable import Preview

struct DressedPageTests {
  private func context(_ diagnostics: Diagnostic...) -> PageContext {
    let site = SiteOverview(
      names: ["a"], amounts: ["a": FoundAmount([])], site: diagnostics, faults: [], isLookingAtAll: false)
    return PageContext(edition: "e-1", scope: "a", strip: PreviewStrip(site))
  }

  private let page = """
    <!DOCTYPE html>
    <html lang="fr">
    <head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; script-src 'none'">
    <title>Titre</title>
    </head>
    <body class="x">
    <p>Texte</p>
    </body>
    </html>
    """

  @Test func thePolicyOfThePageBecomesAHeaderWithOneScriptAllowed() {
    let page = PreviewPage(page, context: context())
    #expect(!page.html.contains("http-equiv"))
    #expect(
      page.policy
        == "default-src 'none'; img-src 'self'; script-src 'nonce-e-1'; connect-src 'self'; frame-ancestors 'none'")
    #expect(page.html.contains("nonce=\"e-1\""))
  }

  @Test func theRestOfThePageStaysAsItIs() throws {
    let page = PreviewPage(page, context: context()).html
    let strip = try #require(page.firstMatch(of: /<body class="x">\n<aside(?s:.*?)<\/aside>\n/))
    #expect(page[strip.range.upperBound...] == "\n<p>Texte</p>\n</body>\n</html>")
  }

  @Test func aPartOfAPageIsLeftAlone() {
    let part = "<article><p>Texte</p></article>\n"
    #expect(PreviewPage(part, context: context()).html == part)
  }

  @Test func findingsThatDoNotBlockAreFoldedAway() {
    let place = Location(path: "content/a.swift", line: 3, column: 2, length: 1, text: "\t<i>&")
    let warning = Diagnostic(.warning, rule: "X-Y", "say \"<b>\"", help: "write <i>", at: place)
    let html = PreviewPage(page, context: context(warning)).html
    #expect(html.contains("<details>\n<summary>0 errors, 1 warning</summary>"))
    #expect(html.contains("say &quot;&lt;b&gt;&quot;"))
    #expect(html.contains("write &lt;i&gt;"))
    #expect(html.contains("content/a.swift:3:2"))
    #expect(html.contains("\t&lt;i&gt;&amp;"))
    #expect(!html.contains("<i>"))
  }

  /// A terminal has signs where a browser has elements; other places are told too.
  @Test func messagesAreWrittenForABrowser() {
    let place = Location(path: "content/a.swift", line: 3, column: 2, length: 1, text: "abc")
    let other = Location(path: "content/b.swift", line: 7, column: 1, length: 1, text: "def")
    let finding = Diagnostic(
      .warning, rule: "X-Y", "was [-an <old>-]{+a new+} text", help: "write `<i>`", at: place,
      related: [RelatedPlace("first said here", at: other)])
    let html = FindingsList([finding]).html
    #expect(html.contains("was <del>an &lt;old&gt;</del><ins>a new</ins> text"))
    #expect(html.contains("write <code>&lt;i&gt;</code>"))
    #expect(html.contains("<b>note:</b> first said here</p>\n<p class=\"place\">content/b.swift:7:1</p>"))
  }

  @Test func whatBlocksIsListedFirst() throws {
    let place = Location(path: "a")
    let page = FindingsPage(
      [Diagnostic(.note, rule: "N", "one", at: place), Diagnostic(rule: "E", "two", at: place)], of: "a",
      context: context(), pageExists: false)
    let error = try #require(page.html.range(of: "two"))
    let note = try #require(page.html.range(of: "one"))
    #expect(error.lowerBound < note.lowerBound)
    #expect(page.html.contains("<h1>1 error, 0 warnings, 1 note</h1>"))
    #expect(!page.html.contains("as-is"))
  }
}
