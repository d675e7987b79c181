import Foundation
import TestSupport
import Testing

/// `notitia adopt`: what was published before the first version has an address beside the versions, and says what it is.
@Suite struct AdoptTests {
  static func write(_ files: [String: String], in folder: String) throws {
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)")) }
  }

  /// A page that is well-formed.
  static func page(_ body: String, head: String = "<title>Vie privée</title>") -> String {
    "<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\(head)</head>\n<body>\n\(body)\n</body>\n</html>\n"
  }

  private static let french = page(
    """
    <div class="wrap" id="main">
    <h1>Politique  de
      confidentialité</h1>
    <p>Nous respectons <b>votre vie privée </b>et la loi du 8&#160;décembre 1992.<br />
    Écrivez à <a href="mailto:info@example.org">info@example.org</a> ou <a href="/contact">au guichet</a>.</p>
    <h2>Données</h2>
    <ul><li>Nom</li><li>Adresse<ul><li>rue</li></ul></li></ul>
    <table><caption>Durées</caption>
    <thead><tr><th>Quoi</th><th>Combien</th></tr></thead>
    <tbody><tr><td>Nom</td><td>dix ans</td></tr></tbody></table>
    <h3>Détails</h3>
    <p>Voir l’article 9<sup>bis</sup>. <em>* Important</em></p>
    <dl><dt>CPVP</dt><dd>Commission de la protection de la vie privée</dd></dl>
    <h2>Vos droits</h2>
    <blockquote><p>1. Vous pouvez consulter.</p></blockquote><hr />
    </div>
    """)

  private static let dutch = """
    # Privacybeleid

    Wij respecteren uw privacy.

    Tweede alinea.

    ## Gegevens

    - Naam
    - Adres

    ### Details

    Zie [de wet](https://example.org/).

    """

  /// Released on 2026-05-01, with texts of two days taken in on 2026-07-01.
  private func adopted() throws -> ReleasingSite {
    let site = try ReleasingSite.released()
    try Self.write(
      [
        "2018-05-25.fr.html": Self.french, "2018-05-25.nl.md": Self.dutch,
        "2021-01-01.de.md": "# Datenschutz\n\nKurz.\n",
      ],
      in: "\(site.path)/old")
    try site.run("adopt exemple --from old --as-of 2026-07-01")
    return site
  }

  private func text(_ pages: [String: Data], _ page: String) -> String {
    pages[page].map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  @Test func eachTextHasAnAddressAndSaysWhatItIs() throws {
    let site = try adopted()
    try site.run("verify")
    try site.run("build --as-of 2026-07-01")
    try site.run("verify --against public --as-of 2026-07-01")
    let versions = "\(site.versions)/2018-05-25"
    for file in ["earlier.json", "fr.md", "nl.md"] {
      let text = Repository.text("\(versions)/\(file)").replacing(/[0-9a-f]{64}/, with: "HASH")
      site.note("\(file):\n\(text)\n")
    }
    site.expectTranscript("adopted", hiding: /"released": "[0-9-]+"/, "\"released\": TODAY")
    #expect(Repository.text("\(versions)/original-fr.html.txt") == Self.french)
    #expect(Repository.text("\(versions)/original-nl.md.txt") == Self.dutch)

    let pages = try site.published()
    for (page, words) in [
      ("fr/2018-05-25", "repris le"), ("nl/2018-05-25", "overgenomen op"), ("de/2021-01-01", "übernommen"),
    ] {
      let page = text(pages, "exemple/\(page)/index.html")
      #expect(page.contains(words))
      #expect(page.contains("noindex"))
      #expect(page.contains("original-"))
    }
    #expect(pages["exemple/de/2018-05-25/index.html"] == nil)
    #expect(text(pages, "exemple/fr/2018-05-25/index.html").contains("<td"))
    for page in ["exemple/fr/index.html", "exemple/fr/fragment.html", "exemple/fr/changes/index.html"] {
      #expect(text(pages, page).contains("2018-05-25/\""), "\(page)")
      #expect(!text(pages, page).contains("2021-01-01"), "\(page)")
    }
    #expect(!pages.keys.contains { $0.contains("2018-05-25..") })
    #expect(!text(pages, "exemple/fr/changes.xml").contains("2018-05-25"))
    #expect(!text(pages, "sitemap.xml").contains("2018-05-25"))
    #expect(text(pages, "exemple/versions.json").contains("\"takenIn\": \"2026-07-01\""))
    #expect(text(pages, "exemple/versions/2018-05-25/original-fr.html.txt") == Self.french)
    let check = try Program.run(
      "/usr/bin/env", ["sha256sum", "-c", "chain.txt"], in: "\(site.path)/public/exemple/versions")
    #expect(check.status == 0)
    #expect(check.standardOutput.contains("2018-05-25/earlier.json: OK"))
  }

  /// A page may be in another encoding, if it says so; what stands before its document type is no matter.
  @Test func anotherEncoding() throws {
    let site = try ReleasingSite.released()
    try Self.write([:], in: "\(site.path)/old")
    let page = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<!-- é -->\n" + Self.page("<p>Données</p>")
    try #require(page.data(using: .isoLatin1)).write(to: URL(fileURLWithPath: "\(site.path)/old/2018-05-25.fr.html"))
    try site.require("adopt exemple --from old --as-of 2026-07-01")
    #expect(Repository.text("\(site.versions)/2018-05-25/fr.md").contains("\nDonnées\n"))
  }

  /// The encodings that pages of Western Europe declare, as the web reads them: “L’été” and “€” of Windows-1252 too.
  @Test(arguments: [
    "<meta charset=\"windows-1252\" />",
    "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\" />",
  ])
  func anEncodingOfTheWebIsRead(_ declaration: String) throws {
    let site = try ReleasingSite.released()
    try Self.write([:], in: "\(site.path)/old")
    let page = Self.page("<p>L’été, 5 €</p>", head: declaration + "<title>Titre</title>")
    let bytes = try #require(page.data(using: .windowsCP1252))
    try bytes.write(to: URL(fileURLWithPath: "\(site.path)/old/2018-05-25.fr.html"))
    try site.require("adopt exemple --from old --as-of 2026-07-01")
    #expect(Repository.text("\(site.versions)/2018-05-25/fr.md").contains("L’été, 5 €\n"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: "\(site.versions)/2018-05-25/original-fr.html.txt")) == bytes)
  }

  /// An encoding that is not declared, or that cannot be what the page says, is refused at the line where it shows.
  @Test func anUnknownEncodingIsRefused() throws {
    let site = try ReleasingSite.released()
    let old = "\(site.path)/old"
    let pages: [(head: String, encoding: String.Encoding)] = [
      ("", .windowsCP1252), ("<meta charset=\"utf-8\" />", .windowsCP1252),
      ("<meta charset=\"iso-8859-2\" />", .isoLatin2),
    ]
    for (head, encoding) in pages {
      try Self.write([:], in: old)
      let page = Self.page("<p>Prémices</p>", head: head + "<title>Titre</title>")
      try #require(page.data(using: encoding)).write(to: URL(fileURLWithPath: "\(old)/2018-05-25.fr.html"))
      #expect(try site.run("adopt exemple --from old").status == 1)
    }
    try Self.write([:], in: old)
    try #require("# Titre\n\nL’été\n".data(using: .windowsCP1252))
      .write(to: URL(fileURLWithPath: "\(old)/2018-05-25.fr.md"))
    #expect(try site.run("adopt exemple --from old").status == 1)
    site.expectTranscript("adopt-encodings")
  }

  /// What office programs write around paragraphs says nothing, and is no paragraph of its own.
  @Test func marksOfOfficeProgramsAreLeftOut() throws {
    let site = try ReleasingSite.released()
    let page = """
      <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>T</title></head><body><h1>Titre</h1>
      <p>Un<o:p></o:p></p><p>Deux <o:p>&nbsp;</o:p>à <st1:place w:st="on">Paris</st1:place>.</p></body></html>
      """
    try Self.write(["2018-05-25.fr.html": page], in: "\(site.path)/old")
    try site.require("adopt exemple --from old --as-of 2026-07-01")
    let text = Repository.text("\(site.versions)/2018-05-25/fr.md")
    #expect(text.contains("\nUn\n\nDeux") && text.contains("Paris.\n") && !text.contains("Deux\n"), "\(text)")
  }

  /// What stands before the first heading has no title but that of the page.
  @Test func theTitleStandsOnce() throws {
    let site = try ReleasingSite.released()
    try Self.write(["2018-05-25.fr.md": "\u{FEFF}# Titre unique\n\nUn.\n\nDeux.\n"], in: "\(site.path)/old")
    try site.require("adopt exemple --from old --as-of 2026-07-01")
    try site.require("build --as-of 2026-07-01")
    let page = text(try site.published(), "exemple/fr/2018-05-25/index.html")
    #expect(page.matches(of: /<h[1-6]>Titre unique</).count == 1)
    #expect(page.contains("<a href=\"#text\"><span>Titre unique</span></a>"))
  }

  @Test func whatWasPublishedStays() throws {
    let site = try ReleasingSite.released()
    try site.require("build --as-of 2026-06-01")
    let before = try site.published()
    try Self.write(["2018-05-25.fr.html": Self.french], in: "\(site.path)/old")
    try site.require("adopt exemple --from old --as-of 2026-07-01")
    try site.require("build --as-of 2026-06-30")
    let dayBefore = try site.published()
    #expect(dayBefore["exemple/fr/2018-05-25/index.html"] == nil)
    #expect(dayBefore["exemple/versions/chain.txt"] == before["exemple/versions/chain.txt"])
    try site.require("build --as-of 2026-07-01")
    let after = try site.published()
    #expect(before.keys.filter { after[$0] == nil } == [])
    for (path, bytes) in before where path.contains("/2026-06-01/") || path.hasSuffix("changes.xml") {
      #expect(after[path] == bytes, "\(path)")
    }
    try site.require("build --as-of 2026-07-01")
    #expect(try site.published() == after)
    try site.require("build --as-of 2026-07-01 --no-cache")
    #expect(try site.published() == after)
  }

  /// The next version holds the hash of what was taken in.
  @Test func aVersionFollows() throws {
    let site = try adopted()
    try site.reword()
    try site.require("release exemple --effective 2026-09-01 --as-of 2026-08-01")
    #expect(Repository.text("\(site.versions)/2026-09-01/record.json").contains("\"after\": "))
    try site.require("verify")
    try site.require("rename exemple clinique --as-of 2026-10-01")
    try site.require("verify")
    try site.require("build --as-of 2026-10-01")
    let pages = try site.published()
    #expect(text(pages, "exemple/fr/2018-05-25/index.html").contains("clinique/fr/2018-05-25/"))
    #expect(text(pages, "clinique/fr/2018-05-25/index.html").contains("Politique de confidentialité"))
  }

  @Test func itIsTakenBackWhereNobodyHasSeenIt() throws {
    let site = try adopted()
    try site.run("release --undo exemple")
    try site.run("verify")
    try site.require("build --as-of 2026-07-01")
    try site.run("release --undo exemple")
    site.expectTranscript("adopted-undone")
  }

  @Test func whatWasAlteredIsTold() throws {
    let site = try adopted()
    let file = URL(fileURLWithPath: "\(site.versions)/2018-05-25/original-fr.html.txt")
    try Data(Self.french.replacing("1992", with: "1993").utf8).write(to: file)
    try site.run("verify")
    try Data(Self.french.utf8).write(to: file)
    try Data().write(to: URL(fileURLWithPath: "\(site.versions)/2018-05-25/notes.txt"))
    try site.run("verify")
    try FileManager.default.removeItem(atPath: "\(site.versions)/2018-05-25")
    try site.run("verify")
    site.expectTranscript("adopted-altered")
  }

  // MARK: - Refused

  private static let refused: [(what: String, files: [String: String])] = [
    ("a day that no calendar has", ["2018-02-30.fr.md": "# Titre\n\nTexte.\n"]),
    ("a day after the first version", ["2026-07-01.fr.md": "# Titre\n\nTexte.\n"]),
    ("the day of the first version", ["2026-06-01.fr.md": "# Titre\n\nTexte.\n"]),
    ("no language", ["2018-05-25.md": "# Titre\n\nTexte.\n"]),
    ("a language that nobody knows", ["2018-05-25.pt.md": "# Titre\n\nTexte.\n"]),
    ("a language that the notice lacks", ["2018-05-25.en.md": "# Title\n\nText.\n"]),
    ("another format", ["2018-05-25.fr.pdf": "%PDF-1.7\n"]),
    ("one text twice", ["2018-05-25.fr.md": "# Titre\n\nTexte.\n", "2018-05-25.fr.html": page("<p>Texte.</p>")]),
    ("nothing", [:]),
    ("no title", ["2018-05-25.fr.md": "Texte.\n"]),
    ("HTML in Markdown", ["2018-05-25.fr.md": "# Titre\n\n<div>Texte</div>\n\n## Titre\n\n![logo](logo.png)\n"]),
    ("something composed", ["2018-05-25.fr.md": "# Titre\n\n{facts}\n\nVoir {date:2018-05-25}.\n"]),
    ("a page that breaks off", ["2018-05-25.fr.html": "<html>\n<body>\n<h1>Titre</h1>\n<p>Nous resp"]),
    (
      "letters of another encoding",
      [
        "2018-05-25.fr.html": page("<p>Vos donnÃ©es</p>"), "2018-05-25.nl.md": "# Titel\n\nEen patiÃ«nt.\n",
      ]
    ),
    (
      "drawings of an office program",
      [
        "2018-05-25.fr.html":
          "<html xmlns:v=\"urn:schemas-microsoft-com:vml\"><head><title>T</title></head><body><p>Un</p>\n<v:p>a</v:p></body></html>"
      ]
    ),
    ("no page", ["2018-05-25.fr.html": "<p>Texte.</p>"]),
    ("an empty page", ["2018-05-25.fr.html": page("<p> </p>")]),
    ("a reference that nobody knows", ["2018-05-25.fr.html": page("<p>Donn&eeeacute;es</p>")]),
    (
      "an entity",
      ["2018-05-25.fr.html": "<!DOCTYPE html [<!ENTITY a \"b\">]>\n<html><body><p>&a;</p></body></html>\n"]
    ),
    (
      "what runs or is loaded",
      [
        "2018-05-25.fr.html": page(
          """
          <script>alert(1)</script>
          <p onclick="alert(1)">Un</p>
          <img src="https://example.org/logo.png" alt="logo" />
          <p>Voir <a href="javascript:alert(1)">ici</a>.</p>
          <iframe src="https://example.org/"></iframe>
          <p style="display:none">Deux</p>
          <form action="https://example.org/"><p>Trois</p></form>
          """, head: "<title>Vie privée</title><link rel=\"stylesheet\" href=\"style.css\" />")
      ]
    ),
    (
      "tables and lists that are none",
      [
        "2018-05-25.fr.html": page(
          """
          <table><tr><td colspan="2">Un</td></tr></table>
          <table><tr><td>Un</td><td>Deux</td></tr><tr><td>Trois</td></tr></table>
          <ul><p>Un</p></ul>
          <dl>Un<dd>Deux</dd></dl>
          """)
      ]
    ),
    ("a character that turns the direction", ["2018-05-25.fr.html": page("<p>Un &#x202E;xuec</p>")]),
  ]

  @Test func whatCannotBeTakenInIsTold() throws {
    let site = try ReleasingSite.released()
    let before = try Snapshot.of(site.versions)
    for (what, files) in Self.refused {
      site.note("# \(what)\n\n")
      try Self.write(files, in: "\(site.path)/old")
      #expect(try site.run("adopt exemple --from old --as-of 2026-07-01").status == 1, "\(what)")
    }
    site.note("# Latin 1\n\n")
    try Data([0x23, 0x20, 0xE9, 0x0A]).write(to: URL(fileURLWithPath: "\(site.path)/old/2018-05-25.fr.md"))
    try FileManager.default.removeItem(atPath: "\(site.path)/old/2018-05-25.fr.html")
    try site.run("adopt exemple --from old --as-of 2026-07-01")
    #expect(try Snapshot.of(site.versions) == before)
    site.expectTranscript("adopt-refused")
  }

  @Test func whenItCannotBeIsTold() throws {
    let site = try adopted()
    try site.run("adopt exemple --from old --as-of 2026-07-02")
    try Self.write(["2017-01-01.fr.md": "# Titre\n\nTexte.\n"], in: "\(site.path)/old")
    try site.run("adopt exemple --from old --as-of 2026-06-30")
    try site.run("adopt exemple --from nowhere")
    try site.run("adopt exempel --from old")
    try site.run("adopt exemple")
    try site.require("withdraw exemple --as-of 2026-10-01")
    try site.run("adopt exemple --from old --as-of 2026-10-02")
    try FileManager.default.removeItem(atPath: site.versions)
    try site.run("adopt exemple --from old")
    site.expectTranscript("adopt-when")
  }
}
