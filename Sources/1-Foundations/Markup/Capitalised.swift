extension Array where Element == Inline {
  /// The same words with a capital at the start, for a fragment that begins a cell or a sentence.
  package var capitalised: [Inline] {
    guard let first else { return self }
    var copy = self
    copy[0] = first.capitalised
    return copy
  }
}

extension Array where Element == Block {
  /// The same blocks, the first of them with a capital at its start.
  package var capitalised: [Block] {
    guard case .paragraph(let inlines)? = first else { return self }
    return [.paragraph(inlines.capitalised)] + dropFirst()
  }
}

extension Inline {
  var capitalised: Inline {
    switch self {
    case .text(let text): return .text(text.capitalisedAtStart)
    case .emphasis(let inner): return .emphasis(inner.capitalised)
    case .strong(let inner): return .strong(inner.capitalised)
    case .strikethrough(let inner): return .strikethrough(inner.capitalised)
    case .link(let inner, let address): return .link(inner.capitalised, to: address)
    case .name(let inner): return .name(inner.capitalised)
    case .foreign(let inner, let tag): return .foreign(inner.capitalised, tag: tag)
    case .code, .time, .superscript, .lineBreak, .reference: return self
    case .badge(let inner, let kind): return .badge(inner.capitalised, kind)
    }
  }
}

extension String {
  /// With a capital first letter. A word with a capital inside ("iPhone") or behind a sign stays as it is.
  var capitalisedAtStart: String {
    guard let first, first.isLowercase else { return self }
    let word = prefix { $0.isLetter || $0 == "’" || $0 == "-" }
    guard !word.contains(where: \.isUppercase) || word.contains("’") || word.contains("-") else { return self }
    // Dutch: "IJsland", "Eén maand".
    if hasPrefix("ij") { return "IJ" + dropFirst(2) }
    if word == "één" { return "E" + dropFirst() }
    return first.uppercased() + dropFirst()
  }
}
