import CCmark
import Diagnostics

/// Headings, their identifiers, and the marks that divide a section.
extension MarkdownTraps {
  mutating func heading(_ node: CNode) {
    guard node.lastLine == node.firstLine else {
      return report(
        .markdownSetext, "this line turns the paragraph above it into a heading",
        help: "leave the line out; for a list write something after the hyphen; a heading begins with ##",
        line: underline(of: node))
    }
    guard cmark_node_parent(node)?.type == CMARK_NODE_DOCUMENT else {
      return report(
        .markdownBlock, "a heading cannot stand in a list or a quotation",
        help: "write it in bold, or begin a subsection", line: node.firstLine)
    }
    let level = cmark_node_get_heading_level(node)
    if level == 1 {
      report(
        .markdownTitle, "a section has its title from the outline, not from its text",
        help: "remove this heading, or write ## for a subsection", line: node.firstLine)
    } else if level > 3 {
      report(
        .markdownDepth, "headings go no deeper than ### in a section", help: "write ## or ###, or a list",
        line: node.firstLine)
    } else if let identifier = HeadingIdentifier(node) {
      let isEmpty = identifier.words.text.isEmpty && cmark_node_next(identifier.words.node) == nil
      if isEmpty, cmark_node_previous(identifier.words.node) == nil {
        report(
          .editingEmpty, "this heading is empty", help: "write its words before the identifier", line: node.firstLine)
      }
    } else if let written = HeadingIdentifier.written(node) {
      report(
        .markdownId, "`\(written)` cannot be an identifier",
        help: "write lower-case letters, digits and hyphens, the same in every language", line: node.firstLine)
    } else {
      report(
        .markdownId, "this heading has no identifier",
        help: "write one at its end, the same in every language: {#identifier}",
        line: node.firstLine)
    }
  }

  /// libcmark-gfm lets such a heading end where the next block begins.
  private func underline(of node: CNode) -> Int {
    let lines = (node.firstLine + 1)...max(node.firstLine + 1, node.lastLine)
    return lines.first { number in
      let marks = document.line(number).filter { ![0x20, 0x09, UInt8(ascii: ">")].contains($0) }
      guard let first = marks.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "=") else { return false }
      return marks.allSatisfy { $0 == first }
    } ?? node.lastLine
  }

  // MARK: - Subsections and marks in their order

  mutating func outline() {
    let nodes = Array(document.root.children)
    if nodes.isEmpty, document.tree.excess == nil {
      report(.editingEmpty, "this file holds no text", help: "write some, or remove the file", line: 1)
    }
    var lines: [String: Int] = [:]
    var factsLines: [String: Int] = [:]
    for (index, node) in nodes.enumerated() {
      let next = index + 1 < nodes.count ? nodes[index + 1] : nil
      switch node.type {
      case CMARK_NODE_HEADING:
        guard let id = HeadingIdentifier(node)?.id else { continue }
        checkTwice(id, node, &lines)
        checkEmpty(node, next)
      case CMARK_NODE_PARAGRAPH: mark(node, next, &lines, &factsLines)
      default: break
      }
    }
  }

  private mutating func mark(
    _ node: CNode, _ next: CNode?, _ lines: inout [String: Int], _ factsLines: inout [String: Int]
  ) {
    let mark = ParagraphMark(node)
    switch mark.kind {
    case .facts(let part):
      let written = part.map { "{facts:\($0)}" } ?? "{facts}"
      if let first = factsLines[written] {
        report(
          .markdownMark, "`\(written)` stands twice in this file, first on line \(first)", help: "keep one of them",
          line: node.firstLine)
      } else {
        factsLines[written] = node.firstLine
      }
    case .paragraph(let id):
      if let id { checkTwice(id, node, &lines) }
      let isAlone = mark.words.map { $0.text.isEmpty && cmark_node_next($0.node) == nil } ?? false
      if isAlone, next.map({ $0.type == CMARK_NODE_HEADING || ParagraphMark($0).kind != .none }) ?? true {
        report(
          .editingEmpty, "this numbered paragraph is empty", help: "write its text behind the mark, or remove it",
          line: node.firstLine)
      }
    case .none: break
    }
  }

  private mutating func checkTwice(_ id: String, _ node: CNode, _ lines: inout [String: Int]) {
    if let first = lines[id] {
      report(
        .markdownId, "the identifier `\(id)` stands twice in this file, first on line \(first)",
        help: "give one of the two places another identifier, the same in every language", line: node.firstLine)
    } else {
      lines[id] = node.firstLine
    }
  }

  /// A heading must have something under it, be it a heading of a lower level.
  private mutating func checkEmpty(_ node: CNode, _ next: CNode?) {
    if let next, next.type != CMARK_NODE_HEADING { return }
    if let next, cmark_node_get_heading_level(next) > cmark_node_get_heading_level(node) { return }
    report(
      .editingEmpty, "nothing stands under this heading", help: "write its text, or remove the heading",
      line: node.firstLine)
  }
}
