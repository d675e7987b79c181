import NoticeModel

/// The words that a notice uses in each language, to tell the language of a text that is too short for small words.
///
/// The words of a language are gathered when they are first asked for.
struct NoticeVocabularies {
  private let texts: NoticeTexts
  private var words: [Language: Set<ShortWord>] = [:]

  init(_ texts: NoticeTexts) { self.texts = texts }

  /// Whether words of a text stand elsewhere in one language, and none of them in the other.
  mutating func isOf(_ other: Language, not language: Language, _ text: NoticeText) -> Bool {
    let own = Self.words(of: text)
    // One word may be a name, or the same in both.
    guard own.count > 1 else { return false }
    let (its, others) = (gather(language), gather(other))
    return own.isDisjoint(with: its) && own.filter(others.contains).count > 1
  }

  private mutating func gather(_ language: Language) -> Set<ShortWord> {
    if let gathered = words[language] { return gathered }
    let groups = Dictionary(grouping: texts.items, by: \.groupKey)
    var gathered: Set<ShortWord> = []
    for item in texts.items where item.language == language {
      // What stands there word for word in another language says nothing.
      let isCopied = groups[item.groupKey, default: []].contains {
        $0.language != language && $0.folded.bytes == item.folded.bytes
      }
      if !isCopied { gathered.formUnion(Self.words(of: item)) }
    }
    words[language] = gathered
    return gathered
  }

  /// The words of at least three letters.
  private static func words(of text: NoticeText) -> Set<ShortWord> {
    Set(text.folded.bytes.split { !$0.isLetter }.filter { $0.count > 2 }.compactMap { ShortWord($0) })
  }
}
