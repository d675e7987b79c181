import Foundation
import TestSupport
import Testing

/// `notitia release --again`: two people released on two branches.
@Suite struct ReleaseAgainTests {
  private static let later =
    #"summary: Text(fr: "La fréquence est dite autrement.", nl: "De frequentie staat er anders.", de: "Die Häufigkeit steht anders da.")"#

  /// The first version is on the branch `main`, which others have.
  private func shared() throws -> ReleasingSite {
    let site = try ReleasingSite.released()
    try site.git("init", "-q", "-b", "main")
    try site.commit("First version")
    try site.git("init", "-q", "--bare", "../remote")
    try site.git("remote", "add", "origin", "../remote")
    try site.git("push", "-q", "origin", "main")
    return site
  }

  private func care(_ site: ReleasingSite) throws {
    try site.edit("Wij houden uw patiëntendossier bij", "Wij werken uw patiëntendossier bij")
    try site.edit("Wir führen Ihre Patientenakte", "Wir pflegen Ihre Patientenakte")
    try site.reword()
  }

  private func letter(_ site: ReleasingSite, _ day: String) throws {
    try site.edit("quatre fois par an", "quatre fois chaque année")
    try site.edit("vier keer per jaar", "elk jaar vier keer")
    try site.edit("viermal im Jahr", "jedes Jahr viermal")
    try site.describe("version: \"\(day)\", \(Self.later)")
  }

  /// On `main` the version of 2026-09-01, on `letter` that of 2026-10-01; both follow that of 2026-06-01.
  private func forked(isPushed: Bool) throws -> ReleasingSite {
    let site = try shared()
    try site.git("switch", "-q", "-c", "letter")
    try letter(site, "2026-10-01")
    try site.require("release exemple --effective 2026-10-01 --as-of 2026-07-02")
    try site.commit("Letter")
    try site.git("switch", "-q", "main")
    try care(site)
    try site.require("release exemple --effective 2026-09-01 --as-of 2026-07-01")
    try site.commit("Care")
    if isPushed { try site.git("push", "-q", "origin", "main") }
    try site.git("switch", "-q", "letter")
    try site.git("merge", "-q", "main", inConflict: true)
    return site
  }

  /// What somebody has to do by hand: the sources of `main`, with what the branch changed.
  private func mendSources(_ site: ReleasingSite, _ day: String) throws {
    try site.git("checkout", "main", "--", "content/organisations/exemple/notice.swift")
    try site.git("checkout", "main", "--", "content/organisations/exemple/translations.lock")
    try letter(site, day)
  }

  @Test func whatNobodyHasSeenIsReleasedAgain() throws {
    let site = try forked(isPushed: true)
    try mendSources(site, "2026-11-01")
    try site.run("verify")
    try site.run("release exemple --again --effective 2026-10-01 --as-of 2026-09-15")
    try site.run("release exemple --again --effective 2026-11-01 --as-of 2026-09-15")
    try site.run("verify")
    try site.commit("Merge")
    try site.run("verify --git origin/main")
    try site.run("build --as-of 2026-11-01")
    site.expectTranscript("again", hiding: /commit [0-9a-f]{12}/, "commit …")
    let pages = try site.published()
    let page = pages["exemple/fr/index.html"].map { String(decoding: $0, as: UTF8.self) } ?? ""
    #expect(page.contains("tenons à jour votre dossier"))
    #expect(page.contains("quatre fois chaque année"))
    #expect(pages["exemple/fr/2026-09-01/index.html"] != nil)
    #expect(pages["exemple/fr/2026-10-01/index.html"] == nil)
  }

  /// Both ends written below each other are no list either; the merge is committed already.
  @Test func bothEndsBelowEachOtherAreFound() throws {
    let site = try forked(isPushed: true)
    let chain = "\(site.versions)/chain.txt"
    let lines = Repository.text(chain).split(separator: "\n").filter { !"<=>".contains($0.first ?? "<") }
    let sorted = lines.sorted { $0.dropFirst(64) < $1.dropFirst(64) }
    try Data((sorted.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: chain))
    try mendSources(site, "2026-11-01")
    try site.commit("Merge")
    try site.run("verify")
    try site.run("release exemple --again --effective 2026-11-01 --as-of 2026-09-15")
    try site.run("verify")
    site.expectTranscript("again-committed")
  }

  @Test func whatCannotBeSettledIsTold() throws {
    let site = try forked(isPushed: true)
    try mendSources(site, "2026-11-01")
    let before = try Snapshot.of(site.versions)
    try site.git("push", "-q", "origin", "letter")
    try site.run("release exemple --again --effective 2026-11-01 --as-of 2026-09-15")
    try site.run("release exemple --again")
    #expect(try Snapshot.of(site.versions) == before)
    try site.git("reset", "-q", "--hard")
    try site.run("release exemple --again --effective 2026-11-01 --as-of 2026-09-15")
    let alone = try ReleasingSite.released()
    try alone.run("release exemple --again --effective 2026-11-01")
    site.note(alone.transcript)
    site.expectTranscript("again-refused")
  }
}
