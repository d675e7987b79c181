import Days
import NoticeModel
import TestSupport
import Testing

@testable import Versions

/// What a day knows: never what was published later, and what holds from the very day on which it does.
@Suite struct BoundaryDayTests {
  /// Name and day of publication: three versions, a correction of the second before and one while it holds, and a
  /// version that is announced.
  private static let released = [
    ("2024-01-01", "2023-12-15"), ("2025-03-01", "2025-01-15"), ("2025-03-01-r2", "2025-02-01"),
    ("2025-03-01-r3", "2025-04-15"), ("2026-01-01", "2026-01-01"), ("2026-06-01", "2026-04-01"),
  ]

  private static func versions() throws -> [FrozenVersion] {
    try released.map { name, published in
      FrozenVersion(
        record: VersionRecord(
          organisation: "tiny", name: try #require(VersionName(name)), standing: .official,
          published: try #require(Day(iso: published)), summary: [:]),
        hash: Hash.of(Array(name.utf8)), documents: [])
    }
  }

  private static let days = [
    "2023-12-14", "2023-12-15", "2023-12-31", "2024-01-01", "2025-01-14", "2025-01-15", "2025-01-31", "2025-02-01",
    "2025-02-28", "2025-03-01", "2025-04-14", "2025-04-15", "2025-12-31", "2026-01-01", "2026-03-31", "2026-04-01",
    "2026-05-31", "2026-06-01",
  ]

  @Test func everyDayAroundABoundary() throws {
    var text = ""
    for day in Self.days {
      let history = VersionHistory(
        organisation: "tiny", day: AsOf(try #require(Day(iso: day))), versions: try Self.versions())
      text += "\(day): shown \(Self.name(history.shown)), in force \(Self.name(history.inForce))"
      text += ", next \(Self.name(history.next))\n"
      for version in history.versions {
        text += "  \(version.name): \(Self.words(history.phase(of: version.name)))\n"
        #expect(version.record.published <= history.day)
      }
    }
    let difference = Golden.difference(text, "\(Repository.folder)/Tests/6-Versions/VersionsTests/Fixtures/history.txt")
    #expect(difference == nil, "\(difference ?? "")")
  }

  /// On any day, one version at most is in force, and it is the one that is shown.
  @Test func oneVersionHolds() throws {
    for day in Self.days {
      let history = VersionHistory(
        organisation: "tiny", day: AsOf(try #require(Day(iso: day))), versions: try Self.versions())
      let inForce = history.versions.filter { history.phase(of: $0.name) == .inForce }.map(\.name)
      #expect(inForce == [history.inForce?.name].compactMap { $0 }, "\(day)")
      if let name = inForce.first { #expect(history.shown?.name == name, "\(day)") }
    }
  }

  private static func name(_ version: FrozenVersion?) -> String { version?.name.description ?? "none" }

  private static func words(_ phase: VersionHistory.Phase) -> String {
    switch phase {
    case .inForce: "in force"
    case .upcoming: "upcoming"
    case .superseded(let name, let day): "superseded by \(name) on \(day.iso)"
    case .corrected(let name, let day): "corrected by \(name) on \(day.iso)"
    case .withdrawn(let day): "withdrawn on \(day.iso)"
    case .moved(let day): "moved on \(day.iso)"
    }
  }
}
