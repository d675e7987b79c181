import CCmark
import Markup

/// What prose needs from its surroundings: the language's typography, and what references stand for.
public protocol InlineContext {
  /// The words of a paragraph in the typography of the language.
  func typography(_ words: [Inline]) -> [Inline]
  /// What a reference such as `date:2025-10-10` shows, or `nil` when it is unknown.
  func resolve(_ reference: String) -> [Inline]?
  /// What a reference stands for inside the address of a link, such as `dpo.email`.
  func resolveAddress(_ reference: String) -> String?
}

/// Makes inlines of the nodes inside a paragraph, heading or cell.
struct InlineReader {
  let context: any InlineContext
  /// References that nothing is known of.
  private(set) var unknown: [String] = []
  /// Addresses of links that are not followed.
  private(set) var unsafe: [String] = []
  private(set) var hasHTML = false
  private(set) var hasImage = false

  init(_ context: any InlineContext) {
    self.context = context
  }

  /// The words of a paragraph, heading or cell.
  mutating func paragraph(_ parent: CNode) -> [Inline] { context.typography(read(parent)) }

  /// The same before the typography of the language.
  mutating func read(_ parent: CNode) -> [Inline] {
    cmark_consolidate_text_nodes(parent)
    var out: [Inline] = []
    for node in parent.children { append(node, to: &out) }
    return out
  }

  private mutating func append(_ node: CNode, to out: inout [Inline]) {
    switch node.type {
    case CMARK_NODE_TEXT: appendText(node.literal, to: &out)
    case CMARK_NODE_SOFTBREAK: appendText(" ", to: &out)
    case CMARK_NODE_LINEBREAK:
      out.append(.lineBreak)
    case CMARK_NODE_CODE:
      out.append(.code(node.literal))
    case CMARK_NODE_EMPH: out.append(.emphasis(read(node)))
    case CMARK_NODE_STRONG: out.append(.strong(read(node)))
    case CMARK_NODE_LINK: appendLink(node, to: &out)
    case CMARK_NODE_IMAGE: hasImage = true
    case CMARK_NODE_HTML_INLINE: hasHTML = true
    default:
      if node.typeName == "strikethrough" {
        out.append(.strikethrough(read(node)))
      } else {
        out += read(node)
      }
    }
  }

  // MARK: - Text and references

  private mutating func appendText(_ text: String, to out: inout [Inline]) {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return appendRun(text, to: &out) }
    var rest = Substring(text)
    var run = ""
    while let open = rest.firstIndex(of: "{") {
      run += rest[..<open]
      let after = rest.index(after: open)
      if after < rest.endIndex, rest[after] == "{" {
        run += "{"
        rest = rest[rest.index(after: after)...]
        continue
      }
      guard let close = rest[after...].firstIndex(of: "}") else {
        unknown.append(String(rest[after...]))
        rest = rest[rest.endIndex...]
        break
      }
      let reference = String(rest[after..<close])
      appendRun(run, to: &out)
      run = ""
      if let inlines = context.resolve(reference) {
        out += inlines
      } else {
        unknown.append(reference)
      }
      rest = rest[rest.index(after: close)...]
    }
    appendRun(run + rest, to: &out)
  }

  private mutating func appendRun(_ text: String, to out: inout [Inline]) {
    guard !text.isEmpty else { return }
    if case .text(let before)? = out.last {
      out[out.count - 1] = .text(before + text)
    } else {
      out.append(.text(text))
    }
  }

  // MARK: - Links

  private mutating func appendLink(_ node: CNode, to out: inout [Inline]) {
    let raw = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
    let inner = read(node)
    guard let url = address(raw) else {
      unsafe.append(raw)
      out += inner
      return
    }
    out.append(.link(inner, to: url))
  }

  /// The address of a link, with its reference put in; `nil` when it must not be followed.
  private mutating func address(_ raw: String) -> String? {
    var url = raw
    if let open = raw.firstIndex(of: "{"), let close = raw[open...].firstIndex(of: "}") {
      let reference = String(raw[raw.index(after: open)..<close])
      guard let value = context.resolveAddress(reference) else {
        unknown.append(reference)
        return "#"
      }
      url = raw[..<open] + value + raw[raw.index(after: close)...]
    }
    return SafeAddress.isSafe(url) ? url : nil
  }
}

/// Which addresses a link may lead to.
public enum SafeAddress {
  /// Web, mail, telephone, or a place on the same page; everything else could run code or leave the site's
  /// folder.
  public static func isSafe(_ url: String) -> Bool {
    let lower = url.lowercased()
    return ["https://", "http://", "mailto:", "tel:", "#"].contains { lower.hasPrefix($0) && lower.count > $0.count }
  }
}
