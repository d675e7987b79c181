import NoticeModel

/// Each paragraph and each of its sentences is in the language of its file or label.
struct WrongLanguage: TextRule {
  let page = RuleDescription(
    "LANG-WRONG", .languages, "A paragraph or a sentence in another language",
    basis: ["GDPR 12(1)", "WP260 §13"], severity: .warning,
    trigger: "a paragraph of some length, a sentence within it, or a text that serves every language; what stands in "
      + "quotation marks, or in italics as a whole, is left aside within a paragraph",
    requirement: "the small words are those of its language",
    remedy: "translate it, or move it to the file of its language; a text for every language is a name, not a sentence",
    reason: "People who do not read the other language are not informed.", confidence: .guidance)

  func check(_ subject: TextSubject) -> [Finding] {
    var found: [Finding] = []
    for text in subject.texts.items {
      let paragraphs = text.isProse ? text.paragraphs : [0..<text.folded.bytes.count]
      for paragraph in paragraphs {
        guard let (other, place) = Self.foreign(text, paragraph) else { continue }
        let expected = text.language.map { StopWords.Known($0).name }
        let message =
          expected.map { "this is \(other.name), where \($0) is expected" }
          ?? "this text serves every language, but is written in \(other.name)"
        found.append(
          subject.finding(
            page, message, at: text.location(place), language: text.language, entity: text.entity))
        break
      }
    }
    return found
  }

  /// Whether something is found in a text of the facts as a whole.
  static func isFound(in text: NoticeText) -> Bool { foreign(text, 0..<text.folded.bytes.count) != nil }

  /// The paragraph, or a sentence in it, that is in another language.
  private static func foreign(_ text: NoticeText, _ paragraph: Range<Int>) -> (StopWords.Known, Range<Int>)? {
    if let other = otherLanguage(text, paragraph) { return (other, paragraph) }
    guard text.language != nil, paragraph.count >= 60 else { return nil }
    for sentence in text.sentences(of: paragraph) where sentence != paragraph && !text.isMarked(sentence) {
      if let other = otherLanguage(text, sentence) { return (other, sentence) }
    }
    return nil
  }

  private static func otherLanguage(_ text: NoticeText, _ range: Range<Int>) -> StopWords.Known? {
    // An address in a language of its own is an address, not a sentence.
    guard range.count >= 20, !text.belongs(to: "Address") else { return nil }
    let (known, words) = StopWords.count(text.folded.bytes, range)
    guard let most = StopWords.Known.allCases.max(by: { known[$0.rawValue] < known[$1.rawValue] }) else { return nil }
    let count = known[most.rawValue]
    guard let language = text.language else {
      // Names may hold a few small words: "Commission nationale de l'informatique et des libertés".
      return words >= 8 && count >= 4 ? most : nil
    }
    let own = known[StopWords.Known(language).rawValue]
    guard most != StopWords.Known(language), words >= 5 else { return nil }
    return count >= (own == 0 ? 2 : 3) && count > 3 * own ? most : nil
  }
}

extension NoticeText {
  /// Whether a sentence is marked as a quotation: between quotation marks, or in italics.
  fileprivate func isMarked(_ sentence: Range<Int>) -> Bool {
    let bytes = folded.bytes
    if bytes[sentence].contains(UInt8(ascii: "\"")) { return true }
    let before = bytes[paragraph(around: sentence).lowerBound..<sentence.lowerBound]
    if before.filter({ $0 == UInt8(ascii: "\"") }).count % 2 == 1 { return true }
    let origin = folded.origin(sentence)
    return origin.lowerBound > 0 && "*_".utf8.contains(file.bytes[origin.lowerBound - 1])
  }
}
