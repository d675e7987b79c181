import Days
import NoticeModel
import Testing

@testable import Versions

/// How versions stand on a day.
@Suite struct VersionHistoryTests {
  /// Versions by their names, and the days of their publication.
  private func history(_ day: String, _ versions: KeyValuePairs<String, String>) throws -> VersionHistory {
    let frozen = try versions.map { name, published in
      FrozenVersion(
        record: VersionRecord(
          organisation: "x", name: try #require(VersionName(name)), standing: .official,
          published: try #require(Day(iso: published)), summary: [:]),
        hash: String(repeating: "0", count: 64), documents: [])
    }
    return VersionHistory(organisation: "x", day: AsOf(try #require(Day(iso: day))), versions: frozen)
  }

  private func phases(_ history: VersionHistory) -> [String] {
    history.versions.map { version in
      switch history.phase(of: version.name) {
      case .inForce: "in force"
      case .upcoming: "upcoming"
      case .superseded(let name, let day): "superseded by \(name) on \(day.iso)"
      case .corrected(let name, let day): "corrected by \(name) on \(day.iso)"
      case .withdrawn(let day): "withdrawn on \(day.iso)"
      case .moved(let day): "moved on \(day.iso)"
      }
    }
  }

  @Test func aVersionHoldsUntilTheDayOfTheNext() throws {
    let versions: KeyValuePairs = ["2024-01-01": "2023-12-01", "2025-01-01": "2024-11-01"]
    #expect(phases(try history("2024-12-31", versions)) == ["in force", "upcoming"])
    #expect(phases(try history("2025-01-01", versions)) == ["superseded by 2025-01-01 on 2025-01-01", "in force"])
    #expect(phases(try history("2024-10-31", versions)) == ["in force"])
  }

  @Test func aCorrectionStandsInForItsVersion() throws {
    let versions: KeyValuePairs = [
      "2024-01-01": "2023-12-01", "2024-01-01-r2": "2024-03-01", "2025-01-01": "2024-11-01",
    ]
    #expect(
      phases(try history("2024-12-01", versions)) == [
        "corrected by 2024-01-01-r2 on 2024-03-01", "in force", "upcoming",
      ])
    #expect(
      phases(try history("2025-01-01", versions)) == [
        "corrected by 2024-01-01-r2 on 2024-03-01", "superseded by 2025-01-01 on 2025-01-01", "in force",
      ])
  }

  /// People who read it early must not be left with the mistake.
  @Test func aVersionCanBeCorrectedBeforeItHolds() throws {
    let versions: KeyValuePairs = [
      "2024-01-01": "2023-12-01", "2025-01-01": "2024-11-01", "2025-01-01-r2": "2024-12-01",
    ]
    let early = try history("2024-12-15", versions)
    #expect(phases(early) == ["in force", "corrected by 2025-01-01-r2 on 2024-12-01", "upcoming"])
    #expect(early.announced.map(\.name.description) == ["2025-01-01-r2"])
    #expect(early.shown?.name.description == "2024-01-01")
    let late = try history("2025-01-01", versions)
    #expect(phases(late)[1] == "corrected by 2025-01-01-r2 on 2024-12-01")
    #expect(late.shown?.name.description == "2025-01-01-r2")
  }

  @Test func beforeTheFirstHoldsTheNextIsShown() throws {
    let history = try history("2023-12-15", ["2024-01-01": "2023-12-01", "2025-01-01": "2023-12-01"])
    #expect(history.inForce == nil)
    #expect(history.shown?.name.description == "2024-01-01")
  }

  @Test func eachVersionToComeIsAnnounced() throws {
    let history = try history(
      "2024-12-01",
      [
        "2024-01-01": "2023-12-01", "2025-01-01": "2024-11-01", "2025-01-01-r2": "2024-12-01",
        "2025-03-01": "2024-11-02", "2025-04-01": "2024-12-02",
      ])
    #expect(history.announced.map(\.name.description) == ["2025-01-01-r2", "2025-03-01"])
  }
}
