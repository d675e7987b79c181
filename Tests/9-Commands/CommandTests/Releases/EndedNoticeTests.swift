import Foundation
import TestSupport
import Testing

/// What people are told around the end of a notice: who is led to it, from which day, and what can be done then.
@Suite struct EndedNoticeTests {
  /// With a second notice of the same texts, released on the same day.
  private func adding(_ name: String, to site: ReleasingSite) throws {
    let other = "\(site.path)/content/organisations/\(name)"
    try FileManager.default.copyItem(atPath: site.home, toPath: other)
    try? FileManager.default.removeItem(atPath: "\(other)/versions")
    let notice = "\(other)/notice.swift"
    try Data(Repository.text(notice).replacing("\"exemple\"", with: "\"\(name)\"").utf8)
      .write(to: URL(fileURLWithPath: notice))
    try site.require("release \(name) --effective 2026-06-01 --as-of 2026-05-01")
  }

  private func seen(_ site: ReleasingSite, _ page: String, on day: String) throws -> String {
    try site.require("build --as-of \(day)")
    return try site.published()[page].map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  @Test func thoseThatWereRetiredInItsFavourAreNamed() throws {
    let site = try ReleasingSite.released()
    try adding("autre", to: site)
    try adding("tiers", to: site)
    try site.require("retire exemple --in-favour-of tiers --as-of 2026-06-02")
    try site.require("retire autre --in-favour-of tiers --as-of 2026-06-02")
    try site.run("withdraw tiers --as-of 2026-06-03")
    // What was withdrawn gets no other name, and no other notice takes its place.
    try site.run("rename tiers quatre --as-of 2026-06-04")
    try site.run("retire tiers --in-favour-of exemple --as-of 2026-06-04")
    try site.run("new tiers")
    site.expectTranscript("withdrawn-successor")
  }

  /// A day to come is told as one, and holds from then.
  @Test func aDayToCome() throws {
    let site = try ReleasingSite.released()
    let withdrawn = try site.require("withdraw exemple --as-of 2999-10-01")
    #expect(
      withdrawn.output.contains(
        "  will be withdrawn on 2999-10-01; a build before that day still shows its last version as it is, SHA-256 "))
    #expect(withdrawn.output.contains("Its sources are not read any more, from now on: "))
    try site.reword()
    let released = try site.run("release exemple --effective 2026-09-01 --as-of 2026-07-01")
    #expect(released.errors.contains("`exemple` will be withdrawn on 2999-10-01: no version follows"))
    #expect(!(try seen(site, "exemple/fr/index.html", on: "2999-09-30")).contains("ne s’applique plus"))
    #expect(try seen(site, "exemple/fr/index.html", on: "2999-10-01").contains("ne s’applique plus"))
  }

  @Test func aNewNameFromADayToCome() throws {
    let site = try ReleasingSite.released()
    let renamed = try site.require("rename exemple clinique --as-of 2999-10-01")
    #expect(
      renamed.output.contains(
        "  will go on for exemple on 2999-10-01; a build before that day shows the notice under its old address and a "
          + "release goes there too, SHA"))
  }

  /// Whatever the clock says, the pages are those of the day.
  @Test func aNewNameHoldsFromItsDay() throws {
    let site = try ReleasingSite.released()
    try site.require("rename exemple clinique --as-of 2026-10-01")
    #expect(!(try seen(site, "exemple/fr/index.html", on: "2026-09-30")).contains("http-equiv=\"refresh\""))
    #expect(try site.published()["clinique/fr/index.html"] == nil)
    #expect(try seen(site, "exemple/fr/index.html", on: "2026-10-01").contains("http-equiv=\"refresh\""))
  }

  /// It keeps addresses alive, and is no organisation besides.
  @Test func aFormerNameIsNotCounted() throws {
    let site = try ReleasingSite.released()
    try site.require("rename exemple clinique --as-of 2026-06-02")
    try site.run("build --as-of 2026-06-02")
    try site.run("check --as-of 2026-06-02")
    try site.run("new exemple")
    site.expectTranscript("former-name")
  }

  @Test func manyBranchesAreNotListed() throws {
    let site = try ReleasingSite.released()
    try site.git("init", "-q", "-b", "main")
    try site.commit("As it stands")
    for number in 1...6 { try site.git("update-ref", "refs/remotes/origin/b\(number)", "HEAD") }
    try site.reword()
    try site.require("release exemple --effective 2026-09-01 --as-of 2026-07-01")
    try site.run("release --undo exemple")
    site.expectTranscript("undone-branches")
  }

  @Test func anAuthorityHasAnAddress() throws {
    let site = try ReleasingSite()
    for url in ["authority", "ftp://example.org", "http://", "example.org:80"] {
      let told = try site.run("release exemple --effective 2026-06-01 --as-of 2026-05-01 --timestamp \(url)")
      #expect(told.status == 64, "\(url)")
    }
    site.expectTranscript("time-stamp-address")
  }
}
