import CCmark
import Diagnostics
import Markup

/// What prose needs from its surroundings: the language's typography, and what references stand for.
package protocol InlineContext {
  /// The words of a paragraph in the typography of the language.
  func typography(_ words: [Unresolved.Inline]) -> [Unresolved.Inline]
  /// What a reference such as `date:2025-10-10` shows, or `nil` when it is unknown.
  ///
  /// - Parameter words: what stands before it, by which some languages inflect it.
  func resolve(_ reference: String, behind words: String) -> [Unresolved.Inline]?
  /// What a reference stands for inside the address of a link, such as `dpo.email`.
  func resolveAddress(_ reference: String) -> String?
  /// The place that a reference leads to, where it is known only later whether the notice shows that place.
  func place(awaitedBy reference: String) -> String?
  /// What more can be said about a reference that is unknown, or whose place is not shown.
  func explanation(of reference: String) -> UnknownReference?
}

extension InlineContext {
  package func explanation(of reference: String) -> UnknownReference? { nil }
  package func place(awaitedBy reference: String) -> String? { nil }
}

/// Something that is wrong only if the notice does not show a place.
package struct DeferredDiagnostic: Sendable {
  package var place: String
  package var diagnostic: Diagnostic
}

/// What a notice knows about a reference that stands for nothing in it.
package struct UnknownReference: Sendable {
  /// Why it leads nowhere, as the end of a sentence.
  package var reason: String?
  /// What to write.
  package var help: String

  package init(reason: String? = nil, help: String) {
    self.reason = reason
    self.help = help
  }
}

/// Makes inlines of the nodes inside a paragraph, heading or cell.
struct InlineReader {
  let context: any InlineContext
  var faults: [InlineFault] = []
  /// Text that has been read since the last mark-up, over the ends of lines.
  private var run = TextRun()
  var isInLink = false
  private var override: TextOverride?

  init(_ context: any InlineContext, override: TextOverride? = nil) {
    self.context = context
    self.override = override
  }

  /// The words of a paragraph, heading or cell.
  mutating func paragraph(_ parent: CNode) -> [Unresolved.Inline] { context.typography(read(parent)) }

  /// The same before the typography of the language.
  mutating func read(_ parent: CNode) -> [Unresolved.Inline] {
    var out: [Unresolved.Inline] = []
    for node in parent.children { append(node, to: &out) }
    flush(to: &out)
    return out
  }

  private mutating func append(_ node: CNode, to out: inout [Unresolved.Inline]) {
    switch node.type {
    case CMARK_NODE_TEXT:
      return run.append(override.flatMap { $0.node == node ? $0.text : nil } ?? node.literal, at: node.place)
    case CMARK_NODE_SOFTBREAK: return run.append(" ", at: nil)
    default: flush(to: &out)
    }
    switch node.type {
    case CMARK_NODE_LINEBREAK: out.append(.lineBreak)
    case CMARK_NODE_CODE: out.append(.code(node.source))
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG: appendEmphasis(node, to: &out)
    case CMARK_NODE_LINK: appendLink(node, to: &out)
    case CMARK_NODE_IMAGE:
      report(.markdownImage, "pictures are not part of a notice", "say it in words", "![", node)
    case CMARK_NODE_HTML_INLINE:
      faults.append(.html(node))
    default:
      // Strikethrough is the one extension that is attached; of anything else the words are kept.
      out += node.typeName == "strikethrough" ? [.strikethrough(read(node))] : read(node)
    }
  }

  /// Emphasis inside emphasis of its own kind shows that marks found the wrong partner.
  private mutating func appendEmphasis(_ node: CNode, to out: inout [Unresolved.Inline]) {
    let isStrong = node.type == CMARK_NODE_STRONG
    if node.isInside(node.type) { faults.append(.nestedEmphasis(isStrong, at: node.place)) }
    let inner = read(node)
    out.append(isStrong ? .strong(inner) : .emphasis(inner))
  }

  private mutating func report(_ rule: RuleID, _ message: String, _ help: String, _ written: String, _ node: CNode) {
    faults.append(InlineFault(rule: rule, message: message, help: help, written: written, place: node.place))
  }

  // MARK: - Text and references

  private mutating func flush(to out: inout [Unresolved.Inline]) {
    guard !run.isEmpty else { return }
    let run = self.run
    self.run = TextRun()
    faults += LiteralMarks(run).faults
    guard run.text.utf8.contains(UInt8(ascii: "{")) else { return appendWords(run.text, to: &out) }
    var rest = Substring(run.text)
    var words = ""
    while let open = rest.firstIndex(of: "{") {
      words += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      let place = run.place(of: open)
      if inside.first == "{" {
        words += "{"
        rest = inside.dropFirst()
      } else if let close = inside.firstIndex(where: { $0 == "}" || $0 == "{" }), inside[close] == "}" {
        appendWords(words, to: &out)
        words = ""
        appendReference(String(inside[..<close]), at: place, to: &out)
        rest = inside[inside.index(after: close)...]
      } else {
        faults.append(.unclosed(inside, at: place))
        words += "{"
        rest = inside
      }
    }
    appendWords(words + rest, to: &out)
  }

  private mutating func appendWords(_ words: String, to out: inout [Unresolved.Inline]) {
    guard !words.isEmpty else { return }
    let words = InlineReader.shown(ProtectedBraces.shown(words))
    guard !words.isEmpty else { return }
    if case .text(let before)? = out.last {
      out[out.count - 1] = .text(before + words)
    } else {
      out.append(.text(words))
    }
  }

  /// Words without what readers cannot see and without what has been reported.
  static func shown(_ words: String) -> String {
    InvisibleCharacters.removed(from: ForbiddenCharacters.removed(from: words))
  }

  private mutating func appendReference(_ reference: String, at place: TextPlace, to out: inout [Unresolved.Inline]) {
    guard let inlines = context.resolve(reference, behind: out.plainText) else {
      return faults.append(.reference(reference, at: place, known: context.explanation(of: reference)))
    }
    if isInLink, inlines.contains(where: \.isLink) { faults.append(.nested("{\(reference)}", at: place)) }
    awaitPlace(of: reference, at: place)
    out += inlines
  }

  /// Remembers what is wrong with a reference if its place is not shown.
  mutating func awaitPlace(of reference: String, at place: TextPlace) {
    guard let awaited = context.place(awaitedBy: reference) else { return }
    var fault = InlineFault.reference(reference, at: place, known: context.explanation(of: reference))
    fault.awaitedPlace = awaited
    faults.append(fault)
  }
}

/// Another text for a node, without the marks that stand in it.
struct TextOverride {
  let node: CNode
  let text: String
}
