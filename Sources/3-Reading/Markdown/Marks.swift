import CCmark
import Diagnostics
import Markup

/// `{#identifier}` at the end of a heading.
struct HeadingIdentifier {
  let id: String
  /// The last words of the heading without it.
  let words: TextOverride

  /// `nil` when the heading has none, which `MarkdownTraps` reports.
  init?(_ heading: CNode) {
    guard let (last, open, inside) = HeadingIdentifier.braces(heading), isIdentifier(inside) else { return nil }
    id = String(inside)
    words = TextOverride(node: last, text: String(last.literal[..<open]).trimmingTrailingSpaces)
  }

  /// What stands in `{#…}` at the end, whether it can be an identifier or not.
  static func written(_ heading: CNode) -> Substring? { braces(heading)?.inside }

  private static func braces(_ heading: CNode) -> (last: CNode, open: String.Index, inside: Substring)? {
    guard let last = cmark_node_last_child(heading), last.type == CMARK_NODE_TEXT else { return nil }
    let text = last.literal
    guard text.hasSuffix("}"), let open = text.lastIndex(of: "{") else { return nil }
    let inside = text[text.index(after: open)...].dropLast()
    return inside.first == "#" ? (last, open, inside.dropFirst()) : nil
  }
}

/// `{facts}` or `{facts:part}` alone, or `{§:identifier}` at the start of a paragraph.
struct ParagraphMark {
  enum Kind: Equatable { case none, facts(String?), paragraph(String?) }

  let kind: Kind
  /// The first words of a numbered paragraph without the mark.
  let words: TextOverride?

  init(_ paragraph: CNode) {
    guard let first = cmark_node_first_child(paragraph), first.type == CMARK_NODE_TEXT else {
      (kind, words) = (.none, nil)
      return
    }
    let text = first.literal
    if cmark_node_next(first) == nil, let part = ParagraphMark.factsPart(text) {
      (kind, words) = (.facts(part.isEmpty ? nil : String(part)), nil)
      return
    }
    guard text.hasPrefix("{§"), let close = text.firstIndex(of: "}") else {
      (kind, words) = (.none, nil)
      return
    }
    let inside = text[text.index(text.startIndex, offsetBy: 2)..<close]
    let rest = String(text[text.index(after: close)...].drop { $0 == " " })
    if inside.isEmpty {
      kind = .paragraph(nil)
    } else if inside.first == ":", isIdentifier(inside.dropFirst()) {
      kind = .paragraph(String(inside.dropFirst()))
    } else {
      kind = .none
    }
    words = kind == .none ? nil : TextOverride(node: first, text: rest)
  }

  /// The part that `{facts:part}` names, nothing for `{facts}`; `nil` where it is neither.
  private static func factsPart(_ text: String) -> Substring? {
    guard text.hasPrefix("{facts"), text.hasSuffix("}") else { return nil }
    let inside = text.dropFirst(6).dropLast()
    if inside.isEmpty { return inside }
    let part = inside.dropFirst()
    return inside.first == ":" && isIdentifier(part) ? part : nil
  }
}

/// Lower-case letters, digits and hyphens, of which none stands at the start.
func isIdentifier(_ text: some StringProtocol) -> Bool {
  !text.isEmpty && !text.hasPrefix("-")
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
  /// The place of the mark with which a paragraph begins.
  func location(ofMark paragraph: CNode) -> Location {
    let line = lineRange(paragraph.firstLine)
    let start = min(line.lowerBound + max(0, paragraph.firstColumn - 1), line.upperBound)
    let close = file.bytes[start..<line.upperBound].firstIndex(of: UInt8(ascii: "}"))
    return file.location(start..<(close.map { $0 + 1 } ?? line.upperBound))
  }

  /// Subsections and numbered paragraphs, in order, before anything is converted.
  package var anchors: [ProseAnchor] {
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

  /// The line of the subsection or numbered paragraph with an identifier.
  package func location(ofAnchor id: String) -> Location? {
    let node = root.children.first { node in
      switch node.type {
      case CMARK_NODE_HEADING: return HeadingIdentifier(node)?.id == id
      case CMARK_NODE_PARAGRAPH: return ParagraphMark(node).kind == .paragraph(id)
      default: return false
      }
    }
    return node.map { location(line: $0.firstLine) }
  }
}
