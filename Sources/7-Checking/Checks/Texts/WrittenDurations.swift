import Languages
import NoticeModel

/// A length of time as texts write it: "6 maanden", "zes maanden", `{duration:6 months}`.
struct WrittenDuration {
  var duration: Duration
  var place: Range<Int>
  /// Whether its number stands in letters, as in "six mois".
  var isInLetters: Bool
}

extension WrittenDuration {
  /// All of a folded text or a part of it.
  static func all(in text: [UInt8], _ range: Range<Int>, _ language: Language) -> [WrittenDuration] {
    var found: [WrittenDuration] = []
    var at = range.lowerBound
    while at < range.upperBound {
      if let end = endOfNoLength(text, at: at, language) {
        at = end
      } else if let duration = read(text, at: at, language), duration.place.upperBound <= range.upperBound {
        found.append(duration)
        at = duration.place.upperBound
      } else {
        at += 1
      }
    }
    return found
  }

  /// The length that begins at a place.
  static func read(_ text: [UInt8], at start: Int, _ language: Language) -> WrittenDuration? {
    let byte = text[start]
    if byte == UInt8(ascii: "{") { return mark(text, start) }
    guard byte.isWord, start == 0 || !text[start - 1].isWord else { return nil }
    return byte.isDigit ? figures(text, start, language) : letters(text, start, language)
  }

  /// The end of words such as "24 heures sur 24", which say how often and not how long.
  static func endOfNoLength(_ text: [UInt8], at start: Int, _ language: Language) -> Int? {
    guard text[start].isDigit, start == 0 || !text[start - 1].isWord, let patterns = noLengths[language] else {
      return nil
    }
    return text.withUnsafeBufferPointer { text in
      patterns.compactMap { Phrase.end(of: $0, in: text, at: start) }.max()
    }
  }

  // MARK: - Forms

  private static func mark(_ text: [UInt8], _ start: Int) -> WrittenDuration? {
    let prefix = Array("{duration:".utf8)
    guard text[start...].starts(with: prefix),
      let close = text[start...].prefix(40).firstIndex(of: UInt8(ascii: "}")),
      let duration = Duration(written: String(decoding: text[(start + prefix.count)..<close], as: UTF8.self))
    else { return nil }
    return WrittenDuration(duration: duration, place: start..<(close + 1), isInLetters: false)
  }

  private static func figures(_ text: [UInt8], _ start: Int, _ language: Language) -> WrittenDuration? {
    // "1.5", "2026/30" and the like are no whole numbers.
    if start > 0, ".,/-".utf8.contains(text[start - 1]) { return nil }
    let digits = text[start...].prefix(5).prefix { $0.isDigit }
    guard digits.count <= 4, let count = Int(String(decoding: digits, as: UTF8.self)), count > 0,
      let (unit, end) = unit(text, digits.endIndex, language)
    else { return nil }
    return WrittenDuration(duration: unit.duration(count), place: start..<end, isInLetters: false)
  }

  private static func letters(_ text: [UInt8], _ start: Int, _ language: Language) -> WrittenDuration? {
    // "Quarante-cinq" is one number, "six-month" is two words.
    let compound = text[start...].prefix(17).prefix { $0.isLetter || $0 == UInt8(ascii: "-") }
    let word = compound.prefix { $0.isLetter }
    return letters(text, compound, language) ?? (word.count < compound.count ? letters(text, word, language) : nil)
  }

  private static func letters(_ text: [UInt8], _ word: ArraySlice<UInt8>, _ language: Language) -> WrittenDuration? {
    guard let count = ShortWord(word).flatMap({ counts[language]?[$0] }),
      let (unit, end) = unit(text, word.endIndex, language),
      // In French eight days are a week, and fifteen are two.
      !((count == 8 || count == 15) && unit == .day)
    else { return nil }
    return WrittenDuration(duration: unit.duration(count), place: word.startIndex..<end, isInLetters: true)
  }

  private static func unit(_ text: [UInt8], _ start: Int, _ language: Language) -> (TimeUnit, Int)? {
    guard start < text.count, text[start] == 0x20 || text[start] == UInt8(ascii: "-") else { return nil }
    let word = text[(start + 1)...].prefix(14).prefix { $0.isWord }
    guard let unit = ShortWord(word).flatMap({ units[language]?[$0] }) else { return nil }
    return (unit, word.endIndex)
  }

  // MARK: - Words

  private static let noLengths: [Language: [[UInt8]]] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map {
      ($0, rules(for: $0).statements.aroundTheClock.map(Phrase.pattern))
    })

  private static let units: [Language: [ShortWord: TimeUnit]] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      let words = rules(for: language).phrases.units.flatMap { unit, words in
        words.compactMap { word in ShortWord(word.utf8).map { ($0, unit) } }
      }
      return (language, Dictionary(words) { first, _ in first })
    })

  /// The numbers that the language writes in letters before a unit of time, in all their forms.
  private static let counts: [Language: [ShortWord: Int]] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      let rules = rules(for: language)
      var counts: [ShortWord: Int] = [:]
      for count in 1...12 {
        for unit in [TimeUnit.hour, .day, .week, .month, .year] {
          for form in DurationForm.allCases {
            if let word = rules.numeral(count, of: unit, form), let key = ShortWord(FoldedText.fold(word)) {
              counts[key] = count
            }
          }
        }
      }
      for (count, word) in rules.phrases.largeNumerals {
        if let key = ShortWord(FoldedText.fold(word)) { counts[key] = count }
      }
      return (language, counts)
    })
}
