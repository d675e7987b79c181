import Foundation
import TestSupport
import Testing

/// A build that is killed, at whatever moment, leaves the old site or the new one, whole.
@Suite(.serialized) struct KilledBuildTests {
  static let kills = 30

  @Test func leavesOneSiteWhole() throws {
    let site = try KillableSite()
    let versions = ["A": try site.expected("A"), "B": try site.expected("B")]
    var published = "B"
    var delay = SystemRandomNumberGenerator()
    for kill in 0..<Self.kills {
      let next = published == "A" ? "B" : "A"
      try site.write(next)
      let process = try Command.start(KillableSite.build, in: site.path)
      // Half of them while the new site is being written or exchanged, half at any moment.
      if kill % 2 == 0 { site.waitForStaging(while: process) }
      usleep(UInt32.random(in: 0..<(kill % 2 == 0 ? 20_000 : 300_000), using: &delay))
      Foundation.kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()

      let found = try Snapshot.of("\(site.path)/public")
      #expect(versions.values.contains(found), "after kill \(kill): \(found.keys.sorted())")

      let outcome = try Command.notitia(KillableSite.build, in: site.path)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(try Snapshot.of("\(site.path)/public") == versions[next])
      #expect(try site.names == ["content", "public", "themes"], "something was left beside the site")
      published = next
    }
  }

  @Test func buildsAtOnceDoNotMix() throws {
    let site = try KillableSite()
    let expected = try site.expected("A")
    for _ in 0..<5 {
      let builds = try (0..<4).map { _ in try Command.start(KillableSite.build, in: site.path) }
      for build in builds { build.waitUntilExit() }
      let statuses = builds.map(\.terminationStatus)
      #expect(statuses.contains(0))
      #expect(statuses.allSatisfy { $0 == 0 || $0 == 2 }, "\(statuses)")
      #expect(try Snapshot.of("\(site.path)/public") == expected)
      #expect(try site.names == ["content", "public", "themes"])
    }
  }
}

/// A site of two versions that have no byte of their many files in common.
private struct KillableSite {
  private let site: FixtureSite
  var path: String { site.path }
  static let build = ["build", "--as-of", "2026-11-01"]

  init() throws {
    site = try FixtureSite.complete()
  }

  func write(_ version: String) throws {
    for number in 0..<30 {
      try site.root.write("site/themes/default/asset-\(number).txt", String(repeating: version, count: 60_000))
    }
  }

  /// What a build of a version publishes.
  func expected(_ version: String) throws -> [String: Data] {
    try write(version)
    let outcome = try Command.notitia(Self.build, in: path)
    try #require(outcome.status == 0, "\(outcome.errors)")
    return try Snapshot.of("\(path)/public")
  }

  var names: [String] {
    get throws { try site.root.names("site") }
  }

  func waitForStaging(while process: Process) {
    let staging = "\(path)/.public.notitia-new"
    while process.isRunning, access(staging, F_OK) != 0 { usleep(200) }
  }
}
