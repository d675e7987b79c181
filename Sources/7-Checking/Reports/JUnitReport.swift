import Checks
import Diagnostics
import NoticeModel
import XML

/// The report as JUnit XML: a test case for each notice, language and rule, which CI servers show as tests.
package struct JUnitReport {
  package init() {}

  package func render(_ report: Report) -> String {
    var suites = ""
    var total = 0
    var failed = 0
    for suite in self.suites(of: report) {
      var cases = ""
      var count = 0
      var failures = 0
      let byRule = Dictionary(grouping: suite.entries, by: \.finding.rule)
      for rule in rules(report, suite, found: Set(byRule.keys)) {
        for language in suite.languages {
          // A finding that is no matter of one language counts in each.
          let found = (byRule[rule] ?? []).filter { [nil, language].contains($0.finding.language) }
          let blocking = found.filter(report.blocks)
          count += 1
          if !blocking.isEmpty { failures += 1 }
          cases += testCase(
            rule, suite.name, language, blocking: blocking, others: found.filter { !report.blocks($0) })
        }
      }
      suites +=
        "<testsuite name=\"\(XMLWriter.escaped(onOneLine(suite.name)))\" \(counts(count, failures))>\n\(cases)</testsuite>\n"
      total += count
      failed += failures
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<testsuites name=\"notitia\" \(counts(total, failed))>\n\(suites)</testsuites>\n"
  }

  /// An error would be a rule that could not be asked, which there is not; Jenkins wants the number all the same.
  private func counts(_ tests: Int, _ failures: Int) -> String {
    "tests=\"\(tests)\" failures=\"\(failures)\" errors=\"0\""
  }

  private struct Suite {
    var name: String
    /// None alone where it is a matter of no language.
    var languages: [Language?]
    var entries: [Report.Entry]
    /// Whether it is a notice to which the rules were applied.
    var isChecked: Bool
  }

  /// What was checked, and whatever else something was found about, such as the site as a whole.
  private func suites(of report: Report) -> [Suite] {
    let entries = report.entriesByNotice
    func suite(_ name: String, checked: [Language], isChecked: Bool) -> Suite {
      let own = entries[name] ?? []
      let others = Set(own.compactMap(\.finding.language)).subtracting(checked).sorted { $0.rawValue < $1.rawValue }
      let all: [Language?] = checked + others
      return Suite(name: name, languages: all.isEmpty ? [nil] : all, entries: own, isChecked: isChecked)
    }
    let others = Set(entries.keys).subtracting(report.checked.map(\.notice)).sorted()
    return report.checked.map { suite($0.notice, checked: $0.languages, isChecked: true) }
      + others.map { suite($0, checked: [], isChecked: false) }
  }

  /// The catalogue, where the notice was checked, and whatever else was found in it.
  private func rules(_ report: Report, _ suite: Suite, found: Set<RuleID>) -> [RuleID] {
    let known = suite.isChecked ? report.rules.map(\.id) : []
    return known + found.subtracting(known).sorted()
  }

  private func testCase(
    _ rule: RuleID, _ notice: String, _ language: Language?, blocking: [Report.Entry], others: [Report.Entry]
  ) -> String {
    let group = ([notice] + (language.map { [$0.rawValue] } ?? [])).joined(separator: ".")
    let open = "<testcase classname=\"\(XMLWriter.escaped(onOneLine(group)))\" name=\"\(rule)\""
    guard !blocking.isEmpty || !others.isEmpty else { return open + "/>\n" }
    var content = ""
    if let first = blocking.first {
      let text = TextRenderer().render(blocking.map(\.finding.diagnostic))
      content +=
        "<failure message=\"\(XMLWriter.escaped(onOneLine(first.finding.diagnostic.message)))\" type=\"\(first.finding.severity.rawValue)\">"
      content += "\(XMLWriter.escaped(text))</failure>"
    }
    if !others.isEmpty {
      content +=
        "<system-out>\(XMLWriter.escaped(TextRenderer().render(others.map(\.finding.diagnostic))))</system-out>"
    }
    return "\(open)>\(content)</testcase>\n"
  }
}
