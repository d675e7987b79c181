import Languages
import NoticeModel

/// What a translation must not change: numbers, days, lengths of time, references, e-mail addresses and links of a text.
struct WrittenFacts: Sendable {
  enum Fact: Hashable, Sendable {
    case number(String)
    case day(Day)
    /// A length of time in halves of an hour, in which the usual length of each unit is a whole number.
    case period(Int)
    /// `{law:…}`, `{dpo.email}` and the like.
    case reference(String)
    /// A reference in whose place a pronoun may stand: `{purpose:…}`, `{controller.name}`.
    case name(String)
    case email(String)
    case link

    var words: String {
      switch self {
      case .number(let number): return number
      case .day(let day): return day.iso
      case .period(let halves): return Self.duration(halves).words
      case .reference(let reference), .name(let reference): return "{\(reference)}"
      case .email(let address): return address
      case .link: return "a link"
      }
    }

    private static func duration(_ halves: Int) -> Duration {
      for unit in [TimeUnit.year, .month, .day] {
        let length = Self.halves(unit.duration(1))
        if halves % length == 0 { return unit.duration(halves / length) }
      }
      return .hours(halves / 2)
    }

    static func halves(_ duration: Duration) -> Int { Int((duration.usualDays * 48).rounded()) }

    /// Whether it may be said in other words, or not at all.
    var mayBeSaidOtherwise: Bool {
      switch self {
      case .name, .period: return true
      case .number, .day, .reference, .email, .link: return false
      }
    }

    /// Whether it counts how often it stands there.
    var counts: Bool {
      switch self {
      case .number, .day, .link: return true
      case .period, .reference, .name, .email: return false
      }
    }

    /// What one text may say instead of the other, so that both together are a contradiction.
    var kind: String {
      switch self {
      case .number: return "number"
      case .day: return "day"
      case .period: return "period"
      case .reference(let name), .name(let name): return String(name.prefix { $0 != ":" && $0 != "." })
      case .email: return "email"
      case .link: return "link"
      }
    }
  }

  /// Where each fact stands in the folded text.
  private(set) var places: [Fact: [Range<Int>]] = [:]
  /// The lengths of time, in halves of an hour, that a number or a `{duration:…}` belongs to, one for each place.
  private var lengths: [Fact: [Int]] = [:]
  private let text: [UInt8]
  private let language: Language

  init(_ text: [UInt8], _ language: Language) {
    self.text = text
    self.language = language
    var at = 0
    while at < text.count {
      let byte = text[at]
      if let end = WrittenDuration.endOfNoLength(text, at: at, language) {
        at = end
      } else if let duration = WrittenDuration.read(text, at: at, language) {
        add(duration)
        at = duration.place.upperBound
      } else if byte == UInt8(ascii: "{") {
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
  /// repeated in one language and not in the other. Names and lengths of time may be said in other words, so that they
  /// count where the other text has another of the kind.
  func missing(in other: WrittenFacts) -> [Fact] {
    let others = Set(other.absent(from: self).map(\.kind))
    let missing = absent(from: other).filter { !$0.mayBeSaidOtherwise || others.contains($0.kind) }
    // The number of a length of time says it already.
    let isSaid = missing.contains { !(lengths[$0] ?? []).isEmpty }
    return missing.filter { !(isSaid && $0.kind == "period") }.sorted { $0.words < $1.words }
  }

  private func absent(from other: WrittenFacts) -> [Fact] {
    places.compactMap { fact, places in
      let there = other.places[fact]?.count ?? 0
      guard fact.counts ? there < places.count : there == 0 else { return nil }
      if case .number(let number) = fact, Self.hasWord(for: number, in: other.text, other.language) { return nil }
      // A length of time may stand there in other units, in letters or as a mark.
      if let lengths = lengths[fact], lengths.count == places.count,
        lengths.allSatisfy({ other.places[.period($0)] != nil })
      {
        return nil
      }
      return fact
    }
  }

  // MARK: - Reading

  private static let scheme = Array("http".utf8)
  /// References that say a fact, or point somewhere. Others may be replaced by a pronoun.
  private static let kinds = ["law:", "ref:", "dpo.", "requests.", "authority.address", "authority.site"]
  private static let names = ["purpose:", "recipient:", "data:", "retention:", "controller.", "facts:", "§:"]

  private mutating func add(_ duration: WrittenDuration) {
    let length = Fact.halves(duration.duration)
    places[.period(length), default: []].append(duration.place)
    guard !duration.isInLetters else { return }
    let written = text[duration.place]
    let fact: Fact
    if written.first == UInt8(ascii: "{") {
      fact = .reference(String(decoding: written.dropFirst().dropLast(), as: UTF8.self))
    } else {
      fact = .number(String(Int(String(decoding: written.prefix { $0.isDigit }, as: UTF8.self)) ?? 0))
    }
    places[fact, default: []].append(duration.place)
    lengths[fact, default: []].append(length)
  }

  private mutating func reference(_ text: [UInt8], _ start: Int) -> Int {
    // No reference is longer; a brace without its partner is not looked for through the whole text.
    guard let close = text[start...].prefix(200).firstIndex(of: UInt8(ascii: "}")) else { return start + 1 }
    let name = String(decoding: text[(start + 1)..<close], as: UTF8.self)
    if Self.kinds.contains(where: name.hasPrefix) {
      places[.reference(name), default: []].append(start..<(close + 1))
    } else if Self.names.contains(where: name.hasPrefix) {
      // Which form a name takes in a sentence is for each language.
      let isInflected = ["controller.subject", "controller.object", "controller.of", "controller.to"].contains(name)
      places[.name(isInflected ? "controller.name" : name), default: []].append(start..<(close + 1))
    }
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
  private static func hasWord(for number: String, in text: [UInt8], _ language: Language) -> Bool {
    guard let value = Int(number), let words = numerals[language], words.indices.contains(value) else { return false }
    return words[value].isFound(in: text[...])
  }

  private static let numerals: [Language: [PhraseSet]] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, rules(for: $0).phrases.numerals.map(PhraseSet.init)) })
}
