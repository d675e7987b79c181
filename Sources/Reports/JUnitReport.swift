import Checks
import Diagnostics
import NoticeModel

/// The report as JUnit XML: a test case for each notice, language and rule, which CI servers show as tests.
public struct JUnitReport {
  public init() {}

  public func render(_ report: Report) -> String {
    let entries = report.entries
    var suites = ""
    var total = 0
    var failed = 0
    for (notice, languages) in suiteNames(report, entries) {
      var cases = ""
      var count = 0
      var failures = 0
      for rule in rules(report, entries, notice) {
        for language in languages {
          let found = entries.filter { applies($0, notice, rule, language) }
          let blocking = found.filter(report.blocks)
          count += 1
          if !blocking.isEmpty { failures += 1 }
          cases += testCase(
            rule, notice, language, blocking: blocking, others: found.filter { !report.blocks($0) })
        }
      }
      suites +=
        "<testsuite name=\"\(escaped(notice))\" tests=\"\(count)\" failures=\"\(failures)\">\n\(cases)</testsuite>\n"
      total += count
      failed += failures
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<testsuites name=\"notitia\" tests=\"\(total)\" failures=\"\(failed)\">\n\(suites)</testsuites>\n"
  }

  /// What was checked, and whatever else something was found about, such as the site as a whole; with the
  /// languages of each, or none where it is a matter of no language.
  private func suiteNames(_ report: Report, _ entries: [Report.Entry]) -> [(String, [Language?])] {
    func languages(_ notice: String, and checked: [Language]) -> [Language?] {
      let others = Set(entries.filter { $0.finding.notice == notice }.compactMap(\.finding.language))
      let all = checked + others.subtracting(checked).sorted { $0.rawValue < $1.rawValue }
      return all.isEmpty ? [nil] : all
    }
    let known = report.checked.map(\.notice)
    let others = Set(entries.map(\.finding.notice)).subtracting(known).sorted()
    return report.checked.map { ($0.notice, languages($0.notice, and: $0.languages)) }
      + others.map { ($0, languages($0, and: [])) }
  }

  /// The catalogue, where the notice was checked, and whatever else was found in it.
  private func rules(_ report: Report, _ entries: [Report.Entry], _ notice: String) -> [String] {
    let known = report.checked.contains { $0.notice == notice } ? report.rules.map(\.id) : []
    let others = Set(entries.filter { $0.finding.notice == notice }.map(\.finding.rule)).subtracting(known)
    return known + others.sorted()
  }

  /// A finding that is no matter of one language counts in each.
  private func applies(_ entry: Report.Entry, _ notice: String, _ rule: String, _ language: Language?) -> Bool {
    entry.finding.notice == notice && entry.finding.rule == rule
      && (entry.finding.language == nil || entry.finding.language == language)
  }

  private func testCase(
    _ rule: String, _ notice: String, _ language: Language?, blocking: [Report.Entry], others: [Report.Entry]
  ) -> String {
    let group = ([notice] + (language.map { [$0.rawValue] } ?? [])).joined(separator: ".")
    let open = "<testcase classname=\"\(escaped(group))\" name=\"\(escaped(rule))\""
    guard !blocking.isEmpty || !others.isEmpty else { return open + "/>\n" }
    var content = ""
    if let first = blocking.first {
      let text = TextRenderer().render(blocking.map(\.finding.diagnostic))
      content +=
        "<failure message=\"\(escaped(first.finding.diagnostic.message))\" type=\"\(first.finding.severity.rawValue)\">"
      content += "\(escaped(text))</failure>"
    }
    if !others.isEmpty {
      content += "<system-out>\(escaped(TextRenderer().render(others.map(\.finding.diagnostic))))</system-out>"
    }
    return "\(open)>\(content)</testcase>\n"
  }

  /// XML 1.0, section 2.2: most control characters cannot stand in a document at all.
  private func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\n", "\t": out.unicodeScalars.append(scalar)
      default:
        out.unicodeScalars.append(
          scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF ? "\u{FFFD}" : scalar)
      }
    }
    return out
  }
}
