import Languages
import NoticeModel

/// Looks for words that say that data are specially protected, or that people are children.
enum SensitiveText {
  /// A word that was found.
  struct Hit {
    /// As it is written in the text.
    var word: String
    var language: Language
    var text: Text
  }

  /// The first word of a topic in some texts, in the order of the languages.
  /// - Parameter names: whether the texts are names or lists of examples, in which more words say so.
  static func first(_ topic: SensitiveTopic, in texts: [Text?], names: Bool, _ languages: [Language]) -> Hit? {
    for text in texts.compactMap({ $0 }) {
      for language in languages {
        guard let written = text[language], let word = word(topic, in: written, names: names, language) else {
          continue
        }
        return Hit(word: word, language: language, text: text)
      }
    }
    return nil
  }

  private static func word(
    _ topic: SensitiveTopic, in written: String, names: Bool, _ language: Language
  ) -> String? {
    guard let sets = all[language], let set = sets.topics[topic] else { return nil }
    let source = Array(written.utf8)
    let folded = FoldedText(source, 0..<source.count, escapes: false, language: nil)
    let bytes = folded.bytes
    let places = set.words.places(in: bytes[...]) + (names ? set.names.places(in: bytes[...]) : [])
    guard !places.isEmpty else { return nil }
    let excepted = set.except.places(in: bytes[...])
    let meant = places.filter { place in
      !excepted.contains { $0.lowerBound <= place.lowerBound && place.upperBound <= $0.upperBound }
        && !isInBraces(place, bytes) && !sets.negations.isFound(in: before(place, bytes))
    }
    return meant.min { $0.lowerBound < $1.lowerBound }.map {
      String(decoding: source[folded.origin($0)], as: UTF8.self)
    }
  }

  /// The words shortly before a place, in the same sentence.
  private static func before(_ place: Range<Int>, _ bytes: [UInt8]) -> ArraySlice<UInt8> {
    let near = bytes[max(0, place.lowerBound - 30)..<place.lowerBound]
    let end = near.lastIndex { ".;:\n".utf8.contains($0) }
    return near[(end.map { $0 + 1 } ?? near.startIndex)...]
  }

  private static func isInBraces(_ place: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let open = bytes[..<place.lowerBound].lastIndex(of: UInt8(ascii: "{"))
    return open.map { !bytes[$0..<place.lowerBound].contains(UInt8(ascii: "}")) } ?? false
  }

  private struct Sets {
    var topics: [SensitiveTopic: (words: PhraseSet, names: PhraseSet, except: PhraseSet)]
    var negations: PhraseSet
  }

  private static let all: [Language: Sets] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      let sensitive = rules(for: language).phrases.sensitive
      let topics = SensitiveTopic.allCases.map { topic in
        let words = sensitive[topic]
        return (
          topic, (words: PhraseSet(words.words), names: PhraseSet(words.names), except: PhraseSet(words.except))
        )
      }
      return (
        language,
        Sets(topics: Dictionary(uniqueKeysWithValues: topics), negations: PhraseSet(sensitive.negations))
      )
    })
}

extension SensitiveTopic {
  /// What makes a category special that these words name.
  var category: SpecialCategory? {
    switch self {
    case .origin: .racialOrEthnicOrigin
    case .politicalOpinions: .politicalOpinions
    case .beliefs: .beliefs
    case .tradeUnion: .tradeUnionMembership
    case .genetic: .genetic
    case .biometric: .biometric
    case .health: .health
    case .sexLife: .sexLife
    case .criminal, .nationalNumber, .children: nil
    }
  }

  /// What the words speak of, as a message says it.
  var what: String {
    switch self {
    case .origin: "racial or ethnic origin"
    case .politicalOpinions: "political opinions"
    case .beliefs: "religious or philosophical beliefs"
    case .tradeUnion: "trade union membership"
    case .genetic: "genetic data"
    case .biometric: "biometric data"
    case .health: "health"
    case .sexLife: "sex life or sexual orientation"
    case .criminal: "convictions and offences"
    case .nationalNumber: "a national number"
    case .children: "children"
    }
  }

  /// Whether a category of data is marked as what the words say.
  func isMarked(_ data: DataCategory) -> Bool {
    switch self {
    case .criminal: data.criminal
    case .nationalNumber: data.nationalNumber || data.frenchNumber
    case .children: true
    default: category.map(data.special.contains) ?? true
    }
  }

  /// What to write in a category of data.
  func mark(in data: DataCategory) -> String {
    switch self {
    case .criminal: return "criminal: true"
    case .nationalNumber: return "nationalNumber: true and authorisation: NumberAuthorisation(laws: [\"…\"])"
    default:
      let all = data.special + [category].compactMap { $0 }
      return "special: [\(all.map { ".\($0)" }.joined(separator: ", "))]"
    }
  }
}
