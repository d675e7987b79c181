import Foundation
import TestSupport
import Testing

/// `notitia release --languages`: a version is published in the language that it is written in, openly, and in the others
/// once they are translated.
@Suite struct SourceLanguageFirstTests {
  /// The version of 2026-06-01 in three languages, and another text in French.
  private func reworded() throws -> ReleasingSite {
    let site = try ReleasingSite()
    try site.require("release exemple --effective 2026-06-01 --as-of 2026-05-01")
    try site.reword()
    return site
  }

  /// What a reader sees of the versions, page by page: what stands in the head for programs, the lines above the notice,
  /// and the lists.
  private func note(_ site: ReleasingSite, _ paths: String...) throws {
    let files = try site.published()
    for path in paths {
      guard let data = files[path] else {
        site.note("--- \(path): none\n\n")
        continue
      }
      let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").filter { line in
        [
          "rel=\"alternate\"", "rel=\"latest", "rel=\"successor", "rel=\"canonical", "class=\"strip", "hreflang",
          "version-title", "version-links", "class=\"badges", "<h2>Version", "<h2>Fassung", "<h2>Versie", "noch nicht",
          "<id>", "<published>", "<title>", "\"following\"", "<loc>", "<lastmod>",
        ].contains { line.contains($0) } && !line.contains("class=\"place\"")
      }
      site.note("--- \(path)\n\(lines.joined(separator: "\n"))\n\n")
    }
  }

  @Test func theOthersSayThatANewerOneExists() throws {
    let site = try reworded()
    try site.run("release exemple --effective 2026-09-01 --as-of 2026-07-01")
    try site.run("release exemple --effective 2026-09-01 --as-of 2026-07-01 --languages nl")
    try site.run("release exemple --effective 2026-09-01 --as-of 2026-07-01 --languages fr,en")
    try site.run("release exemple --effective 2026-09-01 --as-of 2026-07-01 --languages fr")
    try site.run("verify")
    try site.run("check --as-of 2026-09-01")
    // Before its day it is announced, and the notice shows what holds.
    try site.require("build --as-of 2026-07-01")
    try note(site, "exemple/de/index.html")
    try site.run("build --as-of 2026-09-01")
    try site.run("verify --against public --as-of 2026-09-01")
    try note(
      site, "exemple/fr/index.html", "exemple/de/index.html", "exemple/de/fragment.html",
      "exemple/de/2026-06-01/index.html", "exemple/de/changes/index.html",
      "exemple/de/changes.xml", "exemple/de/2026-09-01/index.html", "exemple/versions.json", "exemple/index.html",
      "sitemap.xml")
    // The facts that are published with it have no text that nobody has released.
    let facts = Repository.text("\(site.versions)/2026-09-01/facts.json")
    #expect(facts.contains("Nous tenons à jour") && !facts.contains("Patientenakte"))
    site.expectTranscript("source-language-first")
  }

  /// A section that is new in the source language keeps nothing from being published.
  @Test func aNewSectionMayFollow() throws {
    let site = try reworded()
    try site.edit(
      "  changes: [",
      """
        outline: Outline(sections: [
          Section(.controller), Section(.people), Section(.purposes), Section(.data), Section(.sources),
          Section(.obligation), Section(.own("drones"), title: Text(fr: "Nos drones")), Section(.recipients),
          Section(.transfers), Section(.retention), Section(.automatedDecisions), Section(.rights), Section(.objection),
          Section(.withdrawal), Section(.requests), Section(.complaint), Section(.cookies), Section(.changes),
          Section(.contact),
        ]),
        changes: [
      """)
    try site.site.root.write(
      "site/content/organisations/exemple/fr/drones.md", "Nos drones livrent des médicaments entre nos cliniques.\n")
    try site.run("release exemple --effective 2026-09-01 --as-of 2026-07-01 --languages fr")
    try site.run("build --as-of 2026-09-01")
    try note(site, "exemple/de/index.html")
    let pages = try site.published()
    #expect(String(decoding: pages["exemple/fr/index.html"] ?? Data(), as: UTF8.self).contains("Nos drones livrent"))
    // Another one is a draft, which has no release yet.
    try site.edit(
      "Section(.recipients),", "Section(.own(\"robots\"), title: Text(fr: \"Nos robots\")), Section(.recipients),")
    try site.site.root.write("site/content/organisations/exemple/fr/robots.md", "Nos robots nettoient nos cliniques.\n")
    try site.require("build --as-of 2026-09-01")
    site.expectTranscript("source-language-first-section")
  }

  @Test func theTranslationsFollow() throws {
    let site = try reworded()
    try site.require("release exemple --effective 2026-09-01 --as-of 2026-07-01 --languages fr")
    try site.require("build --as-of 2026-09-01")
    let before = try site.published()
    try site.run("release exemple --add-language de --as-of 2026-09-05")
    try site.edit("Wir führen Ihre Patientenakte", "Wir halten Ihre Patientenakte aktuell")
    // The Dutch text is still the one from before: that does not concern the German.
    try site.run("release exemple --add-language de --as-of 2026-09-05")
    try site.run("check --as-of 2026-09-05")
    try site.run("translations status exemple")
    try site.run("build --as-of 2026-09-05")
    try note(
      site, "exemple/fr/index.html", "exemple/de/index.html", "exemple/nl/index.html", "exemple/de/changes/index.html",
      "exemple/de/changes.xml",
      "exemple/de/changes/2026-06-01..2026-09-01/index.html")
    let after = try site.published()
    for (path, bytes) in before where path.hasPrefix("exemple/versions/") && !path.hasSuffix("chain.txt") {
      #expect(after[path] == bytes, "\(path)")
    }
    try site.edit("Wij houden uw patiëntendossier bij", "Wij werken uw patiëntendossier bij")
    try site.run("release exemple --add-language nl --as-of 2026-09-10")
    try site.run("check --as-of 2026-09-10")
    try site.run("build --as-of 2026-09-10")
    try site.run("verify --against public --as-of 2026-09-10")
    try note(site, "exemple/nl/index.html", "exemple/nl/changes.xml", "exemple/versions.json")
    site.expectTranscript("source-language-first-followed")
  }

  /// A version that was never translated stays a gap in the other languages, and the next one is compared with the last
  /// that they have.
  @Test func theNextVersionMayComeInAllLanguages() throws {
    let site = try reworded()
    try site.require("release exemple --effective 2026-09-01 --as-of 2026-07-01 --languages fr")
    try site.edit("Nous tenons à jour votre dossier de patient.", "Nous mettons à jour votre dossier de patient.")
    try site.edit("Wir führen Ihre Patientenakte", "Wir halten Ihre Patientenakte aktuell")
    try site.edit("Wij houden uw patiëntendossier bij", "Wij werken uw patiëntendossier bij")
    let words = ReleasingSite.words.replacing("mieux", with: "à jour").replacing("beter", with: "actueel")
      .replacing("besser", with: "aktuell")
    try site.describe("version: \"2026-10-01\", \(words)")
    try site.require("release exemple --effective 2026-10-01 --as-of 2026-09-20")
    try site.require("build --as-of 2026-10-01")
    try note(
      site, "exemple/nl/index.html", "exemple/nl/changes/index.html",
      "exemple/nl/changes/2026-06-01..2026-10-01/index.html", "exemple/versions.json")
    site.expectTranscript("source-language-first-overtaken")
  }

  /// Facts that are told apart by texts in several languages are the same facts once these are published.
  @Test func factsStayTheSameWhenTranslationsFollow() throws {
    let site = try ReleasingSite()
    try site.edit(
      #".none(because: Text(fr: "Nous décidons seuls.", nl: "Wij beslissen alleen.", de: "Wir entscheiden allein."))"#,
      #"""
      .with(JointArrangement(
          partners: [Text(fr: "Université Modèle", nl: "Universiteit Model", de: "Universität Modell")],
          essence: Text(fr: "Elle conserve les données.", nl: "Zij bewaart de gegevens.", de: "Sie bewahrt die Daten auf."),
          contactPoint: Text(fr: "Écrivez-nous.", nl: "Schrijf ons.", de: "Schreiben Sie uns.")
        ))
      """#)
    try site.require("release exemple --effective 2026-06-01 --as-of 2026-05-01")
    try site.reword()
    try site.edit("Wij houden uw patiëntendossier bij", "Wij werken uw patiëntendossier bij")
    try site.require("release exemple --effective 2026-09-01 --as-of 2026-07-01 --languages fr")
    try site.run("diff exemple 2026-09-01 draft")
    try site.run("check --as-of 2026-09-01")
    try site.run("release exemple --add-language nl --as-of 2026-09-05")
    try site.run("build --as-of 2026-09-05")
    site.expectTranscript("source-language-first-same-facts")
  }

  /// A comparison leads to the same one in the languages that have it: where a version was published in French alone, the
  /// next one is compared with that in French, and with an earlier one in the others.
  @Test func comparisonsLeadToThoseThatExist() throws {
    let site = try reworded()
    try site.edit("Wir führen Ihre Patientenakte", "Wir halten Ihre Patientenakte aktuell")
    try site.edit("Wij houden uw patiëntendossier bij", "Wij werken uw patiëntendossier bij")
    try site.require("release exemple --effective 2026-09-01 --as-of 2026-07-01")
    try site.edit("Nous tenons à jour", "Nous lisons et tenons à jour")
    try site.describe(
      #"version: "2026-10-01", summary: Text(fr: "Nous lisons les dossiers.", nl: "Wij lezen dossiers.", de: "Wir lesen Akten.")"#
    )
    try site.require("release exemple --effective 2026-10-01 --as-of 2026-09-20 --languages fr")
    try site.edit("Nous lisons et tenons à jour", "Nous relisons et tenons à jour")
    try site.describe(
      #"version: "2026-11-01", summary: Text(fr: "Nous relisons tout.", nl: "Wij herlezen alles.", de: "Wir lesen zweimal.")"#
    )
    try site.edit("Wir halten Ihre Patientenakte aktuell", "Wir lesen Ihre Patientenakte und halten sie aktuell")
    try site.edit("Wij werken uw patiëntendossier bij", "Wij herlezen uw patiëntendossier en werken het bij")
    try site.require("release exemple --effective 2026-11-01 --as-of 2026-10-20 --languages fr,nl")
    for day in ["2026-10-20", "2026-11-01"] {
      try site.run("build --as-of \(day)")
      try note(
        site, "exemple/nl/changes/2026-09-01..2026-11-01/index.html",
        "exemple/fr/changes/2026-10-01..2026-11-01/index.html",
        "exemple/nl/changes/2026-06-01..2026-11-01/index.html")
    }
    try site.require("release exemple --add-language de --as-of 2026-11-05")
    try site.run("build --as-of 2026-11-05")
    try site.run("verify --against public --as-of 2026-11-05")
    try note(
      site, "exemple/nl/changes/2026-09-01..2026-11-01/index.html",
      "exemple/fr/changes/2026-10-01..2026-11-01/index.html")
    site.expectTranscript("source-language-first-compared")
  }

  /// A version that was published in French alone needs no summary in the others once a later one is released.
  @Test func whatWasNeverPublishedNeedsNoSummary() throws {
    let site = try ReleasingSite()
    try site.require("release exemple --effective 2026-06-01 --as-of 2026-05-01")
    try site.edit("Nous tenons votre dossier de patient.", "Nous tenons à jour votre dossier de patient.")
    let french = #"summary: Text(fr: "Nous disons mieux ce que nous faisons.")"#
    try site.describe("version: \"2026-09-01\", \(french)")
    try site.require("release exemple --effective 2026-09-01 --as-of 2026-07-01 --languages fr")
    // As long as it is the last one, its translation may follow.
    try site.run("check --as-of 2026-09-01")
    try site.edit("Nous tenons à jour", "Nous lisons et tenons à jour")
    try site.edit("Wir führen Ihre Patientenakte", "Wir lesen und führen Ihre Patientenakte")
    try site.edit("Wij houden uw patiëntendossier bij", "Wij lezen uw patiëntendossier en houden het bij")
    let next = french.replacing("mieux", with: "encore mieux")
    try site.describe("version: \"2026-10-01\", \(next)")
    try site.run("release exemple --effective 2026-10-01 --as-of 2026-09-20")
    try site.edit(
      next, ReleasingSite.words.replacing("mieux", with: "encore mieux"))
    try site.run("release exemple --effective 2026-10-01 --as-of 2026-09-20")
    try site.run("check --as-of 2026-10-01")
    try site.run("build --as-of 2026-10-01")
    site.expectTranscript("source-language-first-unpublished")
  }

  /// What the other languages lack altogether keeps nobody from releasing the French.
  @Test func whatIsNewMayBeMissingInTheOthers() throws {
    let site = try reworded()
    try site.edit(
      "Text(fr: \"Nous tenons à jour votre dossier de patient.\", nl: \"Wij houden uw patiëntendossier bij.\", de: \"Wir führen Ihre Patientenakte.\")",
      "Text(fr: \"Nous tenons à jour votre dossier de patient.\")")
    try site.run("release exemple --effective 2026-09-01 --as-of 2026-07-01 --languages fr")
    try site.run("check --as-of 2026-09-01")
    try site.run("build --as-of 2026-09-01")
    try site.run("release exemple --add-language nl --as-of 2026-09-05")
    site.expectTranscript("source-language-first-incomplete")
  }

  @Test func anOptionAtATime() throws {
    let site = try reworded()
    try site.run("release exemple --add-language nl --languages fr")
    try site.run("release exemple --undo --languages fr")
    try site.run("release exemple --effective 2026-09-01 --languages xx")
    site.expectTranscript("source-language-first-misused")
  }
}
