import Checks
import Diagnostics

/// The report as workflow commands, which GitHub Actions shows as annotations of the lines concerned.
///
/// GitHub shows no more than ten annotations of a kind for a step and drops the others silently: the last of each kind
/// says how many more there are. What is waived or known is told in one line each, so that nobody is alerted by it.
package struct GitHubReport {
  /// How many annotations of a kind GitHub shows for a step.
  private static let most = 10

  package init() {}

  package func render(_ report: Report) -> String {
    let open = report.entries.filter { $0.finding.waiver == nil && !$0.isKnown }
    let known = report.entries.filter { $0.finding.waiver == nil && $0.isKnown }
    let waived = report.entries.filter { $0.finding.waiver != nil }
    var lines = annotations("error", open.filter(report.blocks))
    lines += annotations("warning", open.filter { !report.blocks($0) })
    if !known.isEmpty { lines.append(command("notice", "", "\(counted(known)) known from the baseline")) }
    if !waived.isEmpty { lines.append(command("notice", "", "\(counted(waived)) waived")) }
    return lines.joined()
  }

  private func annotations(_ kind: String, _ entries: [Report.Entry]) -> [String] {
    let shown = entries.count > Self.most ? entries.prefix(Self.most - 1) : entries[...]
    var lines = shown.map { annotation(kind, $0) }
    if shown.count < entries.count {
      lines.append(command(kind, "", "\(entries.count - shown.count) more findings stand in the log of this step"))
    }
    return lines
  }

  private func annotation(_ kind: String, _ entry: Report.Entry) -> String {
    let diagnostic = entry.finding.diagnostic
    let place = diagnostic.location
    let position =
      place.path.isEmpty
      ? ""
      : "file=\(property(place.path)),line=\(place.line),col=\(place.column)"
        + ",endColumn=\(place.column + place.length),"
    let related = diagnostic.related.map {
      "\n\($0.message): \(onOneLine($0.location.path)):\($0.location.line):\($0.location.column)"
    }
    return command(
      kind, "\(position)title=\(property(entry.finding.rule.text))",
      onOneLine(diagnostic.message) + (diagnostic.help.map { "\n\(onOneLine($0))" } ?? "") + related.joined())
  }

  private func command(_ kind: String, _ properties: String, _ text: String) -> String {
    "::\(kind)\(properties.isEmpty ? "" : " ")\(properties)::\(data(text))\n"
  }

  private func counted(_ entries: [Report.Entry]) -> String {
    entries.count == 1 ? "1 finding is" : "\(entries.count) findings are"
  }

  /// Escaped scalar by scalar: to Swift, CR LF is one character.
  private func data(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": out += "%25".unicodeScalars
      case "\r": out += "%0D".unicodeScalars
      case "\n": out += "%0A".unicodeScalars
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  private func property(_ text: String) -> String {
    data(onOneLine(text)).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
