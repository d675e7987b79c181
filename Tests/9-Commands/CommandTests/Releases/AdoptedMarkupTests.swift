import Foundation
import TestSupport
import Testing

/// What an earlier text in HTML says by its marks: each is taken in with what it means, or refused at its line.
@Suite struct AdoptedMarkupTests {
  private static let kept = [
    (
      "lists that count otherwise",
      """
      <p>Avant.</p>
      <ol start="4"><li>quatre</li><li>cinq</li></ol>
      <ol type="a"><li>un</li><li>deux<ol type="i"><li>sous</li><li>sous</li></ol></li></ol>
      <ol reversed="reversed"><li>deux</li><li>un</li></ol>
      <ol><li>un</li><li value="7">sept</li><li><ul><li>huit</li></ul></li></ol>
      <ol><li></li><li>deux</li><li>trois</li></ol>
      <ol type="A" start="27"><li><p>vingt-sept</p></li></ol>
      """
    ),
    (
      "marks",
      """
      <p>Dit <q lang="fr">bonjour, dit <q>oui</q></q>. H<sub>2</sub>O, m<sup>2</sup>, 1<sup><a \
      href="https://example.org/">er</a></sup>. <abbr title="Commission vie privée">CPVP</abbr>, <abbr \
      title="Commission vie privée">CPVP</abbr>. <u>Souligné</u>, <mark>marqué</mark>, <cite>titre</cite>, <del>ôté</del>, \
      <strike>barré</strike>, <tt>code <b>gras</b></tt>. Le <time datetime="2018-05-25T00:00">25 mai</time>. \
      <span lang="en">cookies</span> et <i lang="nl-BE">koekjes</i>. <small>Petit</small>. D<span>ébut</span>.</p>
      <p lang="en">In English.</p>
      <font>Mots<p>Paragraphe</p></font>
      un<br/><br/>deux<br/>trois
      """
    ),
    (
      "characters",
      """
      <p>Donn&eacute;es&nbsp;: &laquo;&nbsp;20&nbsp;&euro;&nbsp;&raquo; &amp; &lt;b&gt; &#8212; &hellip;<!-- &foo; <?php ?> \
      caché --> fin</p>
      """
    ),
    (
      "blocks",
      """
      <details><summary>Plus</summary><p>Texte</p></details>
      <figure><table><tr><th>A</th><td>un</td></tr><tr><th>B</th><td>deux</td></tr></table><figcaption>Fig.</figcaption></figure>
      <pre>
      ligne 1<br/>ligne <span>2</span>
        retrait</pre>
      <dl><div><dt>A</dt><dt>B</dt><dd>sens</dd></div><dt>C</dt><dd><p>un</p><p>deux</p></dd></dl>
      <hr/><address>Rue 1<br/>Bruxelles</address>
      """
    ),
    (
      "tables",
      """
      <table summary="Durées"><colgroup><col width="50"/></colgroup>
      <tfoot><tr><td>Pied</td><td>-</td></tr></tfoot>
      <thead><tr><th>Quoi<br/>donc</th><th>Durée</th></tr></thead>
      <tbody><tr><td><p>Nom</p><ul><li>premier</li></ul></td><td></td></tr></tbody></table>
      <table><tr><td></td><th>X</th></tr><tr><th>Rang</th><td>1</td></tr></table>
      <table><tr><th>X</th><th>Y</th></tr><tr><td>1</td><th>2</th></tr></table>
      """
    ),
  ]

