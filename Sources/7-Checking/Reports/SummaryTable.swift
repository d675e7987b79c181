import Checks
import Diagnostics

/// Organisations against articles: where something stands, what, and how much of it.
///
/// It fits the 80 columns of a terminal however many organisations there are: an organisation in which nothing was
/// found is named below, an article on which nothing was found in any is left out, and what is too wide for one table
/// follows in another.
struct SummaryTable {
  private let report: Report
  private static let width = 80

  init(_ report: Report) {
    self.report = report
  }

  /// An organisation, and how much stands there on each article, or on none.
  private typealias Row = (name: String, counts: [String: FindingCounts])

  var text: String {
    let rows = rows
    let concerned = rows.filter { !$0.counts.isEmpty }
    let columns = Set(concerned.flatMap(\.counts.keys)).sorted { (Int($0) ?? .max, $0) < (Int($1) ?? .max, $1) }
    var out = ""
    if !concerned.isEmpty {
      out += table(columns, concerned).joined(separator: "\n") + legend(concerned)
    }
    let others = rows.filter(\.counts.isEmpty).map(\.name)
    if !others.isEmpty {
      out += (out.isEmpty ? "" : "\n") + wrapped("Nothing found: \(others.joined(separator: ", "))")
    }
    return out
  }

  // MARK: - What stands where

  private static let elsewhere = "other"

  private var rows: [Row] {
    let columnsByRule = Dictionary(
      report.rules.map { ($0.id, Set($0.basis.compactMap(Self.column))) }, uniquingKeysWith: { first, _ in first })
    var counts: [String: [String: FindingCounts]] = [:]
    for entry in report.entries {
      let columns = columnsByRule[entry.finding.rule] ?? []
      for column in columns.isEmpty ? [Self.elsewhere] : columns {
        counts[entry.finding.notice, default: [:]][column, default: FindingCounts()].add(entry)
      }
    }
    return report.checked.map { (onOneLine($0.notice), counts[$0.notice] ?? [:]) }
  }

  /// "GDPR 13(1)(a)" counts under 13.
  private static func column(_ basis: String) -> String? {
    guard basis.hasPrefix("GDPR ") else { return nil }
    let digits = basis.dropFirst(5).prefix(while: \.isNumber)
    return digits.isEmpty ? nil : String(digits)
  }

  // MARK: - Form

  /// As many tables as it takes.
  private func table(_ columns: [String], _ rows: [Row]) -> [String] {
    let heading = "GDPR article"
    let first = max(heading.count, rows.map(\.name.count).max() ?? 0)
    var tables: [String] = []
    var left = columns[...]
    while !left.isEmpty {
      var cells = [[heading]] + rows.map { [$0.name] }
      var widths = [first]
      while let column = left.first {
        let texts = [column] + rows.map { $0.counts[column]?.text ?? "." }
        let width = texts.map(\.count).max() ?? 0
        guard widths.count == 1 || widths.reduce(0) { $0 + $1 + 1 } + width <= Self.width else { break }
        widths.append(width)
        for index in cells.indices { cells[index].append(texts[index]) }
        left.removeFirst()
      }
      tables.append(cells.map { row($0, widths) }.joined())
    }
    return tables
  }

  private func row(_ cells: [String], _ widths: [Int]) -> String {
    var line = zip(cells, widths).map { pad($0, $1) }.joined(separator: " ")
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// What the signs mean that stand in the table.
  private func legend(_ rows: [Row]) -> String {
    let counts = rows.reduce(into: FindingCounts()) { $0.add($1.counts.values) }
    let parts = [
      ". nothing found",
      counts.errors > 0 ? "2E two errors" : nil,
      counts.warnings > 0 ? "2W two warnings" : nil,
      counts.notes > 0 ? "2N two notes" : nil,
      counts.waived > 0 ? "(2) two waived" : nil,
      counts.known > 0 ? "=2 two known from the baseline" : nil,
      rows.contains(where: { $0.counts[Self.elsewhere] != nil }) ? "other: of no article" : nil,
    ]
    return wrapped(parts.compactMap { $0 }.joined(separator: ", "))
  }

  /// Lines of no more than the width, the later ones indented.
  private func wrapped(_ text: String) -> String {
    var lines: [String] = []
    for word in text.split(separator: " ").map(String.init) {
      if let line = lines.last, line.count + 1 + word.count <= Self.width {
        lines[lines.count - 1] = "\(line) \(word)"
      } else {
        lines.append(lines.isEmpty ? word : "  \(word)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
