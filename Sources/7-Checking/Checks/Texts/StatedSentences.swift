import Languages
import NoticeModel

/// A sentence of a text that says what a rule looks for.
struct StatedSentence {
  var text: NoticeText
  var language: Language
  /// The words by which it was found, in the folded text.
  var words: Range<Int>
  var sentence: ArraySlice<UInt8>

  /// What was written there, without more than a reader of a message needs.
  var quoted: String { text.written(words) }

  /// Whether it stands in the organisation's own text on rights and requests.
  var isInSectionOnRights: Bool {
    guard case .prose(let section) = text.kind else { return false }
    return ["requests", "rights"].contains(section.prefix { $0 != "/" && $0 != "." })
  }
}

extension NoticeTexts {
  /// The sentences that make a statement, each once. What tells of earlier versions is left aside.
  func sentences(stating statement: Statement) -> [StatedSentence] {
    var seen: Set<[Int]> = []
    return found(.statement).compactMap { hit in
      guard hit.index == statement.rawValue else { return nil }
      let text = self.text(of: hit)
      guard !text.isHistory else { return nil }
      let sentence = text.sentence(around: hit.range)
      guard StatementTest.of(statement, hit.language).holds(in: sentence),
        seen.insert([hit.text, sentence.startIndex]).inserted
      else { return nil }
      return StatedSentence(text: text, language: hit.language, words: hit.range, sentence: sentence)
    }
  }
}

/// Whether a sentence that has the words of a statement makes it.
private struct StatementTest: Sendable {
  private let with: [PhraseSet]
  private let unless: PhraseSet

  static func of(_ statement: Statement, _ language: Language) -> StatementTest {
    all[language]![statement.rawValue]
  }

  private static let all: [Language: [StatementTest]] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      (language, Statement.allCases.map { StatementTest(rules(for: language).statements.words(of: $0)) })
    })

  private init(_ words: SentenceWords) {
    with = words.with.map(PhraseSet.init)
    unless = PhraseSet(words.unless)
  }

  func holds(in sentence: ArraySlice<UInt8>) -> Bool {
    with.allSatisfy { $0.isFound(in: sentence) } && !unless.isFound(in: sentence)
  }
}
