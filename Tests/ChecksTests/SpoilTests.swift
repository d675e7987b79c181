import Diagnostics
import Foundation
import Testing
import Workers

@testable import Checks

/// What is found when one value of a complete notice is spoilt, by the type of each.
///
/// The expectation is `Fixtures/spoilt.txt`, a line for each. To renew it, run the tests with `NOTITIA_RECORD=1` and
/// read every line: what the rules cover is found, by the rules that it concerns alone.
@Suite struct SpoilTests {
  /// Those in one language first: what they show need not be shown in three.
  private static let notices = ["public-body.swift", "company-group.swift", "abroad.swift", "base.swift"]

  @Test func everySpoiltValueIsFound() throws {
    let types = try ModelTypes.read()
    var seen: Set<String> = []
    let found = try Self.notices.map { notice -> (section: String, lines: [String]) in
      let spoilings = Spoiling.all(of: try FixtureSite.fixture(notice), types: types)
        .filter { seen.insert($0.key).inserted }
      let runs = spoilings.runsForWorkers.concurrentMap { run in
        Result {
          let site = try FixtureSite()
          return try run.map { "\($0.path) -> \(try OutcomeTable.outcome(of: $0.text, site))" }
        }
      }
      return (notice, try runs.flatMap { try $0.get() })
    }
    try OutcomeTable(file: "spoilt.txt").compare(found)
  }

  @Test func everySpoiltTextIsFound() throws {
    let site = try FixtureSite()
    var seen: Set<String> = []
    let found = try SpoiltTexts.Kind.allCases.map { kind -> (section: String, lines: [String]) in
      let lines = try Self.notices.reversed().flatMap { notice -> [String] in
        let spoilt = SpoiltTexts(try FixtureSite.fixture(notice), kind)
        do {
          return spoilt.lines(try site.findings(in: spoilt.text).map(\.diagnostic))
        } catch let unreadable as FixtureSite.Unreadable {
          return spoilt.lines(unreadable.diagnostics)
        }
      }
      return (kind.rawValue, lines.filter { seen.insert($0).inserted })
    }
    try OutcomeTable(file: "spoilt-texts.txt").compare(found)
  }
}
