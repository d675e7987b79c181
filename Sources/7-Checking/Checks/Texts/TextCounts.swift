import Languages
import NoticeModel

/// What is counted in sentences to tell how hard they are to read.
struct TextCounts {
  /// Words of a sentence beyond which it is long.
  let longSentence: Int
  private let language: Language
  private let technicalTerms: TechnicalTerms
  private(set) var sentences = 0
  private(set) var words = 0
  private(set) var syllables = 0
  /// Words of more than six letters, as LIX counts them.
  private(set) var longWords = 0
  private(set) var longSentences = 0
  private(set) var passives = 0
  /// Terms of the glossary.
  private(set) var terms = 0

  /// Fewer words tell nothing: one long name would change the index.
  static let least = 100

  init(_ limits: PlainLanguage, _ technicalTerms: TechnicalTerms, in language: Language) {
    longSentence = limits.longSentence
    self.technicalTerms = technicalTerms
    self.language = language
  }

  mutating func add(_ sentence: CountedWords) {
    guard !sentence.isEmpty else { return }
    let measure = rules(for: language).readability
    sentences += 1
    words += sentence.count
    for at in 0..<sentence.count { syllables += measure.syllables(of: sentence[at]) }
    longWords += sentence.longWords
    if sentence.count > longSentence { longSentences += 1 }
    if measure.isPassive(sentence) { passives += 1 }
    terms += technicalTerms.count(in: sentence)
  }

  static func + (a: TextCounts, b: TextCounts) -> TextCounts {
    var sum = a
    sum.sentences += b.sentences
    sum.words += b.words
    sum.syllables += b.syllables
    sum.longWords += b.longWords
    sum.longSentences += b.longSentences
    sum.passives += b.passives
    sum.terms += b.terms
    return sum
  }

  /// By the formula of the language, the higher the easier; `nil` for what is too short to be measured.
  var index: Int? {
    guard words >= Self.least else { return nil }
    let index = rules(for: language).readability.index(words: words, sentences: sentences, syllables: syllables)
    return Int(index.rounded())
  }

  /// LIX, the lower the easier; `nil` for what is too short to be measured.
  var lix: Int? {
    guard words >= Self.least else { return nil }
    return Int((Double(words) / Double(sentences) + 100 * Double(longWords) / Double(words)).rounded())
  }

  /// Passive sentences in a hundred; `nil` for what is too short to be measured.
  var passivePercentage: Int? { words >= Self.least ? 100 * passives / sentences : nil }

  /// Terms of the glossary in a hundred words; `nil` for what is too short to be measured, and where there is no
  /// glossary.
  var termPercentage: Int? {
    guard words >= Self.least, !technicalTerms.isEmpty else { return nil }
    return Int((100 * Double(terms) / Double(words)).rounded())
  }
}

extension NoticeText {
  /// The words of a sentence, as they were written.
  func words(of sentence: Range<Int>) -> CountedWords {
    CountedWords(String(decoding: file.bytes[folded.origin(sentence)], as: UTF8.self))
  }

  /// The sentences of a paragraph whose words are counted: a full stop behind a bracket ends one too.
  func countedSentences(of paragraph: Range<Int>) -> [Range<Int>] {
    let bytes = folded.bytes
    return sentences(of: paragraph).flatMap { sentence in
      var parts: [Range<Int>] = []
      var start = sentence.lowerBound
      for at in sentence.dropFirst() where bytes[at] == UInt8(ascii: ".") && bytes[at - 1] == UInt8(ascii: ")") {
        guard at + 1 < sentence.upperBound, bytes[at + 1] == 0x20 else { continue }
        parts.append(start..<at)
        start = at + 2
      }
      if start < sentence.upperBound { parts.append(start..<sentence.upperBound) }
      return parts
    }
  }
}
