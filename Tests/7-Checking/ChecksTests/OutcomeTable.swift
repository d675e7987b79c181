import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Checks

/// What is found in changed notices, a line each, as a file among the fixtures expects it.
///
/// Sections are headed `== name`; comments (`# …`) stay before the line that they explain.
struct OutcomeTable {
  var file: String

  /// A source that cannot be read is found before any rule is asked.
  static let unreadable = "unreadable: "

  /// What is found in a notice: its rules, with their number.
  static func outcome(of notice: String, _ site: RuleFixtureSite) throws -> String {
    do {
      return list(try site.findings(in: notice).map(\.rule.text))
    } catch let unreadable as RuleFixtureSite.Unreadable {
      return Self.unreadable + list(unreadable.diagnostics.map(\.rule.text))
    }
  }

  static func list(_ rules: [String]) -> String {
    guard !rules.isEmpty else { return "nothing" }
    return Dictionary(grouping: rules) { $0 }.sorted { $0.key < $1.key }
      .map { $1.count == 1 ? $0 : "\($0) ×\($1.count)" }.joined(separator: ", ")
  }

  /// Compares what was found with the file, or writes it there (`NOTITIA_RECORD=1`).
  func compare(_ found: [(section: String, lines: [String])]) throws {
    if Golden.isRecording {
      let path = RuleFixtureSite.tests.appendingPathComponent("Fixtures/\(file)").path
      let difference = Golden.difference(try text(found), path)
      #expect(difference == nil, "\(difference ?? "")")
      return
    }
    let expected = try RuleFixtureSite.fixture(file).split(separator: "\n").filter { !$0.hasPrefix("#") }
    var remaining = expected[...]
    for (section, lines) in found {
      for line in ["== \(section)"] + lines {
        #expect(remaining.popFirst().map(String.init) == line, "\(section)")
      }
    }
    #expect(remaining.isEmpty)
  }

  /// The table with these lines, and with the comments that stand above its lines today.
  private func text(_ found: [(section: String, lines: [String])]) throws -> String {
    func fact(in line: some StringProtocol) -> String { line.components(separatedBy: " -> ").first ?? "" }
    var head: [Substring] = []
    var comments: [String: [Substring]] = [:]
    var pending: [Substring] = []
    var section = ""
    for line in ((try? RuleFixtureSite.fixture(file)) ?? "").split(separator: "\n", omittingEmptySubsequences: false) {
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
    for (name, lines) in found {
      let section = "== \(name)"
      out += [""] + (comments[section] ?? []).map(String.init) + [section]
      for line in lines {
        out += (comments[section + fact(in: line)] ?? []).map(String.init) + [line]
      }
    }
    return out.joined(separator: "\n").trimmingCharacters(in: .newlines) + "\n"
  }
}
