import CCmark
import Diagnostics
import Markup

/// Finds Markdown that says something other than its writer meant, or that a notice does not allow.
///
/// The tree is gone through once; what it no longer shows is looked for in the lines themselves.
struct MarkdownTraps {
  let document: MarkdownDocument
  private var found: [Diagnostic] = []

  init(_ document: MarkdownDocument) {
    self.document = document
  }

  func diagnostics() -> [Diagnostic] {
    var copy = self
    copy.excess()
    copy.characters()
    copy.visit(document.root)
    copy.outline()
    copy.definitions()
    return copy.found
  }

  mutating func report(
    _ rule: RuleID, _ message: String, help: String, line: Int, _ severity: Diagnostic.Severity = .error
  ) {
    guard found.count < MarkdownConverter.most else { return }
    found.append(Diagnostic(severity, rule: rule, message, help: help, at: document.location(line: line)))
  }

  private mutating func visit(_ node: CNode) {
    switch node.type {
    case CMARK_NODE_HEADING: heading(node)
    case CMARK_NODE_LIST: list(node)
    case CMARK_NODE_ITEM: item(node)
    case CMARK_NODE_CODE_BLOCK: code(node)
    case CMARK_NODE_PARAGRAPH: return paragraph(node)
    case CMARK_NODE_BLOCK_QUOTE: quote(node)
    case CMARK_NODE_DOCUMENT, CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK: break
    default: return table(node)
    }
    for child in node.children { visit(child) }
  }

  // MARK: - The file as a whole

  private mutating func excess() {
    guard let excess = document.tree.excess else { return }
    switch excess.kind {
    case .nesting:
      report(
        .markdownDepth, "this is nested more than \(MarkdownTree.deepest) levels deep",
        help: "write it with fewer lists, quotations and marks inside each other", line: excess.line)
    case .table:
      report(
        .markdownTable, "this table could have more cells than a page can hold", help: "make several tables of it",
        line: excess.line)
    }
  }

  private mutating func characters() {
    let bytes = document.file.bytes
    var from = 0
    bytes.withUnsafeBufferPointer { buffer in
      while found.count < MarkdownConverter.most,
        let range = ForbiddenCharacters.first(in: UnsafeBufferPointer(rebasing: buffer[from...]))
      {
        let place = (from + range.lowerBound)..<(from + range.upperBound)
        found.append(InlineFault.character(buffer[place]).diagnostic(at: document.file.location(place)))
        from = place.upperBound
      }
    }
    for reference in bytes.withUnsafeBufferPointer(CharacterReferences.forbidden).prefix(MarkdownConverter.most) {
      let fault = InlineFault.character(reference.scalar, written: bytes[reference.range])
      found.append(fault.diagnostic(at: document.file.location(reference.range)))
    }
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\r") {
      guard index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n") else { continue }
      found.append(
        Diagnostic(
          rule: .markdownCharacter, "this line ends with a carriage return alone",
          help: "save the file again with line ends that other programs know (LF or CRLF)",
          at: document.file.location(index..<(index + 1))))
      return
    }
  }

  private mutating func definitions() {
    for definition in LinkDefinitions(document.root, document.file.bytes).unused {
      let fault = LinkDefinitions.fault(definition)
      found.append(fault.diagnostic(at: document.location(line: definition.line)))
    }
  }

  // MARK: - Quotations and code

  private mutating func quote(_ node: CNode) {
    guard let paragraph = cmark_node_first_child(node), paragraph.type == CMARK_NODE_PARAGRAPH,
      let text = cmark_node_first_child(paragraph), text.type == CMARK_NODE_TEXT
    else { return }
    if let first = text.literal.first, first.isNumber || first == "=" {
      report(
        .markdownQuote, "this line became a quotation, and its > is lost",
        help: "write a backslash before it (\\>), or say it in words", line: node.firstLine, .warning)
    }
    lazyLines(of: paragraph, help: "leave an empty line before it, or begin it with > if it belongs there") { line in
      line.first { $0 != UInt8(ascii: " ") } != UInt8(ascii: ">")
    }
  }

  private mutating func code(_ node: CNode) {
    var (length, offset, mark): (Int32, Int32, CChar) = (0, 0, 0)
    guard cmark_node_get_fenced(node, &length, &offset, &mark) != 0 else {
      return report(
        .markdownCode, "four spaces at the start turn this line into program code", help: "remove the spaces",
        line: node.firstLine)
    }
    if node.literal.allSatisfy(\.isWhitespace) {
      return report(
        .markdownCode, "this block of code is empty", help: "write something in it, or remove its marks",
        line: node.firstLine)
    }
    let last = document.line(node.lastLine).filter { ![0x20, 0x09, UInt8(ascii: ">")].contains($0) }
    let isMark = last.count >= Int(length) && last.allSatisfy { $0 == UInt8(bitPattern: mark) }
    if node.lastLine == node.firstLine || !isMark {
      report(
        .markdownCode, "this block of code is not closed, so it goes on to the end",
        help: "write the same marks on a line of their own behind it, or remove them", line: node.firstLine)
    }
  }
}
