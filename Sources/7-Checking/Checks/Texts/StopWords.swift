import Languages
import NoticeModel

/// Tells the language of a text by small words that only one of the languages has.
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
        if length <= 7, let language = table[key] { known[language] += 1 }
      }
      if byte == UInt8(ascii: "}") { braces = false }
      key = 0
      length = 0
    }
    return (known, words)
  }

  private static let table: [UInt64: Int] = {
    var table: [UInt64: Int] = [:]
    for language in Known.allCases {
      for word in language.words.split(separator: " ") where word.utf8.count <= 7 {
        table[word.utf8.reduce(0) { $0 << 8 | UInt64($1) }] = language.rawValue
      }
    }
    return table
  }()
}
