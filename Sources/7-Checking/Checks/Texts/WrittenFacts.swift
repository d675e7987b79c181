import Languages
import NoticeModel

/// What a translation must not change: numbers, days, references, e-mail addresses and links of a text.
struct WrittenFacts: Sendable {
  enum Fact: Hashable, Sendable {
    case number(String)
    case day(Day)
    /// `{law:…}`, `{duration:…}`, `{dpo.email}` and the like.
    case reference(String)
    case email(String)
    case link

    var words: String {
      switch self {
      case .number(let number): return number
      case .day(let day): return day.iso
      case .reference(let reference): return "{\(reference)}"
      case .email(let address): return address
      case .link: return "a link"
      }
    }
  }

  /// Where each fact stands in the folded text.
  private(set) var places: [Fact: [Range<Int>]] = [:]

  init(_ text: [UInt8], _ language: Language) {
    var at = 0
    while at < text.count {
      let byte = text[at]
      if byte == UInt8(ascii: "{") {
        at = reference(text, at)
      } else if byte.isDigit, at == 0 || !text[at - 1].isWord {
        at = day(text, at, language) ?? number(text, at)
      } else if byte == UInt8(ascii: "@") {
        at = email(text, at)
      } else if byte == UInt8(ascii: "h"), text[at...].starts(with: Self.scheme), at == 0 || !text[at - 1].isLetter {
        at = link(text, at)
      } else {
        at += 1
      }
    }
  }

  /// Facts that one text has and the other lacks. References to places of the notice and to contacts may be
  /// repeated in one language and not in the other; all else counts.
  func missing(in other: WrittenFacts) -> [Fact] {
    places.compactMap { fact, places in
      let there = other.places[fact]?.count ?? 0
      return (Self.counts(fact) ? there < places.count : there == 0) ? fact : nil
    }.sorted { $0.words < $1.words }
  }

  private static func counts(_ fact: Fact) -> Bool {
    switch fact {
    case .number, .day, .link: return true
    case .reference, .email: return false
    }
  }

  // MARK: - Reading

  private static let scheme = Array("http".utf8)
  /// References that say a fact, or point somewhere. Names may be replaced by a pronoun.
  private static let kinds = ["law:", "duration:", "ref:", "dpo.", "requests.", "authority.address", "authority.site"]

  private mutating func reference(_ text: [UInt8], _ start: Int) -> Int {
    // No reference is longer; a brace without its partner is not looked for through the whole text.
    guard let close = text[start...].prefix(200).firstIndex(of: UInt8(ascii: "}")) else { return start + 1 }
    let name = String(decoding: text[(start + 1)..<close], as: UTF8.self)
    if Self.kinds.contains(where: name.hasPrefix) { places[.reference(name), default: []].append(start..<(close + 1)) }
    return close + 1
  }

  private mutating func day(_ text: [UInt8], _ start: Int, _ language: Language) -> Int? {
    guard let read = WrittenDay.read(text, at: start, language) else { return nil }
    places[.day(read.day), default: []].append(start..<read.end)
    return read.end
  }

  /// A number; groups of thousands belong together whatever separates them.
  private mutating func number(_ text: [UInt8], _ start: Int) -> Int {
    var digits: [UInt8] = []
    var at = start
    while at < text.count, text[at].isDigit {
      digits.append(text[at])
      at += 1
    }
    while digits.count <= 3 || at - start > digits.count, at + 3 < text.count,
      text[at] == UInt8(ascii: ".") || text[at] == 0x20, text[(at + 1)...(at + 3)].allSatisfy(\.isDigit),
      at + 4 == text.count || !text[at + 4].isWord
    {
      digits += text[(at + 1)...(at + 3)]
      at += 4
    }
    let plain = digits.drop { $0 == 48 }
    let written = plain.isEmpty ? "0" : String(decoding: plain, as: UTF8.self)
    places[.number(written), default: []].append(start..<at)
    return at
  }

  private mutating func email(_ text: [UInt8], _ place: Int) -> Int {
    var start = place
    while start > 0, text[start - 1].isWord || ".-_+".utf8.contains(text[start - 1]) { start -= 1 }
    var end = place + 1
    while end < text.count, text[end].isWord || ".-".utf8.contains(text[end]) { end += 1 }
    while end > place + 1, !text[end - 1].isWord { end -= 1 }
    if start < place, text[(place + 1)..<end].contains(UInt8(ascii: ".")) {
      places[.email(String(decoding: text[start..<end], as: UTF8.self)), default: []].append(start..<end)
    }
    return end
  }

  /// Addresses of pages may differ by language: only that there is one counts.
  private mutating func link(_ text: [UInt8], _ start: Int) -> Int {
    var end = start
    while end < text.count, text[end] > 0x20, !"()<>\"{}".utf8.contains(text[end]) { end += 1 }
    places[.link, default: []].append(start..<end)
    return end
  }

  // MARK: - Numbers in words

  /// Whether a text has a small number in words, as another language may write it in figures.
  static func hasWord(for number: String, in text: [UInt8], _ language: Language) -> Bool {
    guard let value = Int(number), let words = numerals[language], words.indices.contains(value) else { return false }
    return words[value].isFound(in: text[...])
  }

  private static let numerals: [Language: [PhraseSet]] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, rules(for: $0).phrases.numerals.map(PhraseSet.init)) })
}
