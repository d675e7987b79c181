/// Writes diagnostics for a terminal: one line that tools understand, the source line with a caret, the help, and
/// other places with their lines.
package struct TextRenderer: Sendable {
  /// Lines longer than this are cut around the place that is meant.
  private let widest = 160

  package init() {}

  package func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(render).joined(separator: "\n")
  }

  package func render(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.location
    // What concerns no file is said in the name of the tool, as other tools do.
    let origin = place.path.isEmpty ? "notitia" : position(place)
    var out = "\(origin): \(diagnostic.severity.rawValue): "
    // A refusal of a command is no finding of a rule.
    out += onOneLine(diagnostic.message) + (diagnostic.rule == .none ? "\n" : " [\(diagnostic.rule)]\n")
    out += marked(place)
    if let help = diagnostic.help { out += "   = \(onOneLine(help))\n" }
    for related in diagnostic.related {
      out += "\(position(related.location)): note: \(onOneLine(related.message))\n\(marked(related.location))"
    }
    return out
  }

  private func position(_ place: Location) -> String { "\(onOneLine(place.path)):\(place.line):\(place.column)" }

  /// The line of a place, with its number, and a caret under what is meant; nothing for a file as a whole.
  package func marked(_ place: Location) -> String {
    guard !place.text.isEmpty else { return "" }
    let (text, caret) = excerpt(place)
    let number = String(place.line)
    let margin = String(repeating: " ", count: number.count)
    let marks = String(repeating: "~", count: max(0, min(place.length, text.count - caret) - 1))
    return " \(number) | \(String(text))\n \(margin) | \(indentation(of: text, upTo: caret))^\(marks)\n"
  }

  /// The line as far as it fits, and the index of the caret in it.
  private func excerpt(_ place: Location) -> (text: [Character], caret: Int) {
    let characters = place.text.map(visible)
    let caret = min(max(place.column - place.textColumn, 0), characters.count)
    var first = 0
    var end = characters.count
    if characters.count > widest {
      first = max(0, min(caret - widest / 3, characters.count - widest))
      end = first + widest
    }
    // A line of which the location holds only a part goes on at both sides.
    let before: [Character] = first > 0 || place.textColumn > 1 ? ["…"] : []
    let after: [Character] = end < characters.count ? ["…"] : []
    return (before + characters[first..<end] + after, caret - first + before.count)
  }

  /// Spaces up to the caret; tabs stay tabs, so that it stands where the eye expects it.
  private func indentation(of text: [Character], upTo caret: Int) -> String {
    String(text.prefix(caret).map { $0 == "\t" ? "\t" : " " })
  }
}
