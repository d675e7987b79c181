import CCmark
import Diagnostics

/// Finds Markdown that says something other than its writer meant, or that a notice does not allow.
struct MarkdownTraps {
  private let document: MarkdownDocument
  private var found: [Diagnostic] = []

  init(_ document: MarkdownDocument) {
    self.document = document
  }

  func diagnostics() -> [Diagnostic] {
    var copy = self
    copy.visit(document.root)
    return copy.found
  }

  private mutating func report(_ rule: String, _ message: String, help: String, line: Int) {
    found.append(Diagnostic(rule: rule, message, help: help, at: document.location(line: line)))
  }

  private mutating func visit(_ node: CNode) {
    switch node.type {
    case CMARK_NODE_HEADING: heading(node)
    case CMARK_NODE_LIST: list(node)
    case CMARK_NODE_ITEM: item(node)
    case CMARK_NODE_CODE_BLOCK: code(node)
    case CMARK_NODE_PARAGRAPH: paragraph(node)
    default: break
    }
    for child in node.children { visit(child) }
  }

  // MARK: - Headings

  private mutating func heading(_ node: CNode) {
    let line = document.line(node.firstLine).drop { $0 == UInt8(ascii: " ") }
    guard line.first == UInt8(ascii: "#") else {
      let underline = node.lastLine
      report(
        "MD-SETEXT", "this line turns the paragraph above it into a heading",
        help: "leave the line out; for a list write something after the hyphen; a heading begins with ##",
        line: underline)
      return
    }
    let level = cmark_node_get_heading_level(node)
    if level == 1 {
      report(
        "MD-TITLE", "a section has its title from the outline, not from its text",
        help: "remove this heading, or write ## for a subsection", line: node.firstLine)
    } else if level > 3 {
      report(
        "MD-DEPTH", "headings go no deeper than ### in a section", help: "write ## or ###, or a list",
        line: node.firstLine)
    } else if HeadingIdentifier(node) == nil {
      report(
        "MD-ID", "this heading has no identifier",
        help: "write one at its end, the same in every language: {#identifier}",
        line: node.firstLine)
    } else if node.children.allSatisfy({ $0.type == CMARK_NODE_TEXT && $0.literal.hasPrefix("{#") }) {
      report("ED-EMPTY", "this heading is empty", help: "write its words before the identifier", line: node.firstLine)
    }
  }

  // MARK: - Lists

  private mutating func list(_ node: CNode) {
    if cmark_node_get_list_type(node) == CMARK_ORDERED_LIST {
      let start = cmark_node_get_list_start(node)
      if start != 1 || startsWithMonth(node) {
        report(
          "MD-NUMBER", "this line became a numbered list, and its number is lost",
          help: "write a backslash before the dot (\(start)\\.), or a date as {date:2025-10-10}; a list starts at 1.",
          line: node.firstLine)
      }
    }
    var columns: Set<Int> = []
    for item in node.children {
      if columns.insert(item.firstColumn).inserted, columns.count > 1 {
        report(
          "MD-INDENT", "this item is indented too little to stand inside the item above it",
          help: "indent it by as much as the text of the item above, or not at all", line: item.firstLine)
      }
    }
  }

  private func startsWithMonth(_ list: CNode) -> Bool {
    let months = [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
      "december", "januar", "februar", "märz", "mai", "august", "dezember", "janvier", "février", "mars", "avril",
      "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ]
    guard let item = cmark_node_first_child(list), let paragraph = cmark_node_first_child(item),
      let text = cmark_node_first_child(paragraph), text.type == CMARK_NODE_TEXT
    else { return false }
    let word = text.literal.prefix { $0.isLetter }.lowercased()
    return months.contains(word)
  }

  private mutating func item(_ node: CNode) {
    guard let first = cmark_node_first_child(node) else {
      report(
        "ED-EMPTY", "this item of the list is empty", help: "write something after it, or remove it",
        line: node.firstLine)
      return
    }
    guard first.type == CMARK_NODE_PARAGRAPH, first.lastLine > first.firstLine else { return }
    for number in (first.firstLine + 1)...first.lastLine {
      let line = document.line(number)
      let indentation = line.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
      if indentation + 1 < first.firstColumn {
        report(
          "MD-LAZY", "this line was swallowed by the item of the list above it",
          help:
            "leave an empty line before it, or indent it by \(first.firstColumn - 1) spaces if it belongs to the item",
          line: number)
        return
      }
    }
  }

  // MARK: - Paragraphs and code

  private mutating func code(_ node: CNode) {
    let line = document.line(node.firstLine).drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    if line.first != UInt8(ascii: "`"), line.first != UInt8(ascii: "~") {
      report(
        "MD-CODE", "four spaces at the start turn this line into program code", help: "remove the spaces",
        line: node.firstLine)
    }
  }

  private mutating func paragraph(_ node: CNode) {
    let line = document.line(node.firstLine).drop { $0 == UInt8(ascii: " ") }
    if line.first == UInt8(ascii: "|") {
      report(
        "MD-TABLE", "this looks like a table, but is none",
        help: "write a line of |---| under its headings, with as many columns", line: node.firstLine)
    }
  }
}
