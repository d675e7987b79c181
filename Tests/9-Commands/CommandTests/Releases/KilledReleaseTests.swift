import Foundation
import TestSupport
import Testing

/// A release that is killed, at whatever moment, leaves the versions as they were or with one more.
@Suite(.serialized) struct KilledReleaseTests {
  private static let release = ["release", "exemple", "--effective", "2026-09-01", "--as-of", "2026-07-01"]

  @Test func leavesTheVersionsWhole() throws {
    let site = try ReleasingSite.released()
    let before = try Snapshot.of(site.versions)
    try site.reword()
    var delay = SystemRandomNumberGenerator()
    var written = 0
    for kill in 0..<12 {
      let process = try Command.start(Self.release, in: site.path)
      if kill % 3 > 0 {
        let staging = "\(site.home)/.versions.notitia-new"
        while process.isRunning, access(staging, F_OK) != 0 { usleep(200) }
      }
      usleep(UInt32.random(in: 0..<(kill % 3 > 0 ? 15_000 : 900_000), using: &delay))
      Foundation.kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let verified = try Command.notitia(["verify"], in: site.path)
      #expect(verified.status == 0, "after kill \(kill): \(verified.errors)")
      let found = try Snapshot.of(site.versions)
      #expect(before.allSatisfy { $0.key == "chain.txt" || found[$0.key] == $0.value })
      guard found["2026-09-01/record.json"] != nil else {
        #expect(found["chain.txt"] == before["chain.txt"])
        continue
      }
      written += 1
      try FileManager.default.removeItem(atPath: "\(site.versions)/2026-09-01")
      try #require(before["chain.txt"]).write(to: URL(fileURLWithPath: "\(site.versions)/chain.txt"))
    }
    try site.require(Self.release.joined(separator: " "))
    try site.require("verify")
    let left = try site.site.root.names("site/content/organisations/exemple")
    #expect(left == ["notice.swift", "translations.lock", "versions"], "\(left), written \(written) times")
  }

  @Test func twoAtOnceWriteOneVersion() throws {
    let site = try ReleasingSite.released()
    try site.reword()
    let releases = try (0..<3).map { _ in try Command.start(Self.release, in: site.path) }
    for release in releases { release.waitUntilExit() }
    let statuses = releases.map(\.terminationStatus)
    #expect(statuses.filter { $0 == 0 }.count == 1, "\(statuses)")
    #expect(statuses.allSatisfy { [0, 1, 2].contains($0) }, "\(statuses)")
    #expect(try site.require("verify").output.contains("2 versions, the last 2026-09-01"))
    #expect(
      try site.site.root.names("site/content/organisations/exemple") == [
        "notice.swift", "translations.lock", "versions",
      ])
  }

  @Test func aPlaceThatCannotBeWrittenToIsSaidSo() throws {
    let site = try ReleasingSite.released()
    let before = try Snapshot.of(site.versions)
    try site.reword()
    let lock = "\(site.home)/.versions.notitia-lock"
    try FileManager.default.createDirectory(atPath: lock, withIntermediateDirectories: false)
    let outcome = try Command.notitia(Self.release, in: site.path)
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.hasSuffix("\nnotitia: error: nothing was released: \(lock): is a directory\n"))
    #expect(try Snapshot.of(site.versions) == before)
  }

  @Test func aFullDiskLeavesTheVersions() throws {
    let site = try ReleasingSite.released()
    let before = try Snapshot.of(site.versions)
    try site.reword()
    // In blocks of 512 bytes: less than the texts take, more than the messages.
    let outcome = try Command.notitia(Self.release, after: "ulimit -f 8", in: site.path)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("nothing was released: "), "\(outcome.errors)")
    #expect(outcome.errors.contains("file too large"), "\(outcome.errors)")
    #expect(try Snapshot.of(site.versions) == before)
    #expect(try site.site.root.names("site/content/organisations/exemple") == ["notice.swift", "versions"])
  }
}
