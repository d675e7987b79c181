import CCmark
import Markup

/// `{#identifier}` at the end of a heading.
struct HeadingIdentifier {
  let id: String
  private let kept: String

  /// `nil` when the heading has none, which `MarkdownTraps` reports.
  init?(_ heading: CNode) {
    cmark_consolidate_text_nodes(heading)
    guard let last = cmark_node_last_child(heading), last.type == CMARK_NODE_TEXT else { return nil }
    let text = last.literal
    guard text.hasSuffix("}"), let open = text.lastIndex(of: "{") else { return nil }
    let inside = text[text.index(after: open)...].dropLast()
    guard inside.first == "#", isIdentifier(inside.dropFirst()) else { return nil }
    id = String(inside.dropFirst())
    kept = String(text[..<open]).trimmingTrailingSpaces
  }

  func remove(from heading: CNode) {
    guard let last = cmark_node_last_child(heading) else { return }
    cmark_node_set_literal(last, kept)
  }
}

/// `{facts}` alone, or `{§:identifier}` at the start of a paragraph.
struct ParagraphMark {
  enum Kind { case none, facts, paragraph(String?) }

  let kind: Kind
  private let kept: String

  init(_ paragraph: CNode) {
    cmark_consolidate_text_nodes(paragraph)
    guard let first = cmark_node_first_child(paragraph), first.type == CMARK_NODE_TEXT else {
      (kind, kept) = (.none, "")
      return
    }
    let text = first.literal
    if text == "{facts}", cmark_node_next(first) == nil {
      (kind, kept) = (.facts, "")
      return
    }
    guard text.hasPrefix("{§"), let close = text.firstIndex(of: "}") else {
      (kind, kept) = (.none, "")
      return
    }
    let inside = text[text.index(text.startIndex, offsetBy: 2)..<close]
    kept = String(text[text.index(after: close)...].drop { $0 == " " })
    if inside.isEmpty {
      kind = .paragraph(nil)
    } else if inside.first == ":", isIdentifier(inside.dropFirst()) {
      kind = .paragraph(String(inside.dropFirst()))
    } else {
      kind = .none
    }
  }

  func remove(from paragraph: CNode) {
    guard let first = cmark_node_first_child(paragraph) else { return }
    cmark_node_set_literal(first, kept)
  }
}

/// Lower-case letters, digits and hyphens.
func isIdentifier(_ text: some StringProtocol) -> Bool {
  !text.isEmpty
    && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
}

extension String {
  var trimmingTrailingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension MarkdownDocument {
  /// Subsections and numbered paragraphs, in order, before anything is converted.
  public var anchors: [ProseAnchor] {
    root.children.compactMap { node in
      switch node.type {
      case CMARK_NODE_HEADING:
        guard let identifier = HeadingIdentifier(node) else { return nil }
        return ProseAnchor(kind: .heading(level: Int(cmark_node_get_heading_level(node))), id: identifier.id)
      case CMARK_NODE_PARAGRAPH:
        guard case .paragraph(let id) = ParagraphMark(node).kind else { return nil }
        return ProseAnchor(kind: .paragraph, id: id)
      default: return nil
      }
    }
  }
}
