import Foundation
import TestSupport
import Testing

/// What is published of versions: each from its day, none before, and always as it was released.
@Suite struct PublishedVersionTests {
  private func build(_ site: ReleasingSite, on day: String) throws -> [String: String] {
    try site.require("build --as-of \(day)")
    return try site.published().mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test func aDraftIsNotPublished() throws {
    let site = try ReleasingSite.released()
    let before = try build(site, on: "2026-07-01")
    try site.reword()
    let outcome = try Command.notitia(["check", "--as-of", "2026-07-01"], in: site.path)
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("[VER-DRAFT]"))
    #expect(try build(site, on: "2026-07-01") == before)
  }

  @Test func theNextVersionHoldsFromItsDay() throws {
    let site = try ReleasingSite.released()
    try site.reword()
    try site.require("release exemple --effective 2026-09-01 --as-of 2026-07-01")
    let words = "tenons à jour votre dossier"
    let unknown = try build(site, on: "2026-06-30")
    #expect(unknown.filter { $0.value.contains(words) || $0.value.contains("2026-09-01") }.keys.sorted() == [])
    #expect(unknown.keys.allSatisfy { !$0.contains("2026-09-01") })
    let before = try build(site, on: "2026-08-31")
    #expect(before["exemple/fr/index.html"]?.contains(words) == false)
    #expect(before["exemple/fr/2026-09-01/index.html"]?.contains(words) == true)
    let after = try build(site, on: "2026-09-01")
    #expect(after["exemple/fr/index.html"]?.contains(words) == true)
    #expect(after["exemple/fr/2026-06-01/index.html"]?.contains(words) == false)
    #expect(after["exemple/versions/2026-06-01/fr.md"] == unknown["exemple/versions/2026-06-01/fr.md"])
  }

  /// A clause, the theme, the title: none of them reaches what was released.
  @Test func aFrozenVersionSaysWhatItSaid() throws {
    let site = try ReleasingSite.released()
    try site.reword()
    try site.require("release exemple --effective 2026-09-01 --as-of 2026-07-01")
    let before = try build(site, on: "2026-09-01")
    for file in Repository.files(in: "\(site.path)/content/clauses/fr") where file.hasSuffix(".md") {
      let text = Repository.text("\(site.path)/content/clauses/fr/\(file)")
      try site.site.root.write("site/content/clauses/fr/\(file)", text + "\nUne phrase nouvelle.\n")
    }
    try site.edit("Déclaration de confidentialité", "Une phrase nouvelle")
    try site.site.root.write("site/themes/default/assets/new.css", "")
    let after = try build(site, on: "2026-09-01")
    let pages = after.keys.filter { $0.hasPrefix("exemple/") && !$0.contains("/assets/") }
    #expect(pages.count > 20)
    for page in pages.sorted() {
      #expect(after[page]?.contains("phrase nouvelle") == false, "\(page)")
      #expect(after[page] == before[page], "\(page)")
    }
    // It is a draft, and so the next release would say it.
    let check = try Command.notitia(["diff", "exemple", "2026-09-01", "draft"], in: site.path)
    #expect(check.output.contains("phrase nouvelle"))
  }
}
