import Languages
import NoticeModel
import Testing

/// Text that is right already comes back unchanged: applied to what it wrote, the typography does nothing.
@Suite struct IdempotenceTests {
  static let pieces = [
    "a", "é", "Z", "l", "1", "10", " ", "  ", "\u{A0}", "\u{202F}",
    "'", "\"", "“", "”", "„", "‘", "’", "‚", "«", "»", ":", ";", "!", "?", "%", "...", "…", ".", ",",
    "-", " - ", "–", "§", "(", ")", "[", "/", "@", "://", "www.", "article", "art.", "Artikel", "lid",
    "octobre", "oktober", "Oktober", "ans", "Jahre", "1er", "€", "n°", "𝒳", "🙂", "°", "‧",
  ]

  @Test(arguments: Language.allCases)
  func anyText(language: Language) {
    let rules = rules(for: language)
    var random = Sequence(seed: 20_251_010)
    let neighbours: [Character?] = [nil, " ", "a", "1", ":", "\u{A0}", "»", "\"", "."]
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<Int(random.next() % 12 + 1) { text += Self.pieces[Int(random.next() % UInt64(Self.pieces.count))] }
      let previous = neighbours[Int(random.next() % UInt64(neighbours.count))]
      let next = neighbours[Int(random.next() % UInt64(neighbours.count))]
      let once = rules.typography(text, previous: previous, next: next)
      let twice = rules.typography(once, previous: previous, next: next)
      if once != twice {
        Issue.record("\(language): \(shown(text)) → \(shown(once)) → \(shown(twice))")
        return
      }
    }
  }

  /// Numbers of which each run of the tests draws the same.
  struct Sequence: RandomNumberGenerator {
    var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
  }
}
