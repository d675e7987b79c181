import Diagnostics
import NoticeModel
import Notices
import Source

/// Everything that somebody wrote for readers: the prose of a notice and the texts of its facts, or shared clauses,
/// searched once for the words that the rules look for.
struct NoticeTexts: Sendable {
  let items: [NoticeText]
  private let hits: [Phrase.Topic: [PhraseHit]]

  /// The prose of a notice and the texts of its facts.
  init(_ resolved: ResolvedNotice, sources: SiteSources) {
    let languages = resolved.documents.map(\.language)
    let prose = NoticeTexts.prose(resolved.source.prose, languages, sources)
    self.init(prose + NoticeTexts.facts(resolved, languages, sources), languages)
  }

  /// Files of prose alone, by language and name, such as the clauses that all notices share.
  init(prose: [Language: [String: Int]], languages: [Language], sources: SiteSources) {
    self.init(NoticeTexts.prose(prose, languages, sources), languages)
  }

  private init(_ items: [NoticeText], _ languages: [Language]) {
    self.items = items
    var hits: [Phrase.Topic: [PhraseHit]] = [:]
    for (index, item) in items.enumerated() {
      for language in item.language.map({ [$0] }) ?? languages {
        PhraseBook.matcher(for: language).scan(item.folded.bytes) { phrase, range in
          if !phrase.opensReference, item.isInReference(range.lowerBound) { return }
          let hit = PhraseHit(text: index, language: language, index: phrase.index, range: range)
          // A text for every language is searched once for each, and found once.
          if item.language == nil, hits[phrase.topic]?.contains(where: { hit.isSame(as: $0) }) ?? false { return }
          hits[phrase.topic, default: []].append(hit)
        }
      }
    }
    self.hits = hits
  }

  /// Where the words of a topic stand, in the order of the texts.
  func found(_ topic: Phrase.Topic) -> [PhraseHit] { hits[topic] ?? [] }

  func text(of hit: PhraseHit) -> NoticeText { items[hit.text] }

  private static func prose(
    _ prose: [Language: [String: Int]], _ languages: [Language], _ sources: SiteSources
  ) -> [NoticeText] {
    languages.flatMap { language in
      (prose[language] ?? [:]).sorted { $0.key < $1.key }.map { name, index in
        let file = sources.files[index]
        return NoticeText(
          language: language, kind: .prose(section: name), file: file, entity: "text:\(language.rawValue)/\(name)",
          range: 0..<file.bytes.count)
      }
    }
  }

  private static func facts(
    _ resolved: ResolvedNotice, _ languages: [Language], _ sources: SiteSources
  ) -> [NoticeText] {
    let place = resolved.notice.place
    guard let file = sources.file(of: place) else { return [] }
    return sources.writtenTexts(in: place).filter { $0.language.map(languages.contains) ?? true }.map { text in
      let language = text.language.map { "\($0.rawValue):" } ?? ""
      return NoticeText(
        language: text.language, kind: .fact(path: text.path, owners: text.owners), file: file,
        entity: "text:\(language)\(text.path)", range: text.range)
    }
  }
}

/// Words that were found.
struct PhraseHit: Sendable {
  /// Index of the text.
  var text: Int
  var language: Language
  /// Which entry of the topic.
  var index: Int
  /// In the folded text.
  var range: Range<Int>

  func isSame(as other: PhraseHit) -> Bool {
    text == other.text && index == other.index && range == other.range
  }
}

/// A text that readers see: a file of prose, or one language of a text of the facts.
///
/// Immutable, and a class: every rule goes through all of them, and copies of a structure would mean ARC traffic for each
/// of its parts.
final class NoticeText: Sendable {
  enum Kind: Sendable {
    case prose(section: String)
    case fact(path: String, owners: [String])
  }

  /// `nil` for one that serves every language.
  let language: Language?
  let kind: Kind
  let file: SourceFile
  /// Names it in findings.
  let entity: String
  let folded: FoldedText

  init(language: Language?, kind: Kind, file: SourceFile, entity: String, range: Range<Int>) {
    self.language = language
    self.kind = kind
    self.file = file
    self.entity = entity
    var escapes = false
    if case .fact = kind { escapes = true }
    folded = FoldedText(file.bytes, range, escapes: escapes, language: language)
  }

