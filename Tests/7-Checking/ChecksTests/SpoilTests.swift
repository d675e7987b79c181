import Diagnostics
import Foundation
import Testing
import Stages

@testable import Checks

/// What is found when one value of a complete notice is spoilt, by the type of each.
///
/// The expectations are `Fixtures/spoilt.txt` and `spoilt-texts.txt`, a line for each. To renew them, run the tests
/// with `NOTITIA_RECORD=1` and read every line: what the rules cover is found, by the rules that it concerns alone.
/// What nothing finds has a reason in `Fixtures/values-not-found.txt`.
@Suite struct SpoilTests {
  /// Those in one language first: what they show need not be shown in three.
  private static let notices = ["public-body.swift", "company-group.swift", "abroad.swift", "base.swift"]

  @Test func everySpoiltValueIsFound() throws {
    let types = ModelTypes.all
    var seen: Set<String> = []
    var silent: [Spoiling] = []
    let found = try Self.notices.map { notice -> (section: String, lines: [String]) in
      let spoilings = Spoiling.all(of: try RuleFixtureSite.fixture(notice), types: types)
        .filter { seen.insert("\($0.field): \($0.kind)").inserted }
      let runs = spoilings.runsForWorkers.concurrentMap { run in
        Result {
          let site = try RuleFixtureSite()
          return try run.map { try OutcomeTable.outcome(of: $0.text, site) }
        }
      }
      let outcomes = zip(spoilings, try runs.flatMap { try $0.get() })
      silent += outcomes.filter { $1 == OutcomeTable.list([]) }.map(\.0)
      return (notice, outcomes.map { "\($0.path) -> \($1)" })
    }
    try OutcomeTable(file: "spoilt.txt").compare(found)
    try expectReasons(for: silent)
  }

  /// Each value that nothing finds has a reason, and each reason a value.
  private func expectReasons(for silent: [Spoiling]) throws {
    let lines = try RuleFixtureSite.fixture("values-not-found.txt").split(separator: "\n").filter { !$0.hasPrefix("#") }
    let reasons = Set(lines.compactMap { $0.components(separatedBy: ": ").first })
    #expect(reasons.count == lines.count)
    for spoiling in silent {
      #expect(
        reasons.contains(spoiling.field) || reasons.contains(spoiling.kind),
        "\(spoiling.field) (\(spoiling.kind)): \(spoiling.path)")
    }
    #expect(reasons.subtracting(silent.map(\.field)).subtracting(silent.map(\.kind)).sorted() == [])
  }

  @Test func everySpoiltTextIsFound() throws {
    let site = try RuleFixtureSite()
    var seen: Set<String> = []
    let found = try SpoiltTexts.Kind.allCases.map { kind -> (section: String, lines: [String]) in
      let lines = try Self.notices.reversed().flatMap { notice -> [String] in
        let spoilt = SpoiltTexts(try RuleFixtureSite.fixture(notice), kind)
        do {
          return spoilt.lines(try site.findings(in: spoilt.text).map(\.diagnostic))
        } catch let unreadable as RuleFixtureSite.Unreadable {
          return spoilt.lines(unreadable.diagnostics)
        }
      }
      return (kind.rawValue, lines.filter { seen.insert($0).inserted })
    }
    try OutcomeTable(file: "spoilt-texts.txt").compare(found)
  }
}
