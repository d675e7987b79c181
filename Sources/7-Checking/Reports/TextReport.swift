import Checks
import Diagnostics

/// The report for a person: findings with their lines, then what is waived, then a table.
package struct TextReport {
  package init() {}

  /// Findings that nobody has decided to live with, as diagnostics.
  package func findings(_ report: Report) -> String {
    let open = report.entries.filter { $0.finding.waiver == nil && !$0.isKnown }.map(\.finding.diagnostic)
    return TextRenderer().render(
      open.sorted {
        ($0.location.path, $0.location.line, $0.location.column, $0.rule)
          < ($1.location.path, $1.location.line, $1.location.column, $1.rule)
      })
  }

  /// What is waived, and the table of organisations and articles.
  package func summary(_ report: Report) -> String {
    var out = waived(report)
    out += SummaryTable(report).text
    let entries = report.entries
    let errors = entries.filter { $0.finding.severity == .error && $0.finding.waiver == nil && !$0.isKnown }.count
    let warnings = entries.filter { $0.finding.severity == .warning && $0.finding.waiver == nil && !$0.isKnown }.count
    let waivers = entries.filter { $0.finding.waiver != nil }.count
    let known = entries.filter { $0.isKnown && $0.finding.waiver == nil }.count
    out +=
      "\n\(report.checked.count) organisation\(report.checked.count == 1 ? "" : "s") checked for \(report.asOf.iso): "
    out += "\(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s"), \(waivers) waived"
    if known > 0 { out += ", \(known) known from the baseline" }
    return out + "\n"
  }

  /// One line for each organisation and waiver, with what it covers.
  private func waived(_ report: Report) -> String {
    var order: [Waived] = []
    var entities: [Waived: [String]] = [:]
    for finding in report.entries.map(\.finding) {
      guard let waiver = finding.waiver else { continue }
      let line = Waived(notice: finding.notice, rule: finding.rule, waiver: waiver)
      if entities[line] == nil { order.append(line) }
      entities[line, default: []].append(finding.entity)
    }
    guard !order.isEmpty else { return "" }
    return "Waived:\n"
      + order.map { line in
        "  \(line.notice): \(line.rule) (\((entities[line] ?? []).joined(separator: ", "))): \(line.waiver.because) "
          + "Until \(line.waiver.until.iso), \(line.waiver.by).\n"
      }.joined() + "\n"
  }

  /// What one line says, but for what it covers.
  private struct Waived: Hashable {
    var notice: String
    var rule: String
    var waiver: AppliedWaiver
  }
}
