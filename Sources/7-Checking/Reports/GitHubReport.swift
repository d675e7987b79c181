import Checks
import Diagnostics

/// The report as workflow commands, which GitHub Actions shows as annotations of the lines concerned.
package struct GitHubReport {
  package init() {}

  package func render(_ report: Report) -> String {
    report.entries.map { entry in
      let finding = entry.finding
      let place = finding.diagnostic.location
      let command = report.blocks(entry) ? "error" : finding.waiver == nil && !entry.isKnown ? "warning" : "notice"
      let waived = finding.waiver.map { " (waived until \($0.until.iso): \($0.because))" } ?? ""
      let help = finding.diagnostic.help.map { "\n\($0)" } ?? ""
      let position =
        place.path.isEmpty
        ? ""
        : "file=\(property(place.path)),line=\(place.line),col=\(place.column)"
          + ",endColumn=\(place.column + place.length),"
      return "::\(command) \(position)title=\(property(finding.rule))"
        + "::\(data(finding.diagnostic.message + waived + help))\n"
    }.joined()
  }

  private func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