  @Test func whatItMeansStays() throws {
    let site = try ReleasingSite.released()
    for (index, (what, body)) in Self.kept.enumerated() {
      let day = "2018-05-\(20 + index)"
      // `.htm` is a page too.
      let page = AdoptTests.page("<h1>Titre</h1>\n" + body.replacing("\\\n", with: ""))
      try AdoptTests.write(["\(day).fr.htm": page], in: "\(site.path)/old")
      site.note("# \(what)\n\n")
      try site.require("adopt exemple --from old --as-of 2026-07-01")
      let text = Repository.text("\(site.versions)/\(day)/fr.md")
      site.note(text.split(separator: "---\n", maxSplits: 1).last.map(String.init) ?? "")
    }
    try site.require("build --as-of 2026-07-01")
    let pages = try site.published()
    func page(_ day: String) throws -> String {
      String(decoding: try #require(pages["exemple/fr/\(day)/index.html"]), as: UTF8.self)
    }
    #expect(try page("2018-05-20").contains("<ol start=\"4\">"))
    // A page that does not begin with one paragraph has no empty one above it.
    #expect(try page("2018-05-22").contains("class=\"lead\""))
    #expect(try !page("2018-05-23").contains("class=\"lead\""))
    site.expectTranscript("adopted-markup")
  }

  /// A page with its names in capitals, as they once were written.
  @Test func capitals() throws {
    let site = try ReleasingSite.released()
    let page = "<HTML LANG=\"FR\"><BODY><H1>Titre</H1><P ALIGN=\"center\">Texte</P></BODY></HTML>"
    try AdoptTests.write(["1998-01-01.fr.html": page], in: "\(site.path)/old")
    try site.require("adopt exemple --from old --as-of 2026-07-01")
    #expect(Repository.text("\(site.versions)/1998-01-01/fr.md").contains("# Titre\n\nTexte\n"))
  }

  private static let refused = [
    "<ins>ajouté</ins>", "<p>H<sub>éq</sub></p>", "<p title=\"caché\">Texte</p>",
    "<p aria-label=\"Autre\">Texte</p>", "<p dir=\"rtl\">Texte</p>",
    "<blockquote cite=\"https://example.org/\">T</blockquote>",
    "<img src=\"l.png\" alt=\"Logo de la clinique\" />", "<img src=\"l.png\" alt=\"\" />",
    "<p>Le <time datetime=\"10:00\">matin</time></p>", "<p lang=\"?\">Texte</p>", "<p>Donn&eeeacute;es</p>",
    "<p><?php echo $nom ?></p>", "<pre>un <b>deux</b></pre>", "<b><p>Texte</p></b>", "<bdo dir=\"rtl\">abc</bdo>",
    "<table><tr><td>A</td><td>B</td></tr></table>", "<table></table>",
    "<table><tr><th><ul><li>A</li></ul></th></tr></table>", "<table><tr><th rowspan=\"2\">A</th></tr><tr></tr></table>",
    "<table summary=\"Autre\"><caption>Titre</caption><tr><th>A</th></tr></table>",
    "<table><caption>Un</caption><caption>Deux</caption><tr><th>A</th></tr></table>", "<menu><li>A</li></menu>",
    "<nav><a href=\"/\">Accueil</a></nav>", "<svg><text>A</text></svg>", "<label>Nom</label>",
    "<ruby>A<rt>B</rt></ruby>",
    "<template><p>A</p></template>", "<p hidden=\"hidden\">A</p>", "<ul><ul><li>A</li></ul></ul>", "<li>A</li>",
    "<dl><dt><p>A</p></dt></dl>",
  ]

  /// Each at its line, and one cause for one error.
  @Test func whatWouldBeLostIsRefused() throws {
    let site = try ReleasingSite.released()
    let before = try Snapshot.of(site.versions)
    for body in Self.refused {
      try AdoptTests.write(["2018-05-25.fr.html": AdoptTests.page("<h1>Titre</h1>\n\n\(body)")], in: "\(site.path)/old")
      let run = try site.run("adopt exemple --from old --as-of 2026-07-01")
      #expect(run.status == 1, "\(body)")
      #expect(run.errors.contains("fr.html:7:1: error: "), "\(body)")
      #expect(run.errors.contains("taken in: 1 error, 0 warnings"), "\(body)")
    }
    #expect(try Snapshot.of(site.versions) == before)
    site.expectTranscript("adopted-markup-refused")
  }

  @Test func whatIsNoPageOfItsDayIsRefused() throws {
    let site = try ReleasingSite.released()
    let pages: [(what: String, name: String, text: String)] = [
      ("before there were notices", "0001-01-01.fr.md", "# Titre\n\nTexte.\n"),
      ("the year before", "1994-12-31.fr.md", "# Titre\n\nTexte.\n"),
      ("a day to come", "9999-12-31.fr.md", "# Titre\n\nTexte.\n"),
      (
        "another language than its name", "2018-05-25.fr.html",
        AdoptTests.page("<p>Tekst</p>").replacing("lang=\"fr\"", with: "lang=\"nl\"")
      ),
      (
        "a page that leads on", "2018-05-25.fr.html",
        AdoptTests.page("<p>T</p>", head: "<title>T</title><meta http-equiv=\"Refresh\" content=\"0;url=a.html\" />")
      ),
      (
        "words and a body too many", "2018-05-25.fr.html",
        "<html>perdu<body><h1>T</h1><p>T</p></body><body><p>perdu</p></body></html>\n"
      ),
      ("a name in capitals", "2018-05-25.fr.HTML", AdoptTests.page("<p>T</p>")),
    ]
    for (what, name, text) in pages {
      site.note("# \(what)\n\n")
      try AdoptTests.write([name: text], in: "\(site.path)/old")
      #expect(try site.run("adopt exemple --from old --as-of 2026-07-01").status == 1, "\(what)")
    }
    site.note("# another encoding, not told\n\n")
    try AdoptTests.write([:], in: "\(site.path)/old")
    try #require(AdoptTests.page("<p>Données</p>").data(using: .isoLatin1))
      .write(to: URL(fileURLWithPath: "\(site.path)/old/2018-05-25.fr.html"))
    try site.run("adopt exemple --from old --as-of 2026-07-01")
    site.expectTranscript("adopted-pages-refused")
  }
}
