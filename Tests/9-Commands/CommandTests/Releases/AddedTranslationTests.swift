import Foundation
import TestSupport
import Testing

/// `notitia release --add-language`: a translation of a version, published later.
@Suite struct AddedTranslationTests {
  private func text(_ pages: [String: Data], _ page: String) -> String {
    pages[page].map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// Released in French and Dutch, and published.
  private func released() throws -> ReleasingSite {
    let site = try ReleasingSite()
    try site.edit("  sourceLanguage: .fr,", "  sourceLanguage: .fr,\n  languages: [.fr, .nl],")
    try site.require("release exemple --effective 2026-06-01 --as-of 2026-05-01")
    try site.require("build --as-of 2026-06-01")
    return site
  }

  @Test func aLanguageJoinsTheVersion() throws {
    let site = try released()
    let before = try site.published()
    #expect(!before.keys.contains { $0.hasPrefix("exemple/de/") })
    try site.run("release exemple --add-language de --as-of 2026-08-01")
    try site.edit("languages: [.fr, .nl]", "languages: [.fr, .nl, .de]")
    try site.run("release exemple --add-language de --as-of 2026-04-01")
    try site.run("release exemple --add-language de --as-of 2026-08-01")
    try site.run("verify")
    try site.run("check --as-of 2026-08-01")
    try site.run("release exemple --add-language de --as-of 2026-08-01")
    try site.run("build --as-of 2026-08-01")
    try site.run("verify --against public --as-of 2026-08-01")
    let after = try site.published()
    for (path, bytes) in before where path.hasPrefix("exemple/versions/") && !path.hasSuffix("chain.txt") {
      #expect(after[path] == bytes, "\(path)")
    }
    let check = try Program.run(
      "/usr/bin/env", ["sha256sum", "-c", "chain.txt"], in: "\(site.path)/public/exemple/versions")
    #expect(check.status == 0)
    let german = text(after, "exemple/de/2026-06-01/index.html")
    #expect(german.contains("Übersetzung hinzugefügt am"))
    #expect(german.contains("<time datetime=\"2026-08-01\">"))
    #expect(german.contains("translation-de.json"))
    for page in ["", "2026-06-01/"] {
      #expect(text(after, "exemple/fr/\(page)index.html").contains("hreflang=\"de"))
      #expect(!text(before, "exemple/fr/\(page)index.html").contains("hreflang=\"de"))
    }
    #expect(!text(after, "exemple/fr/2026-06-01/index.html").contains("Traduction ajoutée le"))
    #expect(text(after, "exemple/de/changes.xml").contains("<published>2026-08-01T00:00:00Z</published>"))
    #expect(text(after, "exemple/versions.json").contains("\"de\": \"2026-08-01\""))
    // Nothing of it is to be seen before its day.
    try site.require("build --as-of 2026-07-31 --output earlier")
    let earlier = try Snapshot.of("\(site.path)/earlier")
    for (path, bytes) in before where path != "notitia-files.txt" { #expect(earlier[path] == bytes, "\(path)") }
    #expect(earlier.keys.sorted() == before.keys.sorted())
    site.expectTranscript("translated")
  }

  /// The next version follows the translation, and its hash holds it.
  @Test func theNextVersionFollowsIt() throws {
    let site = try released()
    try site.edit("languages: [.fr, .nl]", "languages: [.fr, .nl, .de]")
    try site.require("release exemple --add-language de --as-of 2026-06-01")
    try site.reword()
    try site.edit("Wij houden uw patiëntendossier bij", "Wij werken uw patiëntendossier bij")
    try site.edit("Wir führen Ihre Patientenakte", "Wir pflegen Ihre Patientenakte")
    try site.require("release exemple --effective 2026-09-01 --as-of 2026-07-01")
    try site.run("diff exemple 2026-06-01 2026-09-01 --language de")
    let record = "\(site.versions)/2026-06-01/translation-de.json"
    try site.site.root.write(
      "site/content/organisations/exemple/versions/2026-06-01/translation-de.json",
      Repository.text(record).replacing("2026-06-01", with: "2026-06-02"))
    try site.run("verify")
    site.expectTranscript("translated-altered")
  }

  @Test func itIsTakenBackWhileNobodyHasSeenIt() throws {
    let site = try released()
    let before = try Snapshot.of(site.versions)
    try site.edit("languages: [.fr, .nl]", "languages: [.fr, .nl, .de]")
    try site.require("release exemple --add-language de --as-of 2026-06-01")
    try site.run("release --undo exemple")
    #expect(try Snapshot.of(site.versions) == before)
    try site.require("release exemple --add-language de --as-of 2026-06-01")
    try site.require("build --as-of 2026-06-01")
    try site.run("release --undo exemple")
    site.expectTranscript("translated-undone")
  }

  @Test func anythingElseIsAVersionOfItsOwn() throws {
    let site = try released()
    try site.edit("languages: [.fr, .nl]", "languages: [.fr, .nl, .de]")
    try site.edit("Nous tenons votre dossier", "Nous tenons à jour votre dossier")
    try site.edit("Wij houden uw patiëntendossier bij", "Wij werken uw patiëntendossier bij")
    try site.run("release exemple --add-language de --as-of 2026-08-01")
    try site.run("release exemple --add-language de --effective 2026-08-01")
    site.expectTranscript("translated-refused")
  }
}
