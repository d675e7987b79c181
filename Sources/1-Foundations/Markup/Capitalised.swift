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
    case .text(let text): .text(text.capitalisedAtStart)
    case .time: self
    default: mapInner(\.capitalised)
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
