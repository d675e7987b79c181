import Foundation
import TestSupport
import Testing

/// `notitia retire`: another notice takes the place of one, which stays readable and leads there.
@Suite struct RetireTests {
  private func text(_ pages: [String: Data], _ page: String) -> String {
    pages[page].map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// With a second notice, `autre`, which was released on the same day.
  private func two() throws -> ReleasingSite {
    let site = try ReleasingSite.released()
    let other = "\(site.path)/content/organisations/autre"
    try FileManager.default.copyItem(atPath: site.home, toPath: other)
    try FileManager.default.removeItem(atPath: "\(other)/versions")
    let notice = "\(other)/notice.swift"
    try Data(Repository.text(notice).replacing("\"exemple\"", with: "\"autre\"").utf8)
      .write(to: URL(fileURLWithPath: notice))
    try site.require("release autre --effective 2026-06-01 --as-of 2026-05-01")
    try site.require("build --as-of 2026-09-15")
    return site
  }

  /// Nobody is led to a notice that was taken back.
  @Test func theOnlyVersionOfASuccessorStays() throws {
    let site = try two()
    try FileManager.default.removeItem(atPath: "\(site.path)/public")
    try site.require("retire exemple --in-favour-of autre --as-of 2026-10-01")
    let refused = try site.run("release --undo autre")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("take that back first: notitia release --undo exemple"))
    try site.require("release --undo exemple")
    try site.require("release --undo autre")
    try site.require("verify")
  }

  @Test func itsPagesLeadToTheOther() throws {
    let site = try two()
    let before = try site.published()
    try site.run("retire exemple --in-favour-of autre --as-of 2026-10-01")
    try site.run("verify")
    try site.run("build --as-of 2026-10-01")
    try site.run("verify --against public --as-of 2026-10-01")
    site.expectTranscript("retired")
    let after = try site.published()
    #expect(before.keys.filter { after[$0] == nil }.sorted() == [])
    for (language, title, link) in [
      ("fr", "Déclaration remplacée.", "Lire la déclaration qui la remplace"),
      ("nl", "Vervangen verklaring.", "De verklaring lezen die ze vervangt"),
      ("de", "Ersetzte Erklärung.", "Erklärung lesen, die sie ersetzt"),
    ] {
      for page in ["index.html", "fragment.html", "2026-06-01/index.html"] {
        let text = text(after, "exemple/\(language)/\(page)")
        #expect(text.contains(title), "\(language)/\(page)")
        #expect(
          text.contains("<a href=\"https://notices.example.org/autre/\(language)/\" ") && text.contains(">\(link)"),
          "\(language)/\(page)")
      }
      #expect(text(after, "exemple/\(language)/changes.xml").contains("<title>\(title)</title>"))
    }
    #expect(!text(after, "index.html").contains("exemple/fr/"))
    #expect(!text(after, "sitemap.xml").contains("exemple/"))
    #expect(text(after, "sitemap.xml").contains("autre/fr/"))
    #expect(text(after, "exemple/versions.json").contains("\"inFavourOf\": \"../autre/versions.json\""))
  }

  /// Where the other is renamed later, readers are led to its present identifier.
  @Test func itFollowsANewName() throws {
    let site = try two()
    try site.require("retire exemple --in-favour-of autre --as-of 2026-10-01")
    try site.require("rename autre dernier --as-of 2026-11-01")
    try site.require("build --as-of 2026-11-01")
    let page = text(try site.published(), "exemple/fr/index.html")
    #expect(page.contains("<a href=\"https://notices.example.org/dernier/fr/\" "))
    // What ended has no text to translate, and its sources may be gone.
    try site.require("translations status")
    #expect(try site.run("translations status autre").errors.contains("name dernier"))
    #expect(page.contains(">Lire la déclaration qui la remplace"))
  }

  @Test func whatCannotTakeItsPlaceIsTold() throws {
    let site = try two()
    try site.run("retire exemple --in-favour-of exemple")
    try site.run("retire exemple --in-favour-of autr")
    try site.run("retire exemple")
    try site.require("withdraw autre --as-of 2026-09-20")
    try site.run("retire exemple --in-favour-of autre --as-of 2026-10-01")
    try FileManager.default.removeItem(atPath: "\(site.path)/content/organisations/autre/versions")
    try site.run("retire exemple --in-favour-of autre --as-of 2026-10-01")
    site.expectTranscript("retire-refused")
  }
}
