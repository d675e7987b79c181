import Foundation
import TestSupport
import Testing

/// `notitia withdraw`: a notice that does not apply any more stays readable, and says so.
@Suite struct WithdrawTests {
  private func text(_ pages: [String: Data], _ page: String) -> String {
    pages[page].map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// Published, withdrawn on 2026-10-01, and without its sources.
  private func withdrawn() throws -> ReleasingSite {
    let site = try ReleasingSite.released()
    try site.reword()
    try site.require("release exemple --effective 2026-09-01 --as-of 2026-07-01")
    try site.require("build --as-of 2026-09-15")
    try site.require("withdraw exemple --as-of 2026-10-01")
    try FileManager.default.removeItem(atPath: "\(site.home)/notice.swift")
    return site
  }

  @Test func everyAddressStaysAndSaysSo() throws {
    let site = try withdrawn()
    let before = try site.published()
    try site.run("build --as-of 2026-10-01")
    try site.run("verify")
    try site.run("check --as-of 2026-10-01")
    try site.run("verify --against public --as-of 2026-10-01")
    site.expectTranscript("withdrawn")
    let after = try site.published()
    #expect(before.keys.filter { after[$0] == nil }.sorted() == [])
    for (language, words, inForce) in [
      ("fr", "ne s’applique plus depuis le", "Lire la version en vigueur"),
      ("nl", "geldt niet meer sinds", "De geldende versie lezen"),
      ("de", "gilt seit dem", "Geltende Fassung lesen"),
    ] {
      for page in ["index.html", "fragment.html", "2026-09-01/index.html", "2026-06-01/index.html"] {
        #expect(text(after, "exemple/\(language)/\(page)").contains(words), "\(language)/\(page)")
        #expect(!text(before, "exemple/\(language)/\(page)").contains(words), "\(language)/\(page)")
      }
      #expect(text(after, "exemple/\(language)/index.html").contains("noindex"))
      for page in ["changes", "2026-06-01"].map({ "exemple/\(language)/\($0)/index.html" }) {
        #expect(text(before, page).contains(inForce), "\(page)")
        #expect(!text(after, page).contains(inForce), "\(page)")
      }
    }
    #expect(text(after, "exemple/fr/index.html").contains("tenons à jour votre dossier"))
    #expect(!text(after, "exemple/fr/index.html").contains("En vigueur depuis"))
    #expect(!text(after, "index.html").contains("exemple/fr/"))
    #expect(!text(after, "sitemap.xml").contains("exemple"))
    #expect(text(after, "exemple/versions.json").contains("\"withdrawn\": \"2026-10-01\""))
    for (path, bytes) in before where path.hasPrefix("exemple/versions/") && !path.hasSuffix("chain.txt") {
      #expect(after[path] == bytes, "\(path)")
    }
  }

  /// Anybody verifies it with the tools of the system.
  @Test func theListEndsWithItsRecord() throws {
    let site = try withdrawn()
    try site.require("build --as-of 2026-10-01")
    let check = try Program.run(
      "/usr/bin/env", ["sha256sum", "-c", "chain.txt"], in: "\(site.path)/public/exemple/versions")
    #expect(check.status == 0)
    #expect(check.standardOutput.hasSuffix("withdrawal.json: OK\n"))
  }

  /// Before its day nobody sees it.
  @Test func itHoldsFromItsDay() throws {
    let site = try withdrawn()
    let before = try site.published()
    try site.require("build --as-of 2026-09-30")
    let pages = try site.published()
    #expect(pages["exemple/versions/withdrawal.json"] == nil)
    #expect(pages["exemple/versions/chain.txt"] == before["exemple/versions/chain.txt"])
    #expect(!text(pages, "exemple/fr/index.html").contains("ne s’applique plus"))
    #expect(text(pages, "index.html").contains("exemple/fr/"))
  }

  @Test func whatCannotBeWithdrawnIsTold() throws {
    let site = try ReleasingSite.released()
    try site.run("withdraw exemple --as-of 2026-04-01")
    try site.run("withdraw exemple --as-of 2026-10-01")
    try site.run("withdraw exemple --as-of 2026-11-01")
    try site.reword()
    try site.run("release exemple --effective 2026-12-01 --as-of 2026-11-01")
    try site.run("release --undo exemple")
    try site.run("verify")
    try FileManager.default.removeItem(atPath: site.versions)
    try site.run("withdraw exemple")
    try site.run("withdraw exempel")
    site.expectTranscript("withdraw-refused")
  }

  /// Once it is published it does not go, and nothing may touch it.
  @Test func itsRecordIsFrozen() throws {
    let site = try withdrawn()
    try site.require("build --as-of 2026-10-01")
    try site.run("release --undo exemple")
    let record = "\(site.versions)/withdrawal.json"
    let bytes = try Data(contentsOf: URL(fileURLWithPath: record))
    try Data(String(decoding: bytes, as: UTF8.self).replacing("2026-10-01", with: "2026-10-02").utf8)
      .write(to: URL(fileURLWithPath: record))
    try site.run("verify")
    try FileManager.default.removeItem(atPath: record)
    try site.run("verify")
    let chain = "\(site.versions)/chain.txt"
    let lines = Repository.text(chain).split(separator: "\n").dropLast().map { $0 + "\n" }.joined()
    try Data(lines.utf8).write(to: URL(fileURLWithPath: chain))
    try site.site.root.write(
      "site/content/organisations/exemple/notice.swift",
      Repository.text(
        "\(Repository.folder)/Tests/7-Checking/ChecksTests/Fixtures/base.swift"))
    let outcome = try Command.notitia(["build", "--as-of", "2026-10-02"], in: site.path)
    #expect(outcome.errors.contains("the withdrawal of `exemple` is published, and would go"))
    site.expectTranscript("withdrawal-altered")
  }
}
