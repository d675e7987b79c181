import Foundation
import TestSupport
import Testing

/// A notice over ten years, step by step: what the commands say, that everything verifies, and what a reader finds at
/// each address that was ever published.
@Suite struct TenYearsTests {
  private let site: ReleasingSite
  /// All addresses that were ever published.
  private var addresses: Set<String> = []

  init() throws {
    site = try ReleasingSite()
  }

  /// What a reader sees at an address: where it leads, or the lines above the page and its version.
  private static func seen(_ page: String) -> String {
    func text(_ html: Substring) -> String {
      html.replacing(/<[^>]*>/, with: "").replacing("\u{A0}", with: " ").split(separator: " ").joined(separator: " ")
    }
    if let leading = page.firstMatch(of: /http-equiv="refresh" content="0; url=([^"]*)"/) {
      return "leads to \(leading.1)"
    }
    let strips = page.matches(of: /<div class="strip"><p class="wrap">(.*?)<\/p><\/div>/).map { text($0.1) }
    let items = page.firstMatch(of: /<ul class="version-line">((?:.|\n)*?)<\/ul>/).map { $0.1 } ?? ""
    let lines = items.split(separator: "\n").map { text($0) }.filter { !$0.isEmpty }
    return (strips + [lines.dropLast().joined(separator: "; ")]).joined(separator: "\n    ")
  }

  /// Builds on a day, and looks at the addresses.
  private mutating func build(_ day: String, readers: String...) throws {
    try #require(try site.run("build --as-of \(day)").status == 0, "\(site.transcript.suffix(3000))")
    try site.run("verify")
    try site.require("verify --against public --as-of \(day)")
    let pages = try site.published()
    addresses.formUnion(pages.keys)
    #expect(addresses.subtracting(pages.keys).sorted() == [], "\(day): addresses that are gone")
    for address in readers {
      let page = try #require(pages["\(address)index.html"], "\(day): \(address)")
      site.note("reader of \(address) on \(day):\n    \(Self.seen(String(decoding: page, as: UTF8.self)))\n")
    }
    site.note("\n")
  }

  private func step(_ title: String) { site.note("# \(title)\n\n") }

  /// What each version changes: no two may say the same.
  private static let words = [
    ("deuxième", "tweede", "Zweite"), ("troisième", "derde", "Dritte"), ("quatrième", "vierde", "Vierte"),
    ("cinquième", "vijfde", "Fünfte"), ("sixième", "zesde", "Sechste"), ("septième", "zevende", "Siebte"),
  ]

  private func describe(_ day: String, _ number: Int, _ more: String = "") throws {
    let (fr, nl, de) = Self.words[number - 2]
    try site.describe(
      #"version: "\#(day)", summary: Text(fr: "Un \#(fr) texte.", nl: "Een \#(nl) tekst.", de: "\#(de) Fassung.")\#(more)"#
    )
  }

  private func rewordCare() throws {
    try site.edit("Nous tenons votre dossier", "Nous tenons à jour votre dossier")
    try site.edit("Wij houden uw patiëntendossier bij", "Wij werken uw patiëntendossier bij")
    try site.edit("Wir führen Ihre Patientenakte", "Wir pflegen Ihre Patientenakte")
  }

  private func rewordLetter() throws {
    try site.edit("quatre fois par an", "quatre fois chaque année")
    try site.edit("vier keer per jaar", "elk jaar vier keer")
    try site.edit("viermal im Jahr", "jedes Jahr viermal")
  }

  @Test mutating func aNotice() throws {
    step("First release, in French and Dutch")
    try site.edit("  sourceLanguage: .fr,", "  sourceLanguage: .fr,\n  languages: [.fr, .nl],")
    try site.run("release exemple --effective 2026-06-01 --as-of 2026-05-01")
    try build("2026-06-01", readers: "exemple/fr/", "exemple/fr/2026-06-01/")

    step("Correction")
    try site.edit("Nous notons qui entre.", "Nous notons qui entre chez nous.")
    try site.edit("Wij noteren wie binnenkomt.", "Wij noteren wie bij ons binnenkomt.")
    try site.edit("Wir notieren, wer eintritt.", "Wir notieren, wer bei uns eintritt.")
    try describe("2026-06-01", 2, ", revision: 2")
    try site.require("release exemple --effective 2026-06-01 --editorial --as-of 2027-02-01")
    try build("2027-02-01", readers: "exemple/fr/", "exemple/fr/2026-06-01/")

    step("Material change")
    try site.edit("period: .exactly(.months(1))", "period: .exactly(.months(3))")
    try describe("2028-06-01", 3, ", \(ReleasingSite.told), leadDays: 60")
    try site.require("release exemple --effective 2028-06-01 --as-of 2028-03-01")
    try build("2028-03-01", readers: "exemple/fr/", "exemple/fr/2028-06-01/")
    try build("2028-06-01", readers: "exemple/fr/", "exemple/fr/2026-06-01-r2/")

    step("Texts from before")
    try AdoptTests.write(
      [
        "2019-05-25.fr.html": AdoptTests.page("<h1>Vie privée</h1><p>Nous protégeons vos données.</p>"),
        "2021-01-01.nl.md": "# Privacy\n\nWij beschermen uw gegevens.\n",
      ], in: "\(site.path)/old")
    try site.run("adopt exemple --from old --as-of 2028-09-01")
    try FileManager.default.removeItem(atPath: "\(site.path)/old")
    try build("2028-09-01", readers: "exemple/fr/2019-05-25/", "exemple/nl/2021-01-01/", "exemple/fr/")

    step("Translation later")
    try site.edit("languages: [.fr, .nl]", "languages: [.fr, .nl, .de]")
    try site.require("release exemple --add-language de --as-of 2029-01-15")
    try build("2029-01-15", readers: "exemple/de/", "exemple/de/2028-06-01/", "exemple/fr/2028-06-01/")

    step("Mistake undone")
    let sources = Repository.text("\(site.home)/notice.swift")
    try site.edit("Vous soigner", "Vous accueillir")
    try site.edit("U verzorgen", "U ontvangen")
    try site.edit("Sie behandeln", "Sie empfangen")
    try describe("2030-05-01", 4)
    try site.require("release exemple --effective 2030-05-01 --as-of 2030-03-01")
    try site.run("release --undo exemple")
    try Data(sources.utf8).write(to: URL(fileURLWithPath: "\(site.home)/notice.swift"))
    try build("2030-05-01", readers: "exemple/fr/")

    step("Two releases on two branches")
    try site.site.root.write("site/.gitignore", "public/\n")
    try site.git("init", "-q", "-b", "main")
    try site.commit("As it stands")
    try site.git("switch", "-q", "-c", "letter")
    try rewordLetter()
    try describe("2031-03-01", 5)
    try site.require("release exemple --effective 2031-03-01 --as-of 2031-01-10")
    try site.commit("Letter")
    try site.git("switch", "-q", "main")
    try rewordCare()
    try describe("2031-02-01", 6)
    try site.require("release exemple --effective 2031-02-01 --as-of 2031-01-05")
    try build("2031-02-01", readers: "exemple/fr/")
    try site.commit("Care")
    try site.git("switch", "-q", "letter", "--force")
    try site.git("merge", "-q", "main", inConflict: true)
    try site.run("verify")
    for file in ["notice.swift", "translations.lock"] {
      try site.git("checkout", "main", "--", "content/organisations/exemple/\(file)")
    }
    try rewordLetter()
    try describe("2031-04-01", 7)
    try site.run("release exemple --again --effective 2031-04-01 --as-of 2031-02-15")
    try site.commit("Merge")
    try build("2031-04-01", readers: "exemple/fr/", "exemple/fr/2031-02-01/")

    step("New name, planned, and a version before its day")
    try site.run("rename exemple clinique --as-of 2033-01-01")
    let notice = "\(site.path)/content/organisations/clinique/notice.swift"
    for (old, new) in [
      ("Vous soigner", "Vous accueillir"), ("U verzorgen", "U ontvangen"), ("Sie behandeln", "Sie empfangen"),
      (
        "\n  ]\n)\n",
        """
        \n    Change(
              version: "2032-11-01",
              summary: Text(fr: "Un huitième texte.", nl: "Een achtste tekst.", de: "Achte Fassung.")),\n  ]\n)\n
        """
      ),
    ] {
      try site.edit(in: notice, old, new)
    }
    try site.run("release clinique --effective 2032-11-01 --as-of 2032-10-01")
    try build("2032-11-01", readers: "exemple/fr/", "exemple/fr/2032-11-01/", "exemple/fr/2031-04-01/")

    step("New name")
    try build(
      "2033-01-01", readers: "exemple/", "exemple/fr/", "exemple/de/2028-06-01/", "exemple/nl/changes/", "clinique/fr/",
      "clinique/fr/2026-06-01/", "exemple/fr/2032-11-01/", "exemple/fr/2019-05-25/", "clinique/nl/2021-01-01/")

    step("Withdrawal")
    try site.run("withdraw clinique --as-of 2036-05-01")
    for name in ["notice.swift", "translations.lock"] {
      try FileManager.default.removeItem(atPath: "\(site.path)/content/organisations/clinique/\(name)")
    }
    try build("2036-05-01", readers: "exemple/fr/", "exemple/fr/2031-04-01/", "clinique/fr/", "clinique/de/2028-06-01/")

    site.expectTranscript("ten-years")
    for name in ["exemple", "clinique"] {
      let check = try Program.run(
        "/usr/bin/env", ["sha256sum", "-c", "chain.txt"], in: "\(site.path)/public/\(name)/versions")
      #expect(check.status == 0)
    }
  }
}
