/// Writes diagnostics for a terminal: one line that tools understand, the source line with a caret, the help.
public struct TextRenderer: Sendable {
  /// Lines longer than this are cut around the place that is meant.
  private let widest = 160

  public init() {}

  public func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(render).joined(separator: "\n")
  }

  public func render(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.location
    var out = "\(place.path):\(place.line):\(place.column): \(diagnostic.severity.rawValue): "
    out += "\(diagnostic.message) [\(diagnostic.rule)]\n"
    out += marked(place)
    if let help = diagnostic.help { out += "   = \(help)\n" }
    return out
  }

  /// The line of a place, with its number, and a caret under what is meant; nothing for a file as a whole.
  public func marked(_ place: Location) -> String {
    guard !place.text.isEmpty else { return "" }
    let (text, column) = excerpt(place)
    let number = String(place.line)
    let margin = String(repeating: " ", count: number.count)
    let marks = String(repeating: "~", count: max(0, min(place.length, text.count - column + 1) - 1))
    return " \(number) | \(text)\n \(margin) | \(indentation(of: text, upTo: column))^\(marks)\n"
  }

  private func excerpt(_ place: Location) -> (text: String, column: Int) {
    let characters = Array(place.text.map { $0 == "\0" || ($0.isASCII && $0 < " " && $0 != "\t") ? "\u{FFFD}" : $0 })
    guard characters.count > widest else { return (String(characters), place.column) }
    let first = max(0, min(place.column - 1 - widest / 3, characters.count - widest))
    let cut = characters[first..<min(characters.count, first + widest)]
    return ((first > 0 ? "…" : "") + String(cut) + "…", place.column - first + (first > 0 ? 1 : 0))
  }

  /// Spaces up to a column; tabs stay tabs, so that the caret stands where the eye expects it.
  private func indentation(of text: String, upTo column: Int) -> String {
    String(text.prefix(column - 1).map { $0 == "\t" ? "\t" : " " })
  }
}
