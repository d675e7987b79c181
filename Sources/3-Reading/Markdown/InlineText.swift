import CCmark
import Diagnostics
import Markup

/// Reads a single text of the facts: inline Markdown with references, never a list or a heading.
package struct InlineText {
  package let inlines: [Unresolved.Inline]
  private let faults: [InlineFault]
  private let source: String

  package init(_ text: String, context: any InlineContext) {
    var text = text
    let signs = text.withUTF8 { Signs($0) }
    guard signs.hasMarkup else {
      let words = InlineReader.shown(text)
      inlines = words.isEmpty ? [] : context.typography([.text(words)])
      faults = signs.faults
      source = text
      return
    }
    let tree = MarkdownTree(Array((InlineText.joiner + text).utf8))
    var faults = signs.faults + InlineText.faults(of: tree)
    var out: [Unresolved.Inline] = []
    for (index, node) in tree.root.children.enumerated() {
      guard node.type == CMARK_NODE_PARAGRAPH else {
        let line = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(node.firstLine - 1).first
        faults.append(
          .text("a list, heading or table cannot stand in a text of the facts", written: String(line ?? ""), node.place)
        )
        continue
      }
      var override: TextOverride?
      if index == 0, let first = cmark_node_first_child(node), first.literal.hasPrefix(InlineText.joiner) {
        override = TextOverride(node: first, text: String(first.literal.unicodeScalars.dropFirst()))
      }
      var reader = InlineReader(context, override: override)
      if index > 0 { out.append(.lineBreak) }
      out += reader.read(node)
      faults += reader.faults
    }
    let definitions = LinkDefinitions(tree.root, Array(text.utf8)).unused.map(LinkDefinitions.fault)
    inlines = context.typography(out)
    self.faults = faults + definitions
    source = text
  }

  /// A word joiner at the start keeps "10. Oktober" or "- 5" from becoming a list.
  private static let joiner = "\u{2060}"

  private static func faults(of tree: MarkdownTree) -> [InlineFault] {
    tree.excess == nil ? [] : [.text("this text is nested too deeply", written: "", TextPlace(line: 1, column: 1))]
  }

  /// What is wrong with it, and what is only if the notice does not show a place.
  ///
  /// - Parameters:
  ///   - place: where the text is written; asked for when there is something to say.
  ///   - file: the source that holds it, in which the place itself is looked for.
  package func diagnostics(
    at place: @autoclosure () -> Location, in file: SourceFile?
  ) -> (now: [Diagnostic], deferred: [DeferredDiagnostic]) {
    guard !faults.isEmpty else { return ([], []) }
    let location = place()
    var (now, deferred): ([Diagnostic], [DeferredDiagnostic]) = ([], [])
    for fault in faults {
      let found = file?.location(of: fault.written, from: location, skipping: offset(of: fault.place))
      if file != nil, found == nil, fault.isLiteral { continue }
      let diagnostic = fault.diagnostic(at: found ?? location)
      if let place = fault.awaitedPlace {
        deferred.append(DeferredDiagnostic(place: place, diagnostic: diagnostic))
      } else {
        now.append(diagnostic)
      }
    }
    return (now, deferred)
  }

  /// Its source is at least as long as the text: nothing of what is meant stands before this many bytes.
  private func offset(of place: TextPlace) -> Int {
    let lines = source.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let start = lines.prefix(place.line - 1).reduce(0) { $0 + $1.count + 1 }
    return max(0, start + place.column - 1 - (place.line == 1 ? InlineText.joiner.utf8.count : 0))
  }

  /// What a glance at the bytes tells.
  private struct Signs {
    var hasMarkup = false
    var faults: [InlineFault] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      hasMarkup = bytes.contains(where: Signs.isMarkup)
      if let range = ForbiddenCharacters.first(in: bytes) { faults.append(.character(bytes[range])) }
      for reference in CharacterReferences.forbidden(in: bytes) {
        faults.append(.character(reference.scalar, written: bytes[reference.range]))
      }
      if bytes.count > 3, let bullet = Signs.bullet(in: bytes) {
        faults.append(
          .text("a list cannot stand in a text of the facts", written: bullet, TextPlace(line: 1, column: 1)))
      }
    }

    /// The first bullet as word processors write them.
    private static func bullet(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
      for at in bytes.indices.dropLast(2) where bytes[at] >= 0xE2 {
        switch (bytes[at], bytes[at + 1], bytes[at + 2]) {
        case (0xE2, 0x80, 0xA2): return "\u{2022}"
        case (0xEF, 0x82, 0xB7): return "\u{F0B7}"
        default: continue
        }
      }
      return nil
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
}

extension InlineFault {
  fileprivate static func text(_ message: String, written: String, _ place: TextPlace) -> InlineFault {
    InlineFault(
      rule: .markdownText, message: message, help: "write a sentence, or move it to the prose of the section",
      written: written, place: place)
  }

  static func character(_ bytes: some Sequence<UInt8>) -> InlineFault {
    let written = String(decoding: Array(bytes), as: UTF8.self)
    return character(written.unicodeScalars.first ?? "\0", written: written.utf8)
  }

  /// A character that no page may hold, and how it is written.
  static func character(_ scalar: Unicode.Scalar, written: some Sequence<UInt8>) -> InlineFault {
    InlineFault(
      rule: .markdownCharacter,
      message: "the character \(ForbiddenCharacters.name(String(scalar).utf8)) cannot stand on a page",
      help: "remove it, or write what was meant", written: String(decoding: Array(written), as: UTF8.self),
      place: TextPlace(line: 1, column: 1))
  }
}

extension SourceFile {
  /// The place where something is written, from a place on; `nil` where it is written in another way.
  fileprivate func location(of written: String, from place: Location, skipping offset: Int) -> Location? {
    guard place.path == path else { return nil }
    var start = 0
    for _ in 1..<max(1, place.line) {
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      start = end + 1
    }
    start += place.text.prefix(place.column - 1).utf8.count
    return bytes.range(of: written, from: start + offset, to: bytes.count).map(location)
  }
}
