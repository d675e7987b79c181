import NoticeModel

/// Words that a rule looks for.
///
/// They are written as in a text; case, accents, kinds of space and apostrophe make no difference. `*` stands
/// for any further letters ("abrog*", "Gesetz* vom"). They begin and end where words do.
struct Phrase: Sendable {
  /// Whose words they are.
  enum Topic: Hashable, Sendable {
    case reference, law, todo, vague, checkBack, selfName, wrongName, article, elsewhere, gazette
    case statement
  }

  var topic: Topic
  /// Which of the topic's entries.
  var index: Int
  var pattern: [UInt8]

  static let anyLetters: UInt8 = 0

  /// Whether it is a reference in braces itself; all others are not looked for there.
  var opensReference: Bool { pattern.first == UInt8(ascii: "{") }

  init(_ written: String, _ topic: Topic, _ index: Int = 0) {
    self.topic = topic
    self.index = index
    pattern = Phrase.pattern(written)
  }

  static func pattern(_ written: String) -> [UInt8] {
    var pattern: [UInt8] = []
    for (number, part) in written.split(separator: "*", omittingEmptySubsequences: false).enumerated() {
      if number > 0 { pattern.append(anyLetters) }
      if number > 0, part.hasPrefix(" ") { pattern.append(0x20) }
      pattern += FoldedText.fold(String(part))
    }
    return pattern
  }

  /// The end of the phrase when it begins at a place of a text.
  static func end(of pattern: [UInt8], in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    var at = start
    for byte in pattern {
      if byte == anyLetters {
        while at < text.count, text[at].isLetter { at += 1 }
      } else {
        guard at < text.count, text[at] == byte else { return nil }
        at += 1
      }
    }
    if let last = pattern.last, last.isWord, at < text.count, text[at].isWord { return nil }
    return at
  }
}

/// Finds many phrases in one pass: two bytes of the text decide whether anything can begin there.
struct PhraseMatcher: Sendable {
  private let phrases: [Phrase]
  /// For each pair of bytes, the first of the phrases that begin with it, counted from 1.
  private let heads: [UInt16]
  private let next: [UInt16]

  init(_ phrases: [Phrase]) {
    self.phrases = phrases.filter { $0.pattern.count >= 2 }
    var heads = [UInt16](repeating: 0, count: 65_536)
    var next = [UInt16](repeating: 0, count: self.phrases.count + 1)
    for (index, phrase) in self.phrases.enumerated().reversed() {
      let key = Int(phrase.pattern[0]) << 8 | Int(phrase.pattern[1])
      next[index + 1] = heads[key]
      heads[key] = UInt16(index + 1)
    }
    self.heads = heads
    self.next = next
  }

  func scan(_ text: [UInt8], found: (Phrase, Range<Int>) -> Void) {
    text.withUnsafeBufferPointer { text in
      heads.withUnsafeBufferPointer { heads in
        guard text.count > 1 else { return }
        for at in 0..<(text.count - 1) {
          var candidate = heads[Int(text[at]) << 8 | Int(text[at + 1])]
          guard candidate != 0 else { continue }
          let insideWord = at > 0 && text[at].isWord && text[at - 1].isWord
          while candidate != 0, !insideWord {
            let phrase = phrases[Int(candidate) - 1]
            if let end = Phrase.end(of: phrase.pattern, in: text, at: at) { found(phrase, at..<end) }
            candidate = next[Int(candidate)]
          }
        }
      }
    }
  }
}

/// Whether a text holds one of some phrases; for the few sentences that something was found in.
///
/// A phrase that begins with `*` is looked for inside words too: "*gesundheit" is the end of a compound.
struct PhraseSet: Sendable {
  private let patterns: [[UInt8]]
  private let endings: [[UInt8]]

  init(_ written: [String]) {
    let all = written.map(Phrase.pattern)
    patterns = all.filter { $0.first != Phrase.anyLetters }
    endings = all.filter { $0.first == Phrase.anyLetters }.map { Array($0.dropFirst()) }
  }

  /// Where the phrases stand, as places of what the slice is part of; always from the start of a word.
  func places(in slice: ArraySlice<UInt8>) -> [Range<Int>] {
    slice.withUnsafeBufferPointer { text in
      var places: [Range<Int>] = []
      var wordStart = 0
      for at in text.indices {
        func look(for patterns: [[UInt8]]) {
          for pattern in patterns {
            guard let end = Phrase.end(of: pattern, in: text, at: at) else { continue }
            places.append((wordStart + slice.startIndex)..<(end + slice.startIndex))
          }
        }
        if Self.beginsWord(at, text) {
          wordStart = at
          look(for: patterns)
        }
        look(for: endings)
      }
      return places
    }
  }

  func isFound(in slice: ArraySlice<UInt8>) -> Bool {
    slice.withUnsafeBufferPointer { text in
      for at in text.indices {
        if endings.contains(where: { Phrase.end(of: $0, in: text, at: at) != nil }) { return true }
        guard Self.beginsWord(at, text) else { continue }
        if patterns.contains(where: { Phrase.end(of: $0, in: text, at: at) != nil }) { return true }
      }
      return false
    }
  }

  private static func beginsWord(_ at: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    at == 0 || !text[at].isWord || !text[at - 1].isWord
  }
}
