import Diagnostics
import Foundation
import Testing

@testable import Checks

/// What is found when one fact of a complete notice is left out, for each of its facts.
///
/// The expectation is `Fixtures/mutations.txt`, a line for each fact. To renew it, run the tests with
/// `NOTITIA_RECORD=1` and read every line: a loss that the rules cover is found, by the rules that it concerns alone.
@Suite struct MutationTests {
  static let notices = ["base.swift", "public-body.swift", "company-group.swift", "abroad.swift"]
  private static let table = "mutations.txt"
  /// A source that cannot be read is found before any rule is asked.
  private static let unreadable = "unreadable: "

  private func outcome(_ mutation: Mutation, _ site: FixtureSite) throws -> String {
    func list(_ rules: [String]) -> String {
      Dictionary(grouping: rules) { $0 }.sorted { $0.key < $1.key }
        .map { $1.count == 1 ? $0 : "\($0) ×\($1.count)" }.joined(separator: ", ")
    }
    do {
      let rules = try site.findings(in: mutation.text).map(\.rule)
      return rules.isEmpty ? "nothing" : list(rules)
    } catch let unreadable as FixtureSite.Unreadable {
      return Self.unreadable + list(unreadable.diagnostics.map(\.rule))
    }
  }

  /// The lines of the table for one notice.
  private func lines(_ notice: String) throws -> [String] {
    let site = try FixtureSite()
    var lines: [String] = []
    var seen: Set<String> = []
    /// Whether the fact that holds the one at hand cannot be left out.
    var required: Set<String> = []
    for mutation in Mutation.all(of: try FixtureSite.fixture(notice)) {
      let path = mutation.path
      if mutation.isFallback {
        let holder = String(path[..<(path.lastIndex { $0 == "[" || $0 == " " } ?? path.endIndex)])
        let isLabelled = lines.contains { $0.hasPrefix("\(holder) -> ") }
        guard !isLabelled || required.contains(holder) else { continue }
      }
      let outcome = try outcome(mutation, site)
      if outcome.hasPrefix(Self.unreadable) {
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
    let found = try Self.notices.map { ($0, try lines($0)) }
    if ProcessInfo.processInfo.environment["NOTITIA_RECORD"] != nil { try record(found) }
    let expected = try FixtureSite.fixture(Self.table).split(separator: "\n").filter { !$0.hasPrefix("#") }
    var remaining = expected[...]
    for (notice, lines) in found {
      for line in ["== \(notice)"] + lines {
        #expect(remaining.popFirst().map(String.init) == line, "\(notice)")
      }
    }
    #expect(remaining.isEmpty)
  }

  /// Every language of every text is missed, and nothing else is said about it.
  @Test func everyLanguageIsMissed() throws {
    let site = try FixtureSite()
    for mutation in Mutation.languages(of: try FixtureSite.fixture("base.swift")) {
      #expect(try outcome(mutation, site) == "LANG-COVERAGE", "base.swift:\(mutation.path)")
    }
  }

  @Test func completeNoticesAreSilent() throws {
    let site = try FixtureSite()
    for notice in Self.notices {
      let found = try site.findings(in: try FixtureSite.fixture(notice))
      #expect(TextRenderer().render(found.map(\.diagnostic)) == "", "\(notice)")
    }
  }

  /// Comments stay before the line that they explain.
  private func record(_ found: [(notice: String, lines: [String])]) throws {
    func fact(in line: some StringProtocol) -> String { line.components(separatedBy: " -> ").first ?? "" }
    var head: [Substring] = []
    var comments: [String: [Substring]] = [:]
    var pending: [Substring] = []
    var section = ""
    for line in ((try? FixtureSite.fixture(Self.table)) ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("#") {
        pending.append(line)
      } else if line.hasPrefix("== ") {
        section = String(line)
        comments[section] = pending
        pending = []
      } else if line.isEmpty {
        // What stands above the first section is about the whole table.
        guard section.isEmpty else { continue }
        head += pending
        pending = []
      } else {
        comments[section + fact(in: line)] = pending
        pending = []
      }
    }
    var out = head.map(String.init)
    for (notice, lines) in found {
      let section = "== \(notice)"
      out += [""] + (comments[section] ?? []).map(String.init) + [section]
      for line in lines {
        out += (comments[section + fact(in: line)] ?? []).map(String.init) + [line]
      }
    }
    let text = out.joined(separator: "\n").trimmingCharacters(in: .newlines) + "\n"
    try Data(text.utf8).write(to: FixtureSite.tests.appendingPathComponent("Fixtures/\(Self.table)"))
  }
}
