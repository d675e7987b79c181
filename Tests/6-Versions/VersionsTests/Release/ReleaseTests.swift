import Changes
import Facts
import Files
import Foundation
import Markup
import NoticeModel
import TestSupport
import Testing

@testable import Versions

/// What is released is what comes back, and anybody can verify it with the means of the system.
@Suite struct ReleaseTests {
  private static let words = #"summary: Text(fr: "Un mot.", nl: "Een woord.", de: "Ein Wort.")"#

  @Test func whatIsReleasedComesBack() throws {
    let released = try ReleasedSite.once()
    try released.edit(".years(7)", ".years(10)")
    try released.describe(
      #"version: "2026-01-01", summary: Text(fr: "A & B, *et* [plus].", nl: "A & B.", de: "A & B."), "#
        + #"approvedBy: Text(fr: "le conseil", nl: "de raad", de: "der Rat"), "#
        + #"announced: Text(fr: "par courriel", nl: "per e-mail", de: "per E-Mail"), leadDays: 31"#)
    let prepared = try released.release("2026-01-01", on: "2025-12-01")
    let archive = try released.archive()
    #expect(archive.diagnostics.isEmpty)
    #expect(archive.versions.count == 2)
    let last = try #require(archive.last)
    #expect(last.record == prepared.record)
    #expect(last.hash == prepared.hash)
    #expect(last.files == prepared.files)
    #expect(last.documents.map(\.language) == [.fr, .nl, .de])
    #expect(last.record.previous?.hash == archive.versions[0].hash)
    #expect(last.record.isMaterial && last.record.leadDays == 31)
    #expect(archive.lastNotice.map { FrozenFacts.bytes(of: $0) } == prepared.files["facts.json"])
    #expect(archive.versions[0].record.isMaterial == false)
  }

  #if os(Linux)
    @Test func theSystemVerifiesIt() throws {
      let released = try ReleasedSite.corrected()
      let folder = "\(released.sitePath)/\(ReleasedSite.versions)"
      let chain = try Program.run("/usr/bin/sha256sum", ["--check", "--strict", "chain.txt"], in: folder)
      #expect(chain.status == 0, "\(chain.standardError)")
      #expect(chain.standardOutput.split(separator: "\n").count == 3)
      // The record of a version names the hashes of its files.
      let record = try #require(try released.archive().last?.record)
      let sums = record.files.sorted { $0.key < $1.key }.map { "\($0.value)  2026-01-01-r2/\($0.key)\n" }.joined()
      try released.root.write("sums", sums)
      let files = try Program.run("/usr/bin/sha256sum", ["--check", "--strict", released.root("sums")], in: folder)
      #expect(files.status == 0, "\(files.standardError)")
    }
  #endif

  @Test func whatStandsThereIsNotTouched() throws {
    let released = try ReleasedSite.once()
    let before = try Snapshot.of(released.path("2025-10-01"))
    try released.edit("Servir vos", "Exécuter vos")
    try released.describe("version: \"2026-01-01\", \(Self.words)")
    try released.release("2026-01-01", on: "2025-12-01")
    #expect(try Snapshot.of(released.path("2025-10-01")) == before)
    #expect(try released.root.names("site/\(ReleasedSite.home)") == ["de", "fr", "nl", "notice.swift", "versions"])
  }

  /// People are told in time when exactly as many days are left as were promised.
  @Test func theLastDayOfTheAnnouncementIsEnough() throws {
    let released = try ReleasedSite.once()
    try released.edit(".years(7)", ".years(10)")
    try released.describe(
      "version: \"2026-03-01\", \(Self.words), announced: Text(fr: \"a\", nl: \"a\", de: \"a\"), leadDays: 28")
    #expect(throws: Release.Refusal.self) { try released.plan("2026-03-01", on: "2026-02-02").prepared() }
    #expect(throws: Never.self) { try released.plan("2026-03-01", on: "2026-02-01").prepared() }
  }

  @Test func versionsFromBeforeAreKeptWithTheFirst() throws {
    let released = try ReleasedSite()
    try released.edit(
      "    Change(version: \"2025-10-01\"",
      "    Change(version: \"2019-05-25\", \(Self.words)),\n    Change(version: \"2025-10-01\"")
    try released.release("2025-10-01", on: "2025-09-15")
    let first = try #require(try released.archive().last?.record)
    #expect(first.earlier.map(\.day.iso) == ["2019-05-25"])
    #expect(first.changes.isEmpty && first.previous == nil && !first.isMaterial)
  }

  // MARK: - Writing

  @Test func aVersionPreparedBeforeAnotherIsRefused() throws {
    let released = try ReleasedSite.once()
    try released.edit("Servir vos", "Exécuter vos")
    try released.describe("version: \"2026-01-01\", \(Self.words)")
    let (one, other) = (
      try released.plan("2026-01-01", on: "2025-12-01"), try released.plan("2026-01-01", on: "2025-12-02")
    )
    let writer = ArchiveWriter(try released.folder)
    try writer.write([try one.prepared()])
    let before = try Snapshot.of(released.path("2026-01-01"))
    #expect { try writer.write([try other.prepared()]) } throws: {
      ($0 as? ArchiveWriter.Refusal)?.message == "the versions were changed in the meantime"
    }
    #expect(try Snapshot.of(released.path("2026-01-01")) == before)
    try FolderTree.remove("\(released.sitePath)/\(ReleasedSite.versions)")
    #expect(throws: ArchiveWriter.Refusal.self) { try writer.write([try other.prepared()]) }
    #expect(try released.root.names("site/\(ReleasedSite.home)") == ["de", "fr", "nl", "notice.swift"])
  }

