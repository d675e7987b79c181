import Foundation
import TestSupport
import Testing

/// `notitia rename`: a notice goes on under another identifier, and its old addresses lead there.
@Suite struct RenameTests {
  private func text(_ pages: [String: Data], _ page: String) -> String {
    pages[page].map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// Published with two versions, and with a logo.
  private func published() throws -> ReleasingSite {
    let site = try ReleasingSite.released()
    try site.site.root.write("site/content/organisations/exemple/logo.svg", Self.logo)
    try site.reword()
    try site.edit(
      "\n  ]\n)\n",
      "\n  ],\n  appearance: Appearance(accent: \"#0b5fa5\", accentDark: \"#7cc0ff\", logo: \"logo.svg\")\n)\n")
    try site.require("release exemple --effective 2026-09-01 --as-of 2026-07-01")
    try site.require("build --as-of 2026-09-15")
    return site
  }

  private static let words =
    #"summary: Text(fr: "Un verbe est plus précis.", nl: "Een werkwoord is juister.", de: "Ein Verb ist genauer.")"#
  private static let logo =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0h1v1z\"/></svg>\n"

  @Test func oldAddressesLeadToTheNewOnes() throws {
    let site = try published()
    let before = try site.published()
    try site.run("rename exemple nouveau-nom --as-of 2026-10-01")
    try site.run("verify")
    try site.run("build --as-of 2026-10-01")
    try site.run("check --as-of 2026-10-01")
    try site.run("verify --against public --as-of 2026-10-01")
    try site.run("diff nouveau-nom 2026-09-01 draft")
    try site.run("release exemple --effective 2026-12-01 --as-of 2026-11-01")
    try site.run("rename exemple encore")
    try site.run("release --undo nouveau-nom")
    site.expectTranscript("renamed")
    let after = try site.published()
    #expect(before.keys.filter { after[$0] == nil }.sorted() == [])
    #expect(before["exemple/assets/logo.svg"] == after["exemple/assets/logo.svg"])
    for (path, bytes) in before where path.hasPrefix("exemple/versions/") && !path.hasSuffix("chain.txt") {
      #expect(after[path] == bytes, "\(path)")
      #expect(after[path.replacing("exemple/", with: "nouveau-nom/")] == bytes, "\(path)")
    }
    let address = "https://notices.example.org/nouveau-nom/"
    for language in ["fr", "nl", "de"] {
      for (page, target) in [
        ("\(language)/index.html", "\(language)/"), ("\(language)/changes/index.html", "\(language)/changes/"),
        ("index.html", ""),
      ] {
        let leading = text(after, "exemple/\(page)")
        #expect(leading.contains("<meta http-equiv=\"refresh\" content=\"0; url=\(address)\(target)\">"), "\(page)")
        #expect(leading.contains("<link rel=\"canonical\" href=\"\(address)\(target)\">"), "\(page)")
        #expect(after["nouveau-nom/\(page)"] != nil)
      }
      let version = text(after, "exemple/\(language)/2026-09-01/index.html")
      #expect(version.contains("<link rel=\"canonical\" href=\"\(address)\(language)/2026-09-01/\">"))
      #expect(version.contains("href=\"\(address)\(language)/2026-09-01/\">"))
      #expect(!version.contains("http-equiv=\"refresh\""))
    }
    let old = text(after, "exemple/fr/2026-06-01/index.html")
    #expect(old.contains("Nouvelle adresse."))
    #expect(old.contains("Nous tenons votre dossier de patient."))
    #expect(text(after, "exemple/fr/fragment.html").contains("Nouvelle adresse."))
    #expect(text(after, "exemple/fr/changes.xml").contains("<title>Nouvelle adresse.</title>"))
    #expect(text(after, "exemple/versions.json").contains("\"movedTo\": \"../nouveau-nom/versions.json\""))
    #expect(!text(after, "sitemap.xml").contains("/exemple/"))
    #expect(text(after, "sitemap.xml").contains("\(address)fr/"))
    #expect(text(after, "index.html").contains("nouveau-nom/fr/"))
    #expect(!text(after, "index.html").contains("\"exemple/fr/"))
    // A reader of feeds meets no entry twice: the versions keep their identifiers.
    let entries = text(before, "exemple/fr/changes.xml").matches(of: /<id>(.*?)<\/id>/).map { String($0.1) }
    for entry in entries { #expect(text(after, "nouveau-nom/fr/changes.xml").contains(entry)) }
  }

  /// What follows, follows under the new identifier, and the list of versions goes on.
  @Test func versionsFollowUnderTheNewIdentifier() throws {
    let site = try published()
    try site.require("rename exemple nouveau-nom --as-of 2026-10-01")
    let notice = "\(site.path)/content/organisations/nouveau-nom/notice.swift"
    let sources = Repository.text(notice).replacing("Nous tenons à jour", with: "Nous mettons à jour")
      .replacing("Wij houden uw patiëntendossier bij", with: "Wij werken uw patiëntendossier bij")
      .replacing("Wir führen Ihre Patientenakte", with: "Wir pflegen Ihre Patientenakte")
      .replacing(
        "\n  ],\n  appearance", with: "\n    Change(version: \"2026-11-01\", \(Self.words)),\n  ],\n  appearance")
    try Data(sources.utf8).write(to: URL(fileURLWithPath: notice))
    try site.run("release nouveau-nom --effective 2026-11-01 --as-of 2026-10-15")
    try site.run("verify")
    try site.require("build --as-of 2026-11-01")
    try site.run("rename nouveau-nom troisieme --as-of 2026-12-01")
    try site.run("build --as-of 2026-12-01")
    try site.run("verify")
    site.expectTranscript("renamed-twice")
    let pages = try site.published()
    for name in ["exemple", "nouveau-nom"] {
      #expect(text(pages, "\(name)/fr/index.html").contains("url=https://notices.example.org/troisieme/fr/"))
    }
    let check = try Program.run(
      "/usr/bin/env", ["sha256sum", "-c", "chain.txt"], in: "\(site.path)/public/troisieme/versions")
    #expect(check.status == 0)
    #expect(text(pages, "troisieme/fr/index.html").contains("Nous mettons à jour"))
  }

  @Test func whatCannotBeRenamedIsTold() throws {
    let site = try published()
    try site.run("rename exemple exemple")
    try site.run("rename exemple Assets")
    try site.run("rename exemple assets")
    try site.run("rename exempel nouveau")
    try site.run("rename exemple nouveau --as-of 2026-06-30")
    try site.require("rename exemple nouveau --as-of 2026-10-01")
    try site.require("build --as-of 2026-10-01")
    // Each of the two folders needs the other.
    try FileManager.default.moveItem(
      atPath: "\(site.path)/content/organisations/exemple", toPath: "\(site.path)/exemple")
    try site.run("verify")
    try FileManager.default.moveItem(
      atPath: "\(site.path)/exemple", toPath: "\(site.path)/content/organisations/exemple")
    try FileManager.default.moveItem(
      atPath: "\(site.path)/content/organisations/nouveau", toPath: "\(site.path)/nouveau")
    try site.run("verify")
    try site.run("rename exemple nouveau")
    site.expectTranscript("rename-refused")
  }

  /// Interrupted between its two folders, it is done again.
  @Test func anInterruptedRenamingIsFinished() throws {
    let site = try published()
    let before = "\(site.path)/before"
    try FileManager.default.copyItem(atPath: site.home, toPath: before)
    try site.require("rename exemple nouveau --as-of 2026-10-01")
    let done = try Snapshot.of("\(site.path)/content")
    try FileManager.default.removeItem(atPath: site.home)
    try FileManager.default.moveItem(atPath: before, toPath: site.home)
    let outcome = try Command.notitia(["verify"], in: site.path)
    #expect(outcome.errors.contains("finish it: notitia rename exemple nouveau"))
    try site.require("rename exemple nouveau --as-of 2026-10-05")
    #expect(try Snapshot.of("\(site.path)/content") == done)
    // While the old sources were removed.
    try FileManager.default.copyItem(
      atPath: "\(site.path)/content/organisations/nouveau/notice.swift", toPath: "\(site.home)/notice.swift")
    try site.require("rename exemple nouveau --as-of 2026-10-05")
    #expect(try Snapshot.of("\(site.path)/content") == done)
    #expect(try Command.notitia(["rename", "exemple", "nouveau"], in: site.path).status == 1)
  }

  /// Until its day the notice has its old identifier: what is released by then goes there, before the renaming.
  @Test func versionsBeforeItsDayGoUnderTheOldIdentifier() throws {
    let site = try published()
    try site.git("init", "-q", "-b", "main")
    try site.run("rename exemple nouveau-nom --as-of 2027-01-01")
    try site.commit("A new name is planned")
    let home = "\(site.path)/content/organisations"
    func edit(_ edits: (String, String)...) throws {
      let notice = URL(fileURLWithPath: "\(home)/nouveau-nom/notice.swift")
      var text = Repository.text(notice.path)
      for (old, new) in edits {
        try #require(text.contains(old), "\(old)")
        text = text.replacing(old, with: new)
      }
      try Data(text.utf8).write(to: notice)
    }
    try edit(
      ("quatre fois par an", "quatre fois chaque année"), ("vier keer per jaar", "elk jaar vier keer"),
      ("viermal im Jahr", "jedes Jahr viermal"),
      ("\n  ],\n  appearance", "\n    Change(version: \"2026-11-01\", \(Self.words)),\n  ],\n  appearance"))
    let before = try Snapshot.of(home)
    try site.run("release exemple --effective 2026-11-01 --as-of 2026-10-15")
    #expect(try Snapshot.of(home) == before)
    try site.run("release nouveau-nom --effective 2026-11-01 --as-of 2026-10-15")
    try site.run("verify")
    try site.run("verify --git HEAD")
    try site.run("check --as-of 2026-10-15")
    #expect(try Snapshot.of("\(home)/exemple/versions") == Snapshot.of("\(home)/nouveau-nom/versions"))

    try site.require("build --as-of 2026-11-01")
    try site.require("verify --against public --as-of 2026-11-01")
    let pages = try site.published()
    #expect(text(pages, "exemple/fr/index.html").contains("quatre fois chaque année"))
    #expect(!text(pages, "exemple/fr/index.html").contains("http-equiv=\"refresh\""))
    #expect(!pages.keys.contains { $0.hasPrefix("nouveau-nom/") })
    try site.require("build --as-of 2027-01-01")
    try site.require("verify --against public --as-of 2027-01-01")
    let later = try site.published()
    #expect(pages.keys.filter { later[$0] == nil }.sorted() == [])
    #expect(text(later, "exemple/fr/index.html").contains("url=https://notices.example.org/nouveau-nom/fr/"))
    #expect(text(later, "nouveau-nom/fr/2026-11-01/index.html").contains("quatre fois chaque année"))
    #expect(
      later["exemple/versions/2026-11-01/record.json"] == later["nouveau-nom/versions/2026-11-01/record.json"])

    // The commit does not know the new version, and its own stay verified; what was altered is told.
    try site.edit(in: "\(home)/exemple/versions/2026-11-01/fr.md", "chaque année", "chaque mois")
    try site.run("verify --git HEAD")
    site.expectTranscript("renaming-planned", hiding: /commit [0-9a-f]{12}/, "commit …")
  }

  /// Interrupted between its two folders, such a release is finished by the same command as a renaming.
  @Test func anInterruptedReleaseBeforeARenamingIsFinished() throws {
    let site = try published()
    try site.require("rename exemple nouveau --as-of 2027-01-01")
    let organisations = "\(site.path)/content/organisations"
    let before = "\(site.path)/before"
    try FileManager.default.copyItem(atPath: "\(organisations)/exemple", toPath: before)
    try site.edit(
      in: "\(organisations)/nouveau/notice.swift", "\n  ],\n  appearance",
      "\n    Change(version: \"2026-09-01\", \(Self.words), revision: 2),\n  ],\n  appearance")
    try site.edit(in: "\(organisations)/nouveau/notice.swift", "quatre fois par an", "quatre fois l’an")
    try site.edit(in: "\(organisations)/nouveau/notice.swift", "vier keer per jaar", "viermaal per jaar")
    try site.edit(in: "\(organisations)/nouveau/notice.swift", "viermal im Jahr", "vier Mal im Jahr")
    try site.require("release nouveau --effective 2026-09-01 --editorial --as-of 2026-10-15")
    let done = try Snapshot.of("\(organisations)/exemple")
    try FileManager.default.removeItem(atPath: "\(organisations)/exemple")
    try FileManager.default.moveItem(atPath: before, toPath: "\(organisations)/exemple")
    let outcome = try Command.notitia(["verify"], in: site.path)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("finish it: notitia rename exemple nouveau"))
    #expect(outcome.errors.contains("1 error"))
    try site.require("rename exemple nouveau")
    try site.require("verify")
    #expect(try Snapshot.of("\(organisations)/exemple") == done)
  }

  /// Before its day the old addresses are all there is.
  @Test func itHoldsFromItsDay() throws {
    let site = try published()
    try site.require("rename exemple nouveau --as-of 2026-10-01")
    try site.require("build --as-of 2026-09-30")
    let pages = try site.published()
    #expect(!pages.keys.contains { $0.hasPrefix("nouveau/") })
    #expect(text(pages, "index.html").contains("exemple/fr/"))
    #expect(!text(pages, "exemple/fr/index.html").contains("http-equiv=\"refresh\""))
  }
}
