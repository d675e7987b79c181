import CCmark

/// Addresses that are written apart from their links, `[label]: https://…`.
///
/// libcmark-gfm takes them out of the text. One that no link uses would be lost without a word.
struct LinkDefinitions {
  struct Definition {
    var label: String
    var line: Int
  }

  /// Those that no link uses.
  private(set) var unused: [Definition] = []

  init(_ root: CNode, _ bytes: [UInt8]) {
    guard bytes.contains(UInt8(ascii: ":")) else { return }
    let candidates = LinkDefinitions.candidates(bytes)
    guard !candidates.isEmpty else { return }
    let kept = Kept(root)
    unused = candidates.filter { candidate in
      !kept.addresses.contains(candidate.address) && !kept.texts.contains { $0.contains("[\(candidate.label)]:") }
    }.map { Definition(label: $0.label, line: $0.line) }
  }

  static func fault(_ definition: Definition) -> InlineFault {
    let place = TextPlace(line: definition.line, column: 1)
    if definition.label.hasPrefix("^") { return .footnote(at: place, isLiteral: false) }
    return .link(
      "no link uses the address of `[\(definition.label)]`, so it is lost",
      "write [words][\(definition.label)] in the text, or a backslash before the first bracket",
      written: "[\(definition.label)]:", at: place)
  }

  /// Lines that look like definitions.
  private static func candidates(_ bytes: [UInt8]) -> [(label: String, address: String, line: Int)] {
    let lines = bytes.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "\n") }
    return lines.enumerated().compactMap { index, line in
      let text = line.drop { [UInt8(ascii: " "), UInt8(ascii: ">"), UInt8(ascii: "\t")].contains($0) }
      guard text.first == UInt8(ascii: "["), let close = text.firstIndex(of: UInt8(ascii: "]")),
        close + 1 < text.endIndex, text[close + 1] == UInt8(ascii: ":")
      else { return nil }
      let label = String(decoding: text[(text.startIndex + 1)..<close], as: UTF8.self)
      // The address may stand in the next line.
      let behind = text[(close + 2)...] + (index + 1 < lines.count ? [UInt8(ascii: " ")] + lines[index + 1] : [])
      let words = behind.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") }
      let address = words.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
      return (label, address.trimming("<", ">"), index + 1)
    }
  }

  /// What is left of the text.
  private struct Kept {
    var addresses: Set<String> = []
    var texts: [String] = []

    init(_ root: CNode) { collect(root) }

    private mutating func collect(_ node: CNode) {
      switch node.type {
      case CMARK_NODE_LINK, CMARK_NODE_IMAGE: addresses.insert(node.url)
      case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK: texts.append(node.literal)
      default: break
      }
      for child in node.children { collect(child) }
    }
  }
}

extension String {
  fileprivate func trimming(_ open: Character, _ close: Character) -> String {
    hasPrefix(String(open)) && hasSuffix(String(close)) ? String(dropFirst().dropLast()) : self
  }
}
