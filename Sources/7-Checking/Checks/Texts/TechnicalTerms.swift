import Languages
import NoticeModel
import Terminology

/// The terms of the glossary in one language, as the words of sentences are compared with them.
///
/// They are the words of the law: right, and unknown to most readers. Too many of them in a text are jargon.
struct TechnicalTerms: Sendable {
  /// What follows the first word of each form of a term, the longest first.
  private let forms: [String: [[String]]]

  init(_ list: TermList, _ language: Language) {
    let written = list.terms.flatMap { term in
      [term.term[language]].compactMap { $0 } + term.forms.filter { $0.language == language }.flatMap(\.words)
    }
    let sequences = Set(written.map { Self.words(CountedWords($0)) }).filter { !$0.isEmpty }
    forms = Dictionary(grouping: sequences) { $0[0] }.mapValues { $0.sorted { $0.count > $1.count } }
  }

  var isEmpty: Bool { forms.isEmpty }

  /// How many terms a sentence has; of two that begin with one word, the longer counts.
  func count(in sentence: CountedWords) -> Int {
    guard !isEmpty else { return 0 }
    let words = Self.words(sentence)
    var count = 0
    var at = 0
    while at < words.count {
      let found = forms[words[at]]?.first { words[at...].starts(with: $0) }
      if found != nil { count += 1 }
      at += found?.count ?? 1
    }
    return count
  }

  /// The words of a sentence without what French joins to them: "l’avis" is "avis".
  private static func words(_ sentence: CountedWords) -> [String] {
    (0..<sentence.count).map { at in
      let word = sentence[at]
      guard let mark = word.firstIndex(where: { $0 == "’" || $0 == "'" }), mark - word.startIndex <= 2 else {
        return sentence.text(at)
      }
      let rest = word[(mark + 1)...]
      return rest.isEmpty ? sentence.text(at) : String(String.UnicodeScalarView(rest))
    }
  }
}
