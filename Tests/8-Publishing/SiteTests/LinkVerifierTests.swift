import Diagnostics
import Pages
import Testing

@testable import Verification

@Suite struct LinkVerifierTests {
  @Test func aSoundSiteHasNoFindings() {
    #expect(
      messages([
        "index.html":
          "<a href=\"a/fr/\">A</a> <a href=\"a/\">A</a> <link href='style.css'> <a href=\"#top\" id=\"top\">",
        "a/index.html": "<a href=\"fr/\"> <a href=\"../\"> <a href=\"..\"> <a href=\".\"> <a href=\"./\">",
        "a/fr/index.html": """
        <a href="#x/y">, <p id="x/y">, <a href="../../a/fr/index.html#x/y">, <a href="../#"> <img src="../../logo.svg">
        <a href="https://example.org/#nowhere"> <a href="mailto:a@example.org"> <a href="tel:+32"> <a href="/">
        """,
        "style.css": "", "logo.svg": "",
      ]).isEmpty)
  }

  @Test(arguments: [
    ("other.html", "the link `other.html` leads to no page of the site"),
    ("b", "the link `b` leads to no page of the site"),
    ("fr/", "the link `fr/` leads to no page of the site"),
    ("../b/", "the link `../b/` leads to no page of the site"),
    ("#nowhere", "the link `#nowhere` leads to no place on its page"),
    ("../index.html#nowhere", "the link `../index.html#nowhere` leads to no place on its page"),
    ("../../", "the link `../../` could run a program, or leaves the site"),
    ("/a/", "the link `/a/` could run a program, or leaves the site"),
    ("//example.org/", "the link `//example.org/` could run a program, or leaves the site"),
    ("javascript:alert(1)", "the link `javascript:alert(1)` could run a program, or leaves the site"),
    ("JavaScript:alert(1)", "the link `JavaScript:alert(1)` could run a program, or leaves the site"),
    ("data:text/html,x", "the link `data:text/html,x` could run a program, or leaves the site"),
    ("x?y#&quot;", "the link `x?y#\"` leads to no page of the site"),
  ])
  func aLinkThatLeadsNowhereIsFound(link: String, message: String) {
    #expect(messages(["index.html": "", "a/index.html": "<a class=\"x\" href=\"\(link)\">"]) == [message])
  }

  /// A theme is written by hand: its attributes may have any form that HTML allows.
  @Test(arguments: [
    "<a href=x>", "<a href='x'>", "<A HREF=\"x\">", "<a\nhref = \"x\">", "<a title=\"<p>\" href=\"x\">", "<a/href=x>",
    "<p id=\"a\">&lt;<a href=\"x\">", "<!-- <a href=\"y\"> --><a href=\"x\">",
    "<script>'<a href=\"y\">'</script><img src=x>",
    "a < b <a href=\"x\">", "<a b href=\"x\">", "<a =b href=\"x\">", "<a href=\"x\"",
  ])
  func linksAreFoundInAnyForm(html: String) {
    #expect(messages(["index.html": html]) == ["the link `x` leads to no page of the site"])
  }

  @Test func nothingIsLoadedFromElsewhere() {
    #expect(
      messages([
        "index.html": "<img src=\"https://example.org/a.png\"><a href=\"https://example.org/\">",
        "a/style.css": """
        @import "print.css"; @import url('//example.org/b.css');
        p { background: url( "logo.svg" ); mask: url(data:image/svg+xml,x) } a { src: url(font.woff2) }
        """,
        "a/logo.svg": "<svg/>",
        "b/loud.css": "@IMPORT 'other.css'; p { background: URL(//example.org/c.png) }",
        "b/plain.css": "@media (width > calc(1px)) { p { color: var(--l) } }",
      ]) == [
        "`https://example.org/a.png` would be loaded from another site, which would learn who reads this",
        "the style sheet loads `print.css`, which is no file of the site",
        "`//example.org/b.css` would be loaded from another site, which would learn who reads this",
        "the style sheet loads `font.woff2`, which is no file of the site",
        "the style sheet loads `other.css`, which is no file of the site",
        "`//example.org/c.png` would be loaded from another site, which would learn who reads this",
      ])
  }

  @Test func identifiersStandOnce() {
    #expect(
      messages(["index.html": "<p id=\"a\"><p id='a'><p id=b><p id=A><p data-id=\"b\">"]) == [
        "the identifier `a` stands twice on this page"
      ])
  }

  @Test func labelsNameWhatIsThere() {
    #expect(
      messages(["index.html": "<nav aria-labelledby=\"a b\"><p id=\"a\"><label for=c>"]) == [
        "nothing on this page has the identifier `b`, which a label names",
        "nothing on this page has the identifier `c`, which a label names",
      ])
  }

  @Test func pathsStandOnceAndFitIntoAnAddress() {
    #expect(
      LinkVerifier.check([
        PageFile("a", "x"), PageFile("a/b", "x"), PageFile("c", "x"), PageFile("c", "y"), PageFile("d e", "x"),
        PageFile("f\ng", "x"), PageFile("h#i", "x"), PageFile("été.svg", "x"),
      ]).map { "\($0.page): \($0.message)" } == [
        "a: a file and a folder of the site would have this path",
        "c: two files of the site would have this path",
        "d e: this path cannot stand in an address",
        "f\ng: this path cannot stand in an address",
        "h#i: this path cannot stand in an address",
      ])
  }

  @Test func charactersThatNoPageMayHoldAreFound() {
    #expect(
      messages(["index.html": "<p>The number of the file is \u{7}42</p>"]) == [
        "this file would hold the character U+0007, behind “the file is”"
      ])
    #expect(messages(["style.css": "a { content: \"\0\" }"]).count == 1)
    #expect(LinkVerifier.check([PageFile("logo.png", [0x89, 0, 1, 0xC2, 0x85])]).isEmpty)
  }

  private func messages(_ pages: [String: String]) -> [String] {
    LinkVerifier.check(pages.sorted { $0.key < $1.key }.map { PageFile($0.key, $0.value) }).map(\.message)
  }
}
