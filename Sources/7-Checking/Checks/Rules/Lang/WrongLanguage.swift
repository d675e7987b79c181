import NoticeModel

/// Each paragraph is in the language of its file or label.
struct WrongLanguage: TextRule {
  let page = RuleDescription(
    "LANG-WRONG", .languages, "A paragraph in another language",
    basis: ["GDPR 12(1)", "WP260 §13"], severity: .warning,
    trigger: "a paragraph of some length, or a text that serves every language",
    requirement: "the small words are those of its language",
    remedy: "translate it, or move it to the file of its language; a text for every language is a name, not a sentence",
    reason: "People who do not read the other language are not informed.", confidence: .guidance)

  func check(_ subject: TextSubject) -> [Finding] {
    var found: [Finding] = []
    for text in subject.texts.items {
      let paragraphs = text.isProse ? text.paragraphs : [0..<text.folded.bytes.count]
      for paragraph in paragraphs {
        guard let other = Self.otherLanguage(text, paragraph) else { continue }
        let expected = text.language.map { StopWords.Known($0).name }
        let message =
          expected.map { "this is \(other.name), where \($0) is expected" }
          ?? "this text serves every language, but is written in \(other.name)"
        found.append(
          subject.finding(
            page, message, at: text.location(paragraph), language: text.language, entity: text.entity))
        break
      }
    }
    return found
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
