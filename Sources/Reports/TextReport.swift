import Checks
import Diagnostics

/// The report for a person: findings with their lines, then what is waived, then a table.
public struct TextReport {
  public init() {}

  /// Findings that nobody has decided to live with, as diagnostics.
  public func findings(_ report: Report) -> String {
    let open = report.entries.filter { $0.finding.waiver == nil && !$0.isKnown }.map(\.finding.diagnostic)
    return TextRenderer().render(
      open.sorted {
        ($0.location.path, $0.location.line, $0.location.column, $0.rule)
          < ($1.location.path, $1.location.line, $1.location.column, $1.rule)
      })
  }

  /// What is waived, and the table of organisations and articles.
  public func summary(_ report: Report) -> String {
    var out = waived(report)
    out += SummaryTable(report).text
    let entries = report.entries
    let errors = entries.filter { $0.finding.severity == .error && $0.finding.waiver == nil && !$0.isKnown }.count
    let warnings = entries.filter { $0.finding.severity == .warning && $0.finding.waiver == nil && !$0.isKnown }.count
    let waivers = entries.filter { $0.finding.waiver != nil }.count
    let known = entries.filter { $0.isKnown && $0.finding.waiver == nil }.count
    out += "\n\(report.checked.count) organisation\(report.checked.count == 1 ? "" : "s") checked for \(report.asOf.iso): "
    out += "\(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s"), \(waivers) waived"
    if known > 0 { out += ", \(known) known from the baseline" }
    return out + "\n"
  }

  private func waived(_ report: Report) -> String {
    let entries = report.entries.filter { $0.finding.waiver != nil }
    guard !entries.isEmpty else { return "" }
    var out = "Waived:\n"
    for entry in entries {
      guard let waiver = entry.finding.waiver else { continue }
      out += "  \(entry.finding.notice): \(entry.finding.rule) (\(entry.finding.entity)) until \(waiver.until.iso), "
      out += "\(waiver.by): \(waiver.because)\n"
    }
    return out + "\n"
  }
}
