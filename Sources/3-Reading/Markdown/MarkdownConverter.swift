import CCmark
import Diagnostics
import Markup

/// Makes blocks of parsed Markdown, with references resolved and the language's typography applied.
package struct MarkdownConverter {
  private let document: MarkdownDocument
  private let context: any InlineContext
  package private(set) var diagnostics: [Diagnostic] = []
  /// What is wrong only if the notice does not show a place.
  package private(set) var deferred: [DeferredDiagnostic] = []
  /// Where the last fault with the same signs was found. The next one is looked for behind it.
  private var found: [String: Int] = [:]

  /// The most findings in one file. A file that is no Markdown at all would give thousands.
  static let most = 200

  package init(_ document: MarkdownDocument, context: any InlineContext) {
    self.document = document
    self.context = context
  }

  /// The file as a sequence of blocks, subsections and marks.
  package mutating func prose() -> [ProseItem] {
    diagnostics += document.diagnostics
    var items: [ProseItem] = []
    for node in document.root.children { append(node, to: &items) }
    return items
  }

  /// The file as blocks alone, for a clause.
  package mutating func blocks() -> [Unresolved.Block] {
    diagnostics += document.diagnostics
    var blocks: [Unresolved.Block] = []
    for node in document.root.children {
      if node.type == CMARK_NODE_HEADING || node.type == CMARK_NODE_PARAGRAPH && ParagraphMark(node).kind != .none {
        report(
          .markdownBlock, "a clause has no headings and no marks", help: "write paragraphs, lists and tables alone",
          node)
      } else if let block = block(node) {
        blocks.append(block)
      }
    }
    return blocks
  }

  // MARK: - Items

  private mutating func append(_ node: CNode, to items: inout [ProseItem]) {
    switch node.type {
    case CMARK_NODE_HEADING:
      if let heading = heading(node) { items.append(heading) }
    case CMARK_NODE_PARAGRAPH:
      let mark = ParagraphMark(node)
      switch mark.kind {
      case .facts(let part): items.append(.facts(part: part, at: document.location(ofMark: node)))
      case .paragraph(let id):
        items.append(.paragraphMark(id: id, at: document.location(ofMark: node)))
        let inlines = self.inlines(node, override: mark.words)
        if !inlines.isEmpty { items.append(.block(.paragraph(inlines))) }
      case .none: items.append(.block(.paragraph(inlines(node))))
      }
    default:
      if let block = block(node) { items.append(.block(block)) }
    }
  }

  private mutating func heading(_ node: CNode) -> ProseItem? {
    guard let identifier = HeadingIdentifier(node) else { return nil }
    let title = inlines(node, override: identifier.words)
    if title.contains(where: \.isLink) {
      report(
        .markdownLink, "a heading cannot hold a link", help: "say it in the text below, or write the name in words",
        node)
    }
    let level = max(2, Int(cmark_node_get_heading_level(node)))
    return .heading(level: level, id: identifier.id, title: title)
  }

  // MARK: - Blocks

  private mutating func blocks(in parent: CNode) -> [Unresolved.Block] {
    var out: [Unresolved.Block] = []
    for node in parent.children {
      if let block = block(node) { out.append(block) }
    }
    return out
  }

  private mutating func block(_ node: CNode) -> Unresolved.Block? {
    switch node.type {
    case CMARK_NODE_PARAGRAPH: return .paragraph(inlines(node))
    case CMARK_NODE_LIST: return list(node)
    case CMARK_NODE_BLOCK_QUOTE: return .quote(blocks(in: node))
    case CMARK_NODE_CODE_BLOCK: return .code(node.source)
    case CMARK_NODE_THEMATIC_BREAK: return .rule
    case CMARK_NODE_HTML_BLOCK:
      report(.markdownHtml, "HTML is not allowed in a notice", help: "write Markdown, or leave the tags out", node)
    case CMARK_NODE_HEADING: break  // in a list or quotation: MarkdownTraps reports it
    default:
      if node.typeName == "table" { return table(node) }
      report(.markdownBlock, "a notice cannot hold this", help: "write paragraphs, lists and tables alone", node)
    }
    return nil
  }

  private mutating func list(_ node: CNode) -> Unresolved.Block {
    let ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    let tight = cmark_node_get_list_tight(node) != 0
    let items = node.children.map { blocks(in: $0) }
    return .list(start: ordered ? Int(cmark_node_get_list_start(node)) : nil, tight: tight, items: items)
  }

  private mutating func table(_ node: CNode) -> Unresolved.Block {
    var columns: [[Unresolved.Inline]] = []
    var rows: [[[Unresolved.Block]]] = []
    for (index, row) in node.children.enumerated() {
      let cells = row.children.map { inlines($0) }
      if index == 0 { columns = cells } else { rows.append(cells.map { $0.isEmpty ? [] : [.paragraph($0)] }) }
    }
    let hasRowHeadings = rows.allSatisfy { $0.first?.isEmpty == false }
    return .table(Unresolved.Table(columns: columns, rows: rows, rowHeadings: hasRowHeadings))
  }

  // MARK: - Inlines

  private mutating func inlines(_ node: CNode, override: TextOverride? = nil) -> [Unresolved.Inline] {
    var reader = InlineReader(context, override: override)
    let out = reader.paragraph(node)
    for fault in reader.faults.prefix(max(0, MarkdownConverter.most - diagnostics.count)) {
      // The identifier of what was meant as a heading has the same cause.
      if fault.rule == .markdownMark, document.isBrokenHeading(line: fault.place.line) { continue }
      if let place = range(of: fault, in: node) {
        add(fault, at: document.file.location(place))
      } else if !fault.isLiteral {
        add(fault, at: document.location(line: fault.place.line))
      }
    }
    return out
  }

  private mutating func add(_ fault: InlineFault, at location: Location) {
    let diagnostic = fault.diagnostic(at: location)
    if let place = fault.awaitedPlace {
      deferred.append(DeferredDiagnostic(place: place, diagnostic: diagnostic))
    } else {
      diagnostics.append(diagnostic)
    }
  }

  private mutating func report(_ rule: RuleID, _ message: String, help: String, _ node: CNode) {
    diagnostics.append(
      Diagnostic(rule: rule, message, help: help, at: document.location(line: node.firstLine)))
  }

  /// The bytes that are meant. libcmark-gfm says about where they stand; in lists and quotations its columns are those of
  /// the first line.
  private mutating func range(of fault: InlineFault, in node: CNode) -> Range<Int>? {
    let start = offset(fault.place) - (node.firstColumn - 1)
    let blockEnd = document.lineRange(max(fault.place.line, node.lastLine)).upperBound
    let limit = fault.end.map { min(offset($0) + 3, document.file.bytes.count) } ?? blockEnd
    let from = max(start, document.lineRange(fault.place.line).lowerBound, found[fault.written] ?? 0)
    guard let range = document.file.bytes.range(of: fault.written, from: from, to: limit) else {
      return fault.end.map { _ in offset(fault.place)..<max(offset(fault.place), limit) }
    }
    found[fault.written] = range.upperBound
    let isEscaped = range.lowerBound > 0 && document.file.bytes[range.lowerBound - 1] == UInt8(ascii: "\\")
    return fault.isLiteral && isEscaped ? nil : range
  }

  private func offset(_ place: TextPlace) -> Int {
    let line = document.lineRange(place.line)
    return min(line.lowerBound + max(0, place.column - 1), line.upperBound)
  }
}
