import Foundation
import TestSupport
import Testing

/// `notitia release --undo`: what nobody has seen can be taken back, and nothing else.
@Suite struct UndoneReleaseTests {
  private func git(_ arguments: String..., in site: ReleasingSite) throws {
    let identity = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    let outcome = try Program.run("/usr/bin/env", ["git"] + identity + arguments, in: site.path)
    try #require(outcome.status == 0, "\(outcome.standardError)")
  }

  @Test func whatNobodyHasSeenIsTakenBack() throws {
    let site = try ReleasingSite.released()
    try site.require("build --as-of 2026-07-01")
    let before = try Snapshot.of(site.versions)
    try site.reword()
    try site.require("release exemple --effective 2026-09-01 --as-of 2026-07-01")
    #expect(try site.run("release --undo exemple").status == 0)
    #expect(try Snapshot.of(site.versions) == before)
    #expect(
      try site.site.root.names("site/content/organisations/exemple") == [
        "notice.swift", "translations.lock", "versions",
      ])
    try site.require("verify")
    // The one before is published.
    #expect(try site.run("release --undo exemple").status == 1)
    #expect(try Snapshot.of(site.versions) == before)
    try site.require("release exemple --effective 2026-09-01 --as-of 2026-07-01")
    #expect(try site.run("release --undo exemple --effective 2026-09-01").status == 64)
    #expect(try site.run("release --undo exempel").status == 64)
    site.expectTranscript("undone")
  }

  @Test func theFirstVersionToo() throws {
    let site = try ReleasingSite.released()
    try site.require("release --undo exemple")
    #expect(try site.site.root.names("site/content/organisations/exemple") == ["notice.swift"])
    #expect(try site.run("release --undo exemple").status == 1)
    site.expectTranscript("undone-first")
  }

  @Test func whatARemoteHasStays() throws {
    let site = try ReleasingSite.released()
    try git("init", "-q", "-b", "main", in: site)
    try git("add", "-A", in: site)
    try git("commit", "-q", "-m", "First version", in: site)
    let before = try Snapshot.of(site.versions)
    try git("init", "-q", "--bare", "../remote", in: site)
    try git("remote", "add", "origin", "../remote", in: site)
    try git("push", "-q", "origin", "main", in: site)
    #expect(try site.run("release --undo exemple").status == 1)
    #expect(try Snapshot.of(site.versions) == before)
    try site.reword()
    try site.require("release exemple --effective 2026-09-01 --as-of 2026-07-01")
    try git("add", "-A", in: site)
    try git("commit", "-q", "-m", "Second version", in: site)
    #expect(try site.run("release --undo exemple").status == 0)
    #expect(try Snapshot.of(site.versions) == before)
    site.expectTranscript("undone-remote")
  }

  /// A version that was altered is no version to take back in silence.
  @Test func whatWasAlteredIsTold() throws {
    let site = try ReleasingSite.released()
    try Data("mine".utf8).write(to: URL(fileURLWithPath: "\(site.versions)/2026-06-01/fr.md"))
    let outcome = try site.run("release --undo exemple")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("[VER-IMMUTABLE]"))
  }
}
