import Diagnostics

/// A redline for a terminal: the headings of the sections in which something changed, and what changed in them.
///
/// Without colours it is `[-deleted-]{+inserted+}`, as other tools show differences by word.
package struct RedlineText: Sendable {
  package enum Style: Sendable {
    case plain, coloured

    /// Colours where a person looks at a terminal and did not ask for none (`NO_COLOR`, https://no-color.org).
    package static func suited(isTerminal: Bool, environment: [String: String]) -> Style {
      let wantsNone = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
      return isTerminal && !wantsNone ? .coloured : .plain
    }
  }

  private let redline: Redline
  private let style: Style

  package init(_ redline: Redline, style: Style) {
    self.redline = redline
    self.style = style
  }

  package var text: String {
    guard redline.hasChanges else { return "Nothing differs.\n" }
    var out = ""
    var path: [String] = []
    for case .change(_, let items) in RedlineOutline(redline).parts {
      for item in items {
        out += headings(of: item, after: &path)
        out += line(item)
      }
    }
    return out + "\n" + counts
  }

  /// The sections that an item stands in, as far as they are not those of the item before.
  private func headings(of item: Redline.Item, after path: inout [String]) -> String {
    let titles = item.frame.path.map { $0.title.isEmpty ? $0.id : $0.title }
    guard titles != path else { return "" }
    path = titles
    return "\n" + paint(printable(titles.isEmpty ? "Title and summary" : titles.joined(separator: " › ")), "1") + "\n"
  }

  private func line(_ item: Redline.Item) -> String {
    var line = "  "
    if let label = item.frame.label { line += printable(label) + ": " }
    if item.runs.allSatisfy(\.tokens.isEmpty) { line += item.frame.role == .rule ? "(a line)" : "(empty)" }
    for run in item.runs where !run.tokens.isEmpty {
      let words = printable(run.tokens.text)
      switch (run.kind, style) {
      case (.kept, _): line += words
      case (.deleted, .plain): line += "[-\(words)-]"
      case (.inserted, .plain): line += "{+\(words)+}"
      case (.deleted, .coloured): line += paint(words, "31;9")
      case (.inserted, .coloured): line += paint(words, "32;4")
      }
    }
    let notes = self.notes(item)
    return line + (notes.isEmpty ? "" : " (" + notes.joined(separator: "; ") + ")") + "\n"
  }

  // MARK: - In words

  private func notes(_ item: Redline.Item) -> [String] {
    var notes: [String] = []
    if item.runs.allSatisfy(\.tokens.isEmpty), item.kind != .changed {
      notes.append(item.kind == .deleted ? "deleted" : "inserted")
    }
    if let move = item.move { notes.append(self.move(move, item)) }
    if let former = item.formerRole { notes.append("was \(former.name), is \(item.frame.name)") }
    if item.changesOnlyForm, item.formerRole == nil { notes.append("only the way it is set") }
    return notes
  }

  private func move(_ move: Int, _ item: Redline.Item) -> String {
    let isSource = item.new == nil
    let other = redline.items.first { $0.move == move && ($0.new == nil) != isSource }
    let place = other.map { $0.frame.title.isEmpty ? "the beginning" : "“\(printable($0.frame.title))”" } ?? ""
    return isSource ? "moved to \(place)" : "moved from \(place)"
  }

  private var counts: String {
    let counts = redline.counts
    return "\(counts.inserted) inserted, \(counts.deleted) deleted, \(counts.changed) changed, \(counts.moved) moved\n"
  }

  private func paint(_ text: String, _ code: String) -> String {
    style == .coloured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// On one line, without anything that would command a terminal.
  private func printable(_ text: String) -> String { shown(text, longest: .max) }
}

extension PassageFrame {
  /// What kind of passage it is, in words for those who look after a notice.
  fileprivate var name: String {
    for enclosure in enclosures.reversed() {
      switch enclosure {
      case .cell, .rowHeading: return "a cell of a table"
      case .quote: return "a quotation"
      default: break
      }
    }
    switch role {
    case .heading(let level): return "a heading of level \(level)"
    case .number: return "the number of a paragraph"
    case .item(let depth, let isNumbered):
      return (isNumbered ? "a numbered item" : "an item of a list") + (depth > 1 ? " of level \(depth)" : "")
    case .paragraph: return enclosures.isEmpty ? "a paragraph" : "a paragraph set apart"
    case .term: return "a term"
    case .name(let depth): return "a name of level \(depth)"
    case .caption, .column: return "a heading of a table"
    case .calloutTitle, .cardTitle, .title: return "a title"
    case .code: return "code"
    case .mark: return "a mark"
    case .banner, .organisation, .summary: return "a line at the top"
    case .rule: return "a line between two parts"
    }
  }
}
