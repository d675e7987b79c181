import SourceEdits

/// A comparison of two languages for a terminal: two columns.
package struct ComparisonText: Sendable {
  private let comparison: LanguageComparison
  private let column: Int

  /// - Parameter width: of both columns together.
  package init(_ comparison: LanguageComparison, width: Int = 120) {
    self.comparison = comparison
    column = max(20, (width - 3) / 2)
  }

  package var text: String {
    var out = row(comparison.first.rawValue, comparison.second.rawValue)
    out += String(repeating: "-", count: column) + "-+-" + String(repeating: "-", count: column) + "\n"
    for row in comparison.rows {
      out += "\(printable(row.key))\n"
      let left = LineFilling.lines(printable(row.first ?? "(nothing)"), width: column)
      let right = LineFilling.lines(printable(row.second ?? "(nothing)"), width: column)
      for index in 0..<max(left.count, right.count) {
        out += self.row(index < left.count ? left[index] : "", index < right.count ? right[index] : "")
      }
      for note in row.differences + [row.remark].compactMap({ $0 }) { out += "  ! \(printable(note))\n" }
      out += "\n"
    }
    return out + comparison.counted + "\n"
  }

  private func row(_ left: String, _ right: String) -> String {
    // A word that is longer than the column moves what stands beside it.
    let space = String(repeating: " ", count: max(0, column - left.count))
    return trimmed("\(left)\(space) | \(right)") + "\n"
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  /// Without what a terminal would take for a command.
  private func printable(_ text: String) -> String {
    String(text.map { $0.isNewline || ($0.unicodeScalars.first?.value ?? 32) < 32 ? " " : $0 })
  }
}
