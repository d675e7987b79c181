import Markdown
import Markup

/// Blocks in a form that a person can read.
enum Dump {
  static func text(_ items: [ProseItem]) -> String {
    items.map { item in
      switch item {
      case .block(let block): text(block, "")
      case .heading(let level, let id, let title): "heading \(level) #\(id): \(text(title))\n"
      case .paragraphMark(let id, let place): "§\(id.map { " #\($0)" } ?? "") at \(place.line):\(place.column)\n"
      case .facts(let part, let place): "facts\(part.map { " \($0)" } ?? "") at \(place.line):\(place.column)\n"
      }
    }.joined()
  }

  static func text(_ blocks: [Unresolved.Block]) -> String { blocks.map { text($0, "") }.joined() }

  private static func text(_ block: Unresolved.Block, _ margin: String) -> String {
    let inner = margin + "  "
    switch block {
    case .paragraph(let inlines): return "\(margin)paragraph: \(text(inlines))\n"
    case .list(let start, let tight, let items):
      let kind = start.map { "list from \($0)" } ?? "list"
      return "\(margin)\(kind)\(tight ? "" : ", loose")\n"
        + items.map { "\(margin)- item\n" + $0.map { text($0, inner) }.joined() }.joined()
    case .table(let table):
      let rows = table.rows.map { row in
        "\(margin)| " + row.map { $0.map { text($0, "").dropLast() }.joined(separator: " / ") }.joined(separator: " | ")
          + "\n"
      }
      return "\(margin)table\(table.rowHeadings ? " with headings of rows" : "")\n\(margin)! "
        + table.columns.map(text).joined(separator: " | ") + "\n" + rows.joined()
    case .quote(let blocks): return "\(margin)quote\n" + blocks.map { text($0, inner) }.joined()
    case .code(let code): return "\(margin)code: \(code.debugDescription)\n"
    case .rule: return "\(margin)rule\n"
    case .definitions, .tree, .callout, .card, .versions: return "\(margin)\(block)\n"
    }
  }

  static func text(_ inlines: [Unresolved.Inline]) -> String { inlines.map(text).joined() }

  private static func text(_ inline: Unresolved.Inline) -> String {
    switch inline {
    case .text(let text): text
    case .emphasis(let inner): "[em: \(text(inner))]"
    case .strong(let inner): "[strong: \(text(inner))]"
    case .strikethrough(let inner): "[struck: \(text(inner))]"
    case .code(let code): "[code: \(code)]"
    case .link(let inner, let url): "[link \(url): \(text(inner))]"
    case .time(let inner, let iso): "[time \(iso): \(text(inner))]"
    case .superscript(let text): "[super: \(text)]"
    case .name(let inner): "[name: \(text(inner))]"
    case .foreign(let inner, let tag): "[\(tag): \(text(inner))]"
    case .lineBreak: "[break]"
    case .badge(let inner, _): "[badge: \(text(inner))]"
    case .reference(let place): "[to #\(place.anchor)]"
    }
  }
}
