import Checks
import Diagnostics

/// Organisations against provisions: what holds, what does not, what is waived.
struct SummaryTable {
  private let report: Report

  init(_ report: Report) {
    self.report = report
  }

  /// The provisions of the catalogue, as columns: "13(1)(a)" counts under 13.
  private var columns: [String] {
    var columns: [String] = []
    for page in report.rules {
      for column in page.basis.compactMap(Self.column) where !columns.contains(column) { columns.append(column) }
    }
    return columns.sorted { (Int($0) ?? 999, $0) < (Int($1) ?? 999, $1) }
  }

  private static func column(_ basis: String) -> String? {
    guard basis.hasPrefix("GDPR ") else { return nil }
    let digits = basis.dropFirst(5).prefix(while: \.isNumber)
    return digits.isEmpty ? nil : String(digits)
  }

  var text: String {
    let columns = columns
    let width = max(12, report.checked.map(\.notice.count).max() ?? 0)
    let columnsByRule = Dictionary(
      report.rules.map { ($0.id, Set($0.basis.compactMap(Self.column))) }, uniquingKeysWith: { first, _ in first })
    let entries = report.entriesByNotice
    var out = row("GDPR article", columns, width)
    for checked in report.checked {
      var own: [String: [Report.Entry]] = [:]
      for entry in entries[checked.notice] ?? [] {
        for column in columnsByRule[entry.finding.rule] ?? [] { own[column, default: []].append(entry) }
      }
      out += row(checked.notice, columns.map { cell(own[$0] ?? []) }, width)
    }
    return out + "ok holds, 2E two errors, 2W two warnings, 2w two waived\n"
  }

  private func row(_ name: String, _ cells: [String], _ width: Int) -> String {
    var line = pad(name, width) + cells.map { pad($0, 4) }.joined()
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }

  private func cell(_ entries: [Report.Entry]) -> String {
    let open = entries.filter { $0.finding.waiver == nil && !$0.isKnown }
    let errors = open.filter { $0.finding.severity == .error }.count
    let warnings = open.filter { $0.finding.severity == .warning }.count
    if errors > 0 { return "\(errors)E" }
    if warnings > 0 { return "\(warnings)W" }
    let waived = entries.filter { $0.finding.waiver != nil }.count
    return waived > 0 ? "\(waived)w" : "ok"
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width + 1 - text.count))
  }
}
