import Languages
import NoticeModel

/// Whether a sentence says itself that what it cites is of the past.
struct PastSentence: Sendable {
  private let anywhere: PhraseSet
  private let after: PhraseSet
  private let afterUnlessBasis: PhraseSet
  private let before: Set<[UInt8]>
  private let between: Set<[UInt8]>
  private let basis: Set<[UInt8]>
  private let denying: Set<[UInt8]>
  private let notDenying: Set<[UInt8]>

  /// How many words before one of the past may deny it: "n'a pas encore été abrogée".
  private static let reach = 3

  static func of(_ language: Language) -> PastSentence { all[language]! }

  private static let all: [Language: PastSentence] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, PastSentence(rules(for: $0).phrases.past)) })

  private init(_ words: PastWords) {
    anywhere = PhraseSet(words.anywhere)
    after = PhraseSet(words.after)
    afterUnlessBasis = PhraseSet(words.afterUnlessBasis)
    before = Set(words.before.map(FoldedText.fold))
    between = Set(words.between.map(FoldedText.fold))
    basis = Set(words.basis.map(FoldedText.fold))
    denying = Set(words.denying.map(FoldedText.fold))
    notDenying = Set(words.notDenying.map(FoldedText.fold))
  }

  /// - Parameter reference: where it stands; `nil` for one that is cited beside the sentence.
  func isSaid(in sentence: ArraySlice<UInt8>, of reference: Range<Int>? = nil) -> Bool {
    if holds(anywhere, in: sentence, of: sentence) { return true }
    guard let reference else { return holds(after, in: sentence, of: sentence) }
    let behind = sentence[reference.upperBound...]
    if holds(after, in: behind, of: sentence) { return true }
    let governing = wordsBefore(reference.lowerBound, in: sentence).first { !between.contains($0) }
    if let governing, before.contains(governing) { return true }
    if let governing, basis.contains(governing) { return false }
    return holds(afterUnlessBasis, in: behind, of: sentence)
  }

  /// Whether one of the phrases stands there and is not denied.
  private func holds(_ phrases: PhraseSet, in part: ArraySlice<UInt8>, of sentence: ArraySlice<UInt8>) -> Bool {
    phrases.places(in: part).contains { place in
      let earlier = Array(wordsBefore(place.lowerBound, in: sentence).prefix(Self.reach))
      let isDenied = earlier.indices.contains { at in
        denying.contains(earlier[at]) && !(at > 0 && notDenying.contains(earlier[at - 1]))
      }
      guard !isDenied else { return false }
      let next = sentence[place.upperBound...].drop { !$0.isWord }.prefix { $0.isWord }
      return !denying.contains(Array(next))
    }
  }

  /// The words before a place, the nearest first, up to a comma or the like.
  private func wordsBefore(_ place: Int, in sentence: ArraySlice<UInt8>) -> [[UInt8]] {
    var clause = sentence[sentence.startIndex..<place]
    if let stop = clause.lastIndex(where: { ",;:()\n".utf8.contains($0) }) { clause = clause[(stop + 1)...] }
    return clause.split { !$0.isWord }.suffix(8).reversed().map(Array.init)
  }
}
