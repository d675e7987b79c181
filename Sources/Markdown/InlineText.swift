import CCmark
import Markup

/// Reads a single text of the facts: inline Markdown with references, never a list or a heading.
public struct InlineText {
  public private(set) var inlines: [Inline]
  /// References that nothing is known of.
  public private(set) var unknown: [String]
  /// What is not allowed in it, in words.
  public private(set) var faults: [String]

  public init(_ text: String, context: any InlineContext) {
    unknown = []
    faults = []
    guard text.utf8.contains(where: InlineText.isMarkup) else {
      inlines = text.isEmpty ? [] : context.typography([.text(text)])
      return
    }
    // A word joiner at the start keeps "10. Oktober" or "- 5" from becoming a list.
    let joiner: Character = "\u{2060}"
    let root = MarkdownDocument.parse(Array((String(joiner) + text).utf8))
    defer { cmark_node_free(root) }
    var reader = InlineReader(context)
    var out: [Inline] = []
    for (index, node) in root.children.enumerated() {
      if index > 0 { out.append(.lineBreak) }
      guard node.type == CMARK_NODE_PARAGRAPH else {
        faults.append("a list, heading or table cannot stand in it")
        continue
      }
      out += reader.read(node)
    }
    if case .text(let first)? = out.first, first.first == joiner {
      let rest = String(first.dropFirst())
      if rest.isEmpty { out.removeFirst() } else { out[0] = .text(rest) }
    }
    inlines = context.typography(out)
    unknown = reader.unknown
    if reader.hasHTML { faults.append("HTML is not allowed in a notice") }
    if reader.hasImage { faults.append("pictures are not part of a notice") }
    faults += reader.unsafe.map { "`\($0)` cannot be the address of a link" }
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "<"),
      UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "~"), UInt8(ascii: "\n"):
      return true
    default:
      return false
    }
  }
}
