import Foundation
import TestSupport
import Testing

/// `notitia verify --against`: what a host serves is what the sources give.
@Suite struct ServedFolderTests {
  @Test func everyDifferenceIsNamed() throws {
    let site = try ReleasingSite.released()
    try site.require("build --as-of 2026-07-01")
    let verify = "verify --against public --as-of 2026-07-01"
    try site.run(verify)
    try alter("\(site.path)/public/exemple/fr/index.html")
    try alter("\(site.path)/public/exemple/versions/2026-06-01/de.md")
    try alter("\(site.path)/public/exemple/versions/chain.txt")
    try FileManager.default.removeItem(atPath: "\(site.path)/public/exemple/nl/index.html")
    try FileManager.default.removeItem(atPath: "\(site.path)/public/exemple/versions/2026-06-01/facts.json")
    try site.site.root.write("site/public/exemple/extra.html", "<p>mine</p>")
    try site.site.root.write("site/public/exemple/versions/2025-01-01/fr.md", "gone from the sources")
    #expect(try site.run(verify).status == 1)
    site.expectTranscript("against")
  }

  /// What was published before the last release is older, not falsified.
  @Test func anOlderListOfVersionsIsNoForgery() throws {
    let site = try ReleasingSite.released()
    try site.require("build --as-of 2026-07-01")
    try site.reword()
    try site.require("release exemple --effective 2026-09-01 --as-of 2026-07-01")
    let outcome = try site.run("verify --against public --as-of 2026-07-01")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains("public/exemple/versions/chain.txt:1:1: error: this file is not what the sources give"))
    #expect(!outcome.errors.contains("is not the one that was released"))
  }

  private func alter(_ path: String) throws {
    let url = URL(fileURLWithPath: path)
    var bytes = try Data(contentsOf: url)
    bytes[10] ^= 1
    try bytes.write(to: url)
  }
}