  /// What is copied has to be all that was released: a folder that was read in part must not become the whole.
  @Test func aVersionOfWhichAFileIsMissingIsNotCopied() throws {
    let released = try ReleasedSite.once()
    try released.edit("Servir vos", "Exécuter vos")
    try released.describe("version: \"2026-01-01\", \(Self.words)")
    let prepared = try released.plan("2026-01-01", on: "2025-12-01").prepared()
    let versions = "\(released.sitePath)/\(ReleasedSite.versions)"
    try FolderTree.remove("\(versions)/2025-10-01/fr.md")
    let before = try Snapshot.of(versions)
    #expect(throws: ArchiveWriter.Refusal.self) { try ArchiveWriter(try released.folder).write([prepared]) }
    #expect(try Snapshot.of(versions) == before)
    #expect(try released.root.names("site/\(ReleasedSite.home)") == ["de", "fr", "nl", "notice.swift", "versions"])
  }

  @Test func allOrganisationsAreReleasedOrNone() throws {
    let released = try ReleasedSite()
    let first = try released.plan("2025-10-01", on: "2025-09-15").prepared()
    var second = first
    second.record.organisation = "zulu"
    try released.root.write("site/content/organisations/zulu/notice.swift", "")
    struct NotExchanged: Error {}
    let failing = ArchiveWriter(try released.folder) { new, old in
      if old.contains("zulu") { throw NotExchanged() }
      try FolderTree.exchange(new, with: old)
    }
    #expect(throws: NotExchanged.self) { try failing.write([first, second]) }
    #expect(try released.root.names("site/\(ReleasedSite.home)") == ["de", "fr", "nl", "notice.swift"])
    #expect(try released.root.names("site/content/organisations/zulu") == ["notice.swift"])
    try ArchiveWriter(try released.folder).write([first, second])
    #expect(try released.root.names("site/content/organisations/zulu") == ["notice.swift", "versions"])
  }

  @Test func oneReleaseIsWrittenAtATime() throws {
    let released = try ReleasedSite()
    let prepared = try released.plan("2025-10-01", on: "2025-09-15").prepared()
    let lock = try FileLock.take("\(released.sitePath)/\(ReleasedSite.home)/.versions.notitia-lock")
    let writer = ArchiveWriter(try released.folder)
    #expect { try writer.write([prepared]) } throws: {
      ($0 as? ArchiveWriter.Refusal)?.message == "another release is being written"
    }
    _ = consume lock
    try writer.write([prepared])
    #expect(try released.archive().versions.count == 1)
  }

  @Test func whatAKilledReleaseLeftIsRemoved() throws {
    let released = try ReleasedSite()
    let left = "site/\(ReleasedSite.home)/.versions.notitia-new/2025-10-01/fr.md"
    try released.root.write(left, "half a te")
    try released.release("2025-10-01", on: "2025-09-15")
    #expect(try released.root.names("site/\(ReleasedSite.home)") == ["de", "fr", "nl", "notice.swift", "versions"])
    #expect(try released.archive().diagnostics.isEmpty)
  }

  // MARK: - Words

  /// Words that were put together from pieces are kept as one, so that the record reads back as it was written.
  @Test func recordsKeepWordsAsTheyAreShown() throws {
    var record = VersionRecord(
      organisation: "tiny", name: try #require(VersionName("2025-10-01")), standing: .official,
      published: try #require(Day(iso: "2025-10-01")), summary: [.fr: [.text("A &"), .text("#x20; 1"), .text("")]])
    record.changes = [
      FactChange(
        kind: "wording", entity: "notice", isMaterial: false,
        words: [.fr: [.text("12"), .text(". "), .emphasis([.text("a"), .text("b")])]])
    ]
    let read = try VersionRecord.read(record.canonical.bytes)
    #expect(read == record.canonical)
    #expect(read.summary[.fr] == [.text("A &#x20; 1")])
    #expect(read.changes[0].words[.fr] == [.text("12. "), .emphasis([.text("ab")])])
  }
}
