import NoticeModel

/// What one text says of numbers, days, references, e-mail addresses and links and the other does not.
package struct FactDifference: Sendable, Equatable {
  /// What the second text lacks, and what it has instead or in addition, in words.
  package var lacks: [String]
  package var adds: [String]

  package init(from first: String, _ firstLanguage: Language, to second: String, _ secondLanguage: Language) {
    let (a, b) = (Self.folded(first, firstLanguage), Self.folded(second, secondLanguage))
    let (facts, others) = (WrittenFacts(a, firstLanguage), WrittenFacts(b, secondLanguage))
    lacks = facts.missing(in: others).filter { !Self.isInWords($0, b, secondLanguage) }.map(\.words)
    adds = others.missing(in: facts).filter { !Self.isInWords($0, a, firstLanguage) }.map(\.words)
  }

  private static func folded(_ text: String, _ language: Language) -> [UInt8] {
    let bytes = Array(text.utf8)
    return FoldedText(bytes, 0..<bytes.count, escapes: false, language: language).bytes
  }

  private static func isInWords(_ fact: WrittenFacts.Fact, _ text: [UInt8], _ language: Language) -> Bool {
    guard case .number(let number) = fact else { return false }
    return WrittenFacts.hasWord(for: number, in: text, language)
  }
}
