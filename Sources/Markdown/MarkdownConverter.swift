import CCmark
import Diagnostics
import Markup

/// Makes blocks of parsed Markdown, with references resolved and the language's typography applied.
public struct MarkdownConverter {
  private let document: MarkdownDocument
  private let context: any InlineContext
  public private(set) var diagnostics: [Diagnostic] = []

  public init(_ document: MarkdownDocument, context: any InlineContext) {
    self.document = document
    self.context = context
  }

  /// The file as a sequence of blocks, subsections and marks.
  public mutating func prose() -> [ProseItem] {
    // Before anything is converted, since that takes the marks out of the tree.
    diagnostics += MarkdownTraps(document).diagnostics()
    var items: [ProseItem] = []
    for node in document.root.children { append(node, to: &items) }
    return items
  }

  /// The file as blocks alone, for a clause.
  public mutating func blocks() -> [Block] {
    prose().compactMap { item in
      if case .block(let block) = item { return block }
      return nil
    }
  }

  // MARK: - Items

  private mutating func append(_ node: CNode, to items: inout [ProseItem]) {
    switch node.type {
    case CMARK_NODE_HEADING:
      if let heading = heading(node) { items.append(heading) }
    case CMARK_NODE_PARAGRAPH:
      let mark = ParagraphMark(node)
      switch mark.kind {
      case .facts: items.append(.facts)
      case .paragraph(let id):
        items.append(.paragraphMark(id: id))
        mark.remove(from: node)
        let inlines = self.inlines(node)
        if !inlines.isEmpty { items.append(.block(.paragraph(inlines))) }
      case .none: items.append(.block(.paragraph(inlines(node))))
      }
    default:
      if let block = block(node) { items.append(.block(block)) }
    }
  }

  private mutating func heading(_ node: CNode) -> ProseItem? {
    guard let identifier = HeadingIdentifier(node) else { return nil }
    identifier.remove(from: node)
    return .heading(
      level: max(2, Int(cmark_node_get_heading_level(node))), id: identifier.id, title: inlines(node))
  }

  // MARK: - Blocks

  private mutating func blocks(in parent: CNode) -> [Block] {
    var out: [Block] = []
    for node in parent.children {
      if let block = block(node) { out.append(block) }
    }
    return out
  }

  private mutating func block(_ node: CNode) -> Block? {
    switch node.type {
    case CMARK_NODE_PARAGRAPH: return .paragraph(inlines(node))
    case CMARK_NODE_LIST: return list(node)
    case CMARK_NODE_BLOCK_QUOTE: return .quote(blocks(in: node))
    case CMARK_NODE_CODE_BLOCK: return .code(node.literal)
    case CMARK_NODE_THEMATIC_BREAK: return .rule
    case CMARK_NODE_HTML_BLOCK:
      report("MD-HTML", "HTML is not allowed in a notice", help: "write Markdown, or leave the tags out", node)
      return nil
    default:
      return node.typeName == "table" ? table(node) : nil
    }
  }

  private mutating func list(_ node: CNode) -> Block {
    let ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    let tight = cmark_node_get_list_tight(node) != 0
    let items = node.children.map { blocks(in: $0) }
    return .list(start: ordered ? Int(cmark_node_get_list_start(node)) : nil, tight: tight, items: items)
  }

  private mutating func table(_ node: CNode) -> Block {
    var columns: [[Inline]] = []
    var rows: [[[Block]]] = []
    for (index, row) in node.children.enumerated() {
      let cells = row.children.map { inlines($0) }
      if index == 0 { columns = cells } else { rows.append(cells.map { $0.isEmpty ? [] : [.paragraph($0)] }) }
    }
    return .table(Table(columns: columns, rows: rows))
  }

  // MARK: - Inlines

  private mutating func inlines(_ node: CNode) -> [Inline] {
    var reader = InlineReader(context)
    let out = reader.paragraph(node)
    if reader.hasHTML {
      report("MD-HTML", "HTML is not allowed in a notice", help: "write Markdown, or leave the tags out", node)
    }
    if reader.hasImage {
      report("MD-IMAGE", "pictures are not part of a notice", help: "say it in words", node)
    }
    for url in reader.unsafe {
      report(
        "MD-LINK", "`\(url)` cannot be the address of a link",
        help: "write a whole address (https://…, mailto:…, tel:…), or {ref:…} for a section of this notice", node)
    }
    for reference in reader.unknown { reportUnknown(reference, node) }
    return out
  }

  private mutating func report(_ rule: String, _ message: String, help: String, _ node: CNode) {
    diagnostics.append(
      Diagnostic(rule: rule, message, help: help, at: document.location(line: node.firstLine)))
  }

  /// Points to the braces themselves, which the tree has no place for.
  private mutating func reportUnknown(_ reference: String, _ node: CNode) {
    let needle = Array("{\(reference)".utf8)
    var location = document.location(line: node.firstLine)
    for line in node.firstLine...max(node.firstLine, node.lastLine) {
      guard let range = document.lineRange(line) else { break }
      let bytes = document.file.bytes
      for start in range where bytes[start...].starts(with: needle) {
        location = document.file.location(start..<(start + needle.count + 1))
        diagnostics.append(UnknownReference.diagnostic(reference, at: location))
        return
      }
    }
    diagnostics.append(UnknownReference.diagnostic(reference, at: location))
  }
}

/// How an unknown reference is reported, in prose and in the texts of the facts alike.
public enum UnknownReference {
  public static let rule = "MD-REF"
  static let kinds = [
    "ref", "date", "duration", "law", "purpose", "data", "recipient", "controller.name", "controller.fullName",
    "controller.seat", "controller.enterpriseNumber", "dpo.email", "dpo.post", "dpo.phone", "requests.email",
    "requests.post", "authority.name", "authority.address", "authority.site", "notice.title",
  ]

  public static func diagnostic(_ reference: String, at location: Location) -> Diagnostic {
    let parts = reference.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let kind = String(parts[0])
    if kinds.contains(kind) {
      return Diagnostic(
        rule: rule, "`{\(reference)}` stands for nothing in this notice", help: help(for: kind), at: location)
    }
    let meant = nearestName(to: kind, among: kinds).map { kind in
      "did you mean `{\(kind)\(parts.count > 1 ? ":" + parts[1] : "")}`?"
    }
    return Diagnostic(
      rule: rule, "`{\(reference)}` is not a reference",
      help: meant ?? "write {{ for a brace that is meant as such; docs/writing.md lists the references", at: location)
  }

  private static func help(for kind: String) -> String {
    switch kind {
    case "ref": return "write the identifier of a section, or section/subsection, of this notice"
    case "date": return "write year, month and day, as in {date:2025-10-10}"
    case "duration": return "write a number and a unit, as in {duration:1 month}"
    case "law": return "write the identifier of a law in the registry, then its article, as in {law:gdpr/13}"
    case "purpose", "data", "recipient": return "write the identifier of one that notice.swift declares"
    default: return "add this fact to notice.swift, or leave the reference out"
    }
  }
}