  /// Words as a reader sees them, which stand in no file.
  convenience init(shown words: String, in language: Language) {
    let file = SourceFile(path: "", text: words)
    self.init(
      language: language, kind: .prose(section: ""), file: file, entity: "", range: 0..<file.bytes.count)
  }

  var isProse: Bool {
    if case .prose = kind { return true }
    return false
  }

  /// Whether it tells what was: laws that held then may be named.
  var isHistory: Bool {
    switch kind {
    case .prose(let section): return section == "changes"
    case .fact(_, let owners): return owners.contains("Change")
    }
  }

  /// Whether it belongs to a value of that name, such as "Address".
  func belongs(to owner: String) -> Bool {
    if case .fact(_, let owners) = kind { return owners.contains(owner) }
    return false
  }

  /// What was written, in its own spelling.
  func written(_ range: Range<Int>) -> String {
    let text = String(decoding: file.bytes[folded.origin(range)], as: UTF8.self)
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  func location(_ range: Range<Int>) -> Location { file.location(folded.origin(range)) }

  /// Whether a place stands inside the braces of a reference.
  func isInReference(_ place: Int) -> Bool {
    let bytes = folded.bytes
    var at = place - 1
    while at >= 0, at > place - 80 {
      if bytes[at] == UInt8(ascii: "{") { return true }
      if bytes[at] == UInt8(ascii: "}") || bytes[at] == 0x0A { return false }
      at -= 1
    }
    return false
  }

  /// How much of a paragraph is looked at before and behind a place: more than anybody reads as one thought. Without
  /// an end, a text of one long line would be read again for each place in it.
  private static let reach = 2_000

  /// The paragraph around a place: up to the line feeds of the folded form, or as far as the reach.
  func paragraph(around range: Range<Int>) -> Range<Int> {
    let bytes = folded.bytes
    let (first, last) = (max(0, range.lowerBound - Self.reach), min(bytes.count, range.upperBound + Self.reach))
    var start = range.lowerBound
    while start > first, bytes[start - 1] != 0x0A { start -= 1 }
    var end = range.upperBound
    while end < last, bytes[end] != 0x0A { end += 1 }
    return start..<end
  }

  /// The sentence around a place. A full stop behind a short word or a day does not end it.
  func sentence(around range: Range<Int>) -> ArraySlice<UInt8> {
    let paragraph = paragraph(around: range)
    var start = range.lowerBound
    while start > paragraph.lowerBound, !isEnd(start - 1) { start -= 1 }
    var end = range.upperBound
    while end < paragraph.upperBound, !isEnd(end) { end += 1 }
    return folded.bytes[start..<end]
  }

  /// The sentences of a paragraph.
  func sentences(of paragraph: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = paragraph.lowerBound
    while start < paragraph.upperBound {
      while start + 1 < paragraph.upperBound, folded.bytes[start] == 0x20 { start += 1 }
      let sentence = self.sentence(around: start..<start + 1)
      let end = min(max(sentence.endIndex, start + 1), paragraph.upperBound)
      if end > start + 1 { sentences.append(start..<end) }
      start = end + 1
    }
    return sentences
  }

  private func isEnd(_ at: Int) -> Bool {
    let bytes = folded.bytes
    switch bytes[at] {
    case UInt8(ascii: "?"), UInt8(ascii: "!"): return true
    case UInt8(ascii: "."):
      guard at + 1 < bytes.count, bytes[at + 1] == 0x20 || bytes[at + 1] == UInt8(ascii: "\"") else { return false }
      var word = at
      while word > 0, bytes[word - 1].isWord { word -= 1 }
      return at - word > 3
    default: return false
    }
  }

  /// Its paragraphs as ranges of the folded text.
  var paragraphs: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for (at, byte) in folded.bytes.enumerated() where byte == 0x0A {
      if at > start { ranges.append(start..<at) }
      start = at + 1
    }
    if folded.bytes.count > start { ranges.append(start..<folded.bytes.count) }
    return ranges
  }
}
