import Languages
import NoticeModel

/// Tells the language of a text by its small words. A word that several languages have counts for each of them.
enum StopWords {
  /// A language that can be told.
  struct Known: CaseIterable, Equatable, Sendable {
    let rawValue: Int
    let name: String
    fileprivate let words: String

    static let allCases: [Known] = {
      let own = Language.allCases.map { rules(for: $0) }
      return own.enumerated().map { Known(rawValue: $0, name: $1.englishName, words: $1.phrases.stopWords) }
    }()

    init(_ language: Language) { self = Known.allCases[Language.allCases.firstIndex(of: language)!] }

    private init(rawValue: Int, name: String, words: String) {
      self.rawValue = rawValue
      self.name = name
      self.words = words
    }
  }

  /// How many small words of each language a part of a folded text has, by `Known.rawValue`, and all its words.
  static func count(_ text: [UInt8], _ range: Range<Int>) -> (known: [Int], words: Int) {
    var known = [Int](repeating: 0, count: Known.allCases.count)
    var words = 0
    var key: UInt64 = 0
    var length = 0
    var braces = false
    for at in range.lowerBound...range.upperBound {
      let byte = at < range.upperBound ? text[at] : 0x20
      if byte == UInt8(ascii: "{") { braces = true }
      if byte.isLetter {
        key = key << 8 | UInt64(byte)
        length += 1
        continue
      }
      if length > 0, !braces {
        words += 1
        if length <= 7, let languages = table[key] {
          for language in languages { known[language] += 1 }
        }
      }
      if byte == UInt8(ascii: "}") { braces = false }
      key = 0
      length = 0
    }
    return (known, words)
  }

  private static let table = languages(of: Known.allCases.map(\.words))

  /// The languages that have each word, by their places among the lists. A word of at most seven letters is one number.
  static func languages(of lists: [String]) -> [UInt64: [Int]] {
    var table: [UInt64: [Int]] = [:]
    for (language, words) in lists.enumerated() {
      for word in Set(words.split(separator: " ")) where word.utf8.count <= 7 {
        table[key(word), default: []].append(language)
      }
    }
    return table
  }

  static func key(_ word: some StringProtocol) -> UInt64 { word.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
}
