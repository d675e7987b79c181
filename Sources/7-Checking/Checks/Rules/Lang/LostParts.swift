import Diagnostics
import NoticeModel

/// No paragraph and no item of a list is lost in a language.
struct LostParts: LanguageRule {
  let page = RuleDescription(
    "LANG-PARTS", .languages, "A paragraph or an item is lost in a language",
    basis: ["GDPR 12(1)", "WP260 rev.01 §13"],
    severity: .warning, trigger: "a text stands in several languages",
    requirement: "as many headings, paragraphs, items of lists and rows of tables in each",
    remedy: "write what is missing, or divide the text in the same way in each language",
    reason: "What stands in one language alone is kept from those who read another.", confidence: .guidance)

  func check(_ subject: TextSubject) -> [Finding] {
    let texts = subject.texts.items.filter { $0.language != nil }
    let sources = Dictionary(
      texts.filter { $0.language == subject.sourceLanguage }.map { ($0.groupKey, $0) },
      uniquingKeysWith: { first, _ in first })
    return texts.compactMap { text in
      guard let language = text.language, language != subject.sourceLanguage, let source = sources[text.groupKey] else {
        return nil
      }
      let differences = TextParts(text.source).differences(from: TextParts(source.source))
      guard !differences.isEmpty else { return nil }
      let words = differences.map { "\($0.own), where \(subject.sourceLanguage.rawValue) has \($0.other)" }
      return subject.finding(
        page, "the text in \(language.rawValue) has \(words.joined(separator: ", and "))", at: text.location(0..<1),
        language: language, entity: text.entity,
        related: [RelatedPlace("the text in \(subject.sourceLanguage.rawValue)", at: source.location(0..<1))])
    }
  }
}

extension NoticeText {
  /// Its bytes in the file, from the start of its first line.
  fileprivate var source: ArraySlice<UInt8> {
    guard !isProse, let first = folded.origins.first else { return file.bytes[...] }
    let whole = folded.origin(0..<folded.bytes.count)
    var start = Int(first)
    while start > 0, file.bytes[start - 1] != 0x0A, file.bytes[start - 1] != UInt8(ascii: "\"") { start -= 1 }
    return file.bytes[start..<whole.upperBound]
  }
}
