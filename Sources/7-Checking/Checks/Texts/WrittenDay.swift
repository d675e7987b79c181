import Languages
import NoticeModel

/// Days as people write them, in the folded form of texts.
enum WrittenDay {
  static func months(_ language: Language) -> [String] { foldedMonths[language] ?? [] }

  private static let foldedMonths: [Language: [String]] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      (language, rules(for: language).months.map { String(decoding: FoldedText.fold($0), as: UTF8.self) })
    })

  /// The usual abbreviations of the months, without their full stop; nothing for one that is written out.
  static func shortMonths(_ language: Language) -> [String] { rules(for: language).phrases.shortMonths }

  /// What stands behind the number of a day in any of the languages, folded.
  private static let ordinals = Language.allCases.flatMap { rules(for: $0).phrases.ordinals }.map {
    FoldedText.fold($0)
  }

  /// "8 decembre 1992".
  static func words(_ day: Day, _ language: Language) -> String {
    words(day, months(language)[day.month - 1], language)
  }

  private static func words(_ day: Day, _ month: String, _ language: Language) -> String {
    rules(for: language).plainDate(day, month: month)
  }

  /// Every usual form of a day: in words, and in figures with points, slashes or hyphens.
  static func forms(_ day: Day, _ language: Language) -> [String] {
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    var forms = [words(day, language)]
    let short = shortMonths(language)[day.month - 1]
    if !short.isEmpty { forms += [words(day, short + ".", language), words(day, short, language)] }
    for separator in ["/", ".", "-"] {
      forms.append("\(day.day)\(separator)\(day.month)\(separator)\(day.year)")
      let padded = "\(two(day.day))\(separator)\(two(day.month))\(separator)\(day.year)"
      if !forms.contains(padded) { forms.append(padded) }
    }
    return forms
  }

  /// The day that begins at a place of a folded text, and where it ends.
  static func read(_ text: [UInt8], at start: Int, _ language: Language) -> (day: Day, end: Int)? {
    var at = start
    guard let day = number(text, &at, most: 2), (1...31).contains(day) else { return nil }
    if at < text.count, "/.-".utf8.contains(text[at]) {
      let separator = text[at]
      var next = at + 1
      if let month = number(text, &next, most: 2), next < text.count, text[next] == separator {
        next += 1
        if let year = number(text, &next, most: 4), year > 1000 { return made(year, month, day, next) }
      }
    }
    if let ordinal = ordinals.first(where: text[at...].starts(with:)) { at += ordinal.count }
    guard at < text.count, text[at] == 0x20 else { return nil }
    at += 1
    let word = String(decoding: text[at...].prefix { $0.isLetter }, as: UTF8.self)
    at += word.utf8.count
    let month: Int
    if let index = months(language).firstIndex(of: word) {
      month = index + 1
    } else if !word.isEmpty, let index = shortMonths(language).firstIndex(of: word) {
      month = index + 1
      if at < text.count, text[at] == UInt8(ascii: ".") { at += 1 }
    } else {
      return nil
    }
    guard at < text.count, text[at] == 0x20 else { return nil }
    at += 1
    guard let year = number(text, &at, most: 4), year > 1000 else { return nil }
    return made(year, month, day, at)
  }

  private static func made(_ year: Int, _ month: Int, _ day: Int, _ end: Int) -> (day: Day, end: Int)? {
    (1...12).contains(month) ? (Day(year: year, month: month, day: day), end) : nil
  }

  private static func number(_ text: [UInt8], _ at: inout Int, most: Int) -> Int? {
    var value = 0
    var digits = 0
    while at < text.count, text[at].isDigit, digits <= most {
      value = value * 10 + Int(text[at] - 48)
      digits += 1
      at += 1
    }
    return digits > 0 && digits <= most ? value : nil
  }
}

extension UInt8 {
  var isDigit: Bool { self >= 48 && self <= 57 }
  /// A lower-case letter: folded texts have no others.
  var isLetter: Bool { self >= 97 && self <= 122 }
  var isWord: Bool { isLetter || isDigit }
}
