import NoticeModel

/// Generated code in the format of the project's sources.
struct GeneratedSource {
  private(set) var text =
    "// Made by `make generate` from the declarations in Sources/2-Model/NoticeModel; do not edit.\n"

  static let width = 120

  mutating func line(_ text: String = "") { self.text += text + "\n" }

  /// `opening`, the items and `closing`: on one line where they fit, otherwise the items on lines of their own, as many
  /// on each as it holds. A closing that begins with a line feed stands on a line of its own then.
  mutating func list(_ opening: String, _ items: [String], _ closing: String, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    let whole = margin + opening + items.joined(separator: ", ") + closing.filter { $0 != "\n" }
    guard whole.count > GeneratedSource.width else { return line(whole) }
    line(margin + opening)
    var rows = GeneratedRows(indent: indent + 2)
    for item in items.dropLast() { rows.add(item + ",") }
    if let last = items.last {
      rows.add(opening.hasSuffix("[") ? last + "," : last, reserving: closing.hasPrefix("\n") ? 0 : closing.count)
    }
    let isInline = !closing.hasPrefix("\n") && rows.width + closing.count <= GeneratedSource.width
    line(rows.text + (isInline ? closing : "\n" + margin + closing.filter { $0 != "\n" }))
  }

  /// The declaration of a type's description up to its table, which begins with `opening`.
  mutating func description(of type: ModelType, _ opening: String) {
    line("  package static let description = ModelType(")
    var rows = GeneratedRows(indent: 4)
    for name in [type.name, type.documentation] { rows.add(quoted(name) + ",") }
    line(rows.text)
    line("    " + opening)
  }

  /// Strings with what they mean, each on a line of its own, or on two where one does not hold both.
  mutating func table(_ rows: [(String, String)], _ closing: String) {
    for (name, meaning) in rows {
      let whole = "      \(quoted(name)): \(quoted(meaning)),"
      line(whole.count <= GeneratedSource.width ? whole : "      \(quoted(name)):\n        \(quoted(meaning)),")
    }
    line("    " + closing)
  }
}

/// Words one behind the other, on as many lines as they need.
struct GeneratedRows {
  private(set) var text = ""
  /// How long the last line is.
  private(set) var width = 0
  private var margin: String

  init(indent: Int) { margin = String(repeating: " ", count: indent) }

  /// - Parameter reserved: how much more has to fit behind the word on its line.
  mutating func add(_ word: String, reserving reserved: Int = 0) {
    if width > 0, width + 1 + word.count + reserved <= GeneratedSource.width {
      text += " " + word
      width += 1 + word.count
    } else {
      text += (width > 0 ? "\n" : "") + margin + word
      width = margin.count + word.count
    }
  }

  /// Lines from here on stand deeper.
  mutating func indent(by depth: Int) { margin += String(repeating: " ", count: depth) }
}

func quoted(_ text: String) -> String {
  "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
}
