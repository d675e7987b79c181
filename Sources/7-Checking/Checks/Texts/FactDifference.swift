import NoticeModel

/// What one text says of numbers, days, references, e-mail addresses and links and the other does not.
package struct FactDifference: Sendable, Equatable {
  /// What the second text lacks, and what it has instead or in addition, in words.
  package var lacks: [String]
  package var adds: [String]

  package init(from first: String, _ firstLanguage: Language, to second: String, _ secondLanguage: Language) {
    let facts = WrittenFacts(Self.folded(first, firstLanguage), firstLanguage)
    let others = WrittenFacts(Self.folded(second, secondLanguage), secondLanguage)
    lacks = facts.missing(in: others).map(\.words)
    adds = others.missing(in: facts).map(\.words)
  }

  private static func folded(_ text: String, _ language: Language) -> [UInt8] {
    let bytes = Array(text.utf8)
    return FoldedText(bytes, 0..<bytes.count, escapes: false, language: language).bytes
  }
}
