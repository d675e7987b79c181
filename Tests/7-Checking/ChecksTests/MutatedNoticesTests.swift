import Diagnostics
import Foundation
import Testing

@testable import Checks

/// What is found when one fact of a complete notice is left out, for each of its facts.
///
/// The expectation is `Fixtures/mutations.txt`, a line for each fact. To renew it, run the tests with
/// `NOTITIA_RECORD=1` and read every line: a loss that the rules cover is found, by the rules that it concerns alone.
@Suite struct MutatedNoticesTests {
  static let notices = ["base.swift", "public-body.swift", "company-group.swift", "abroad.swift"]
  private static let table = OutcomeTable(file: "mutations.txt")

  /// The lines of the table for one notice.
  private func lines(_ notice: String) throws -> [String] {
    let site = try RuleFixtureSite()
    var lines: [String] = []
    var seen: Set<String> = []
    /// Whether the fact that holds the one at hand cannot be left out.
    var required: Set<String> = []
    for mutation in Mutation.all(of: try RuleFixtureSite.fixture(notice)) {
      let path = mutation.path
      if mutation.isFallback {
        let holder = String(path[..<(path.lastIndex { $0 == "[" || $0 == " " } ?? path.endIndex)])
        let isLabelled = lines.contains { $0.hasPrefix("\(holder) -> ") }
        guard !isLabelled || required.contains(holder) else { continue }
      }
      let outcome = try OutcomeTable.outcome(of: mutation.text, site)
      if outcome.hasPrefix(OutcomeTable.unreadable) {
        if mutation.isFallback, path.hasSuffix(" = .undeclared") { continue }
        required.insert(path)
      }
      var name = path
      var count = 1
      while !seen.insert(name).inserted {
        count += 1
        name = "\(path) #\(count)"
      }
      lines.append("\(name) -> \(outcome)")
    }
    return lines
  }

  @Test func everyLossIsFound() throws {
    let found = try Self.notices.map { (section: $0, lines: try lines($0)) }
    try Self.table.compare(found)
  }

  /// Every language of every text is missed, and nothing else is said about it.
  @Test func everyLanguageIsMissed() throws {
    let site = try RuleFixtureSite()
    for mutation in Mutation.languages(of: try RuleFixtureSite.fixture("base.swift")) {
      #expect(try OutcomeTable.outcome(of: mutation.text, site) == "LANG-COVERAGE", "base.swift:\(mutation.path)")
    }
  }

  @Test func completeNoticesAreSilent() throws {
    let site = try RuleFixtureSite()
    for notice in Self.notices {
      let found = try site.findings(in: try RuleFixtureSite.fixture(notice))
      #expect(TextRenderer().render(found.map(\.diagnostic)) == "", "\(notice)")
    }
  }
}
