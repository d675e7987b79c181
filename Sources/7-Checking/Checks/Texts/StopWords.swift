import NoticeModel

/// Tells the language of a text by small words that only one of the languages has.
enum StopWords {
  /// Languages that can be told, English besides those of notices.
  enum Known: Int, CaseIterable {
    case fr, nl, de, en

    init(_ language: Language) {
      switch language {
      case .fr: self = .fr
      case .nl: self = .nl
      case .de: self = .de
      }
    }

    var name: String {
      switch self {
      case .fr: return "French"
      case .nl: return "Dutch"
      case .de: return "German"
      case .en: return "English"
      }
    }
  }

  /// How many small words of each language a part of a folded text has, by `Known.rawValue`, and all its words.
  static func count(_ text: [UInt8], _ range: Range<Int>) -> (known: [Int], words: Int) {
    var known = [0, 0, 0, 0]
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
    let lists = [
      "le la les et est vous vos nous une pour dans qui que sur avec sont aux cette pas votre notre leur leurs ces par ou "
        + "il elle elles nos ses sans chez etre avons avez peut peuvent aussi selon entre",
      "het een van voor niet dat wij uw aan worden wordt ook door naar bij deze onze uit kan te zijn heeft hebben moet "
        + "zij hun tot onder over geen wel maar dit daarvan kunnen wie waarvan hierna",
      "der das und ist nicht mit von zu den dem ein eine fur wir sie ihre ihr ihren auf werden wird auch nach aus dieser "
        + "oder im zur zum sich uns unsere einer eines einem einen durch konnen",
      "the and to are your you our with for this by from which will has have been not their they may any",
    ]
    var table: [UInt64: Int] = [:]
    for (language, list) in lists.enumerated() {
      for word in list.split(separator: " ") where word.utf8.count <= 7 {
        table[word.utf8.reduce(0) { $0 << 8 | UInt64($1) }] = language
      }
    }
    return table
  }()
}
