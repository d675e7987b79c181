import XML

/// A comparison of two languages as one HTML file, to send to a reviewer: it loads nothing and runs nothing.
package struct ComparisonPage: Sendable {
  private let comparison: LanguageComparison

  package init(_ comparison: LanguageComparison) { self.comparison = comparison }

  package var html: String {
    let (first, second) = (comparison.first.rawValue, comparison.second.rawValue)
    let title = "\(comparison.name): \(first), \(second)"
    var out = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(title))</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <h1>\(escaped(title))</h1>
      <p>\(comparison.counted). Numbers and references stand out.</p>
      <table>
      <thead><tr><th scope="col">\(first)</th><th scope="col">\(second)</th></tr></thead>

      """
    for row in comparison.rows { out += self.row(row, first, second) }
    return out + "</table>\n</body>\n</html>\n"
  }

  private func row(_ row: LanguageComparison.Row, _ first: String, _ second: String) -> String {
    var out = "<tbody\(row.differs ? " class=\"differs\"" : "")>\n"
    out += "<tr><th scope=\"rowgroup\" colspan=\"2\">\(escaped(row.key))"
    for note in row.differences + [row.remark].compactMap({ $0 }) { out += " <strong>\(escaped(note))</strong>" }
    out += "</th></tr>\n<tr>\(cell(row.first, first))\(cell(row.second, second))</tr>\n</tbody>\n"
    return out
  }

  private func cell(_ text: String?, _ language: String) -> String {
    guard let text else { return "<td></td>" }
    return "<td lang=\"\(language)\">\(marked(text))</td>"
  }

  /// Numbers and references stand out, so that the eye finds them on the other side.
  private func marked(_ text: String) -> String {
    var out = ""
    var rest = text[...]
    while let match = rest.firstMatch(of: /\{[^}]*\}|[0-9](?:[0-9.,:\/]*[0-9])?/) {
      out += escaped(String(rest[..<match.range.lowerBound]))
      out += "<mark>\(escaped(String(match.output)))</mark>"
      rest = rest[match.range.upperBound...]
    }
    return out + escaped(String(rest))
  }

  private func escaped(_ text: String) -> String { XMLWriter.escaped(text) }

  private static let style = """
    :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
    body { margin: 1rem auto; max-width: 80rem; padding: 0 1rem; }
    table { border-collapse: collapse; table-layout: fixed; width: 100%; }
    th { font-size: .875rem; font-weight: 400; overflow-wrap: anywhere; padding: .75rem .5rem 0; text-align: start; }
    thead th { font-size: 1rem; font-weight: 700; }
    td { border-bottom: 1px solid; hyphens: auto; overflow-wrap: break-word; padding: .25rem .5rem .75rem; vertical-align: top; }
    .differs td { border-inline-start: .25rem solid; }
    @media print { tbody { break-inside: avoid; } }
    """
}
