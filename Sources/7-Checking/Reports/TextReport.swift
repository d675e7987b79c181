import Checks
import Diagnostics
import NoticeModel

/// The report for a person: findings with their lines, what is waived, a table, and at the end what must be done.
package struct TextReport {
  /// Whether each waiver is listed with its reason.
  private let listsWaivers: Bool
  /// Whether the length of each notice is told, and how hard it is to read.
  private let tellsReadability: Bool

  package init(listsWaivers: Bool = false, tellsReadability: Bool = false) {
    self.listsWaivers = listsWaivers
    self.tellsReadability = tellsReadability
  }

  /// Findings that nobody has decided to live with, as diagnostics.
  package func findings(_ report: Report) -> String {
    TextRenderer().render(inReadingOrder(report.entries.filter(\.isOpen)).map(\.finding.diagnostic).folded)
  }

  private func inReadingOrder(_ entries: [Report.Entry]) -> [Report.Entry] {
    func key(_ entry: Report.Entry) -> (String, Int, Int, RuleID) {
      let diagnostic = entry.finding.diagnostic
      return (diagnostic.location.path, diagnostic.location.line, diagnostic.location.column, diagnostic.rule)
    }
    return entries.sorted { key($0) < key($1) }
  }

  /// What is waived, the table of organisations and articles, the numbers, and what must be done.
  package func summary(_ report: Report) -> String {
    (listsWaivers ? listed(report) : folded(report)) + (tellsReadability ? readability(report) : "")
      + SummaryTable(report).text + "\n" + numbers(report) + toDo(report)
  }

  /// One line for each organisation and language.
  private func readability(_ report: Report) -> String {
    let lines = report.checked.flatMap { checked in
      checked.readability.map { readability -> String in
        let whole = readability.whole
        let measures = [
          whole.index.map { "\(readability.formula) \($0)" }, whole.lix.map { "LIX \($0)" },
          counted(whole.longSentences, "long sentence"), whole.passives.map { "\($0) % passive" },
          whole.terms.map { counted($0, "term") + " in 100 words" },
        ]
        return "  \(onOneLine(checked.notice)) \(readability.language.rawValue): \(whole.words) words, about "
          + "\(readability.minutes) min: \(measures.compactMap { $0 }.joined(separator: ", "))\n"
      }
    }
    guard !lines.isEmpty else { return "" }
    return "Length, and how hard to read (docs/rules/ED-READABILITY.md):\n" + lines.joined() + "\n"
  }

  private func numbers(_ report: Report) -> String {
    let counts = report.entries.reduce(into: FindingCounts()) { $0.add($1) }
    let parts = [
      counted(counts.errors, "error"), counted(counts.warnings, "warning"), "\(counts.waived) waived",
      counts.known > 0 ? "\(counts.known) known from the baseline" : nil,
    ]
    return "\(counted(report.checked.count, "organisation")) checked for \(report.asOf.iso): "
      + parts.compactMap { $0 }.joined(separator: ", ") + "\n"
  }

  private func counted(_ count: Int, _ thing: String) -> String { "\(count) \(thing)\(count == 1 ? "" : "s")" }

  // MARK: - What must be done

  /// More lines than these nobody reads at the end of a report; all of them stand above it.
  private static let most = 20

  /// A line for each finding that keeps the site from being published.
  private func toDo(_ report: Report) -> String {
    let blocking = inReadingOrder(report.entries.filter(report.blocks))
    guard !blocking.isEmpty else { return "Nothing keeps the site from being published.\n" }
    var out = "\nTo be done before the site can be published:\n"
    for entry in blocking.prefix(Self.most) {
      let diagnostic = entry.finding.diagnostic
      let place = diagnostic.location
      let origin = place.path.isEmpty ? "" : "\(onOneLine(place.path)):\(place.line): "
      out += "  \(origin)\(onOneLine(diagnostic.help ?? diagnostic.message)) [\(diagnostic.rule)]\n"
    }
    if blocking.count > Self.most { out += "  and \(blocking.count - Self.most) more, as shown above\n" }
    return out
  }

  // MARK: - What is waived

  /// One line for each organisation.
  private func folded(_ report: Report) -> String {
    var order: [String] = []
    var ends: [String: [Day]] = [:]
    for finding in report.entries.lazy.map(\.finding) {
      guard let waiver = finding.waiver else { continue }
      if ends[finding.notice] == nil { order.append(finding.notice) }
      ends[finding.notice, default: []].append(waiver.until)
    }
    guard !order.isEmpty else { return "" }
    let lines = order.map { notice -> String in
      let own = ends[notice] ?? []
      return "  \(onOneLine(notice)): \(counted(own.count, "finding"))"
        + (own.min().map { ", the first until \($0.iso)" } ?? "") + "\n"
    }
    return "Waived (with their reasons: notitia check --waivers):\n" + lines.joined() + "\n"
  }

  /// One line for each organisation and waiver, with what it covers.
  private func listed(_ report: Report) -> String {
    var order: [Waived] = []
    var entities: [Waived: [String]] = [:]
    for finding in report.entries.map(\.finding) {
      guard let waiver = finding.waiver else { continue }
      let line = Waived(notice: finding.notice, rule: finding.rule, waiver: waiver)
      if entities[line] == nil { order.append(line) }
      entities[line, default: []].append(finding.entity)
    }
    guard !order.isEmpty else { return "" }
    let lines = order.map { line in
      let covered = (entities[line] ?? []).joined(separator: ", ")
      return "  "
        + onOneLine(
          "\(line.notice): \(line.rule) (\(covered)): \(line.waiver.because) Until \(line.waiver.until.iso), "
            + "\(line.waiver.by).") + "\n"
    }
    return "Waived:\n" + lines.joined() + "\n"
  }

  /// What one line says, but for what it covers.
  private struct Waived: Hashable {
    var notice: String
    var rule: RuleID
    var waiver: AppliedWaiver
  }
}
