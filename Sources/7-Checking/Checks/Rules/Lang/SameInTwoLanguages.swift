import Diagnostics
import Languages
import NoticeModel

/// A text is not the wording of another language, left in place of its translation.
struct SameInTwoLanguages: LanguageRule {
  let page = RuleDescription(
    "LANG-SAME", .languages, "The wording of another language", basis: ["GDPR 12(1)", "WP260 rev.01 §13"],
    severity: .warning,
    trigger:
      "a text of the facts has the same words in two languages, and small words or letters that only one of them "
      + "has, or words that the notice uses elsewhere in that one alone; names of organisations, addresses and titles of "
      + "laws are left aside",
    requirement: "a translation; for what is the same in all languages, one text for all of them",
    remedy: "translate it; for a name that has no translation write one text for all languages: Text(\"…\")",
    reason: "Who does not read the other language is told nothing.", confidence: .guidance)

  func check(_ subject: TextSubject) -> [Finding] {
    let groups = Dictionary(grouping: subject.texts.items.filter { $0.language != nil && !$0.isName }, by: \.groupKey)
    // Few texts need them.
    var vocabularies = NoticeVocabularies(subject.texts)
    return subject.texts.items.compactMap { text in
      guard let language = text.language, language != subject.sourceLanguage, !text.isProse,
        let source = groups[text.groupKey]?.first(where: {
          $0.language != language && $0.folded.bytes == text.folded.bytes
            && ($0.language == subject.sourceLanguage || Self.isBefore($0, text, subject))
        }), let other = source.language,
        Self.isOf(other, and: language, text, &vocabularies), !WrongLanguage.isFound(in: text)
      else { return nil }
      let whole = 0..<text.folded.bytes.count
      return subject.finding(
        page,
        "“\(text.written(whole))” stands here in \(language.rawValue) as it does in \(other.rawValue)",
        at: text.location(whole), language: language, entity: text.entity,
        related: [RelatedPlace("the text in \(other.rawValue)", at: source.location(0..<source.folded.bytes.count))])
    }
  }

  /// Of two languages that are both compared with a third, the first one is the one that was copied.
  private static func isBefore(_ a: NoticeText, _ b: NoticeText, _ subject: TextSubject) -> Bool {
    let order = Language.allCases
    guard let first = a.language.flatMap(order.firstIndex), let second = b.language.flatMap(order.firstIndex) else {
      return false
    }
    return first < second
  }

  /// Whether the text is of one language and cannot be of the other.
  private static func isOf(
    _ other: Language, and language: Language, _ text: NoticeText, _ vocabularies: inout NoticeVocabularies
  ) -> Bool {
    let bytes = text.folded.bytes
    let known = StopWords.count(bytes, 0..<bytes.count).known
    let (its, own) = (known[StopWords.Known(other).rawValue], known[StopWords.Known(language).rawValue])
    if its != own { return its > own }
    let written = text.written(0..<bytes.count).lowercased()
    func telling(_ language: Language) -> Int {
      rules(for: language).statements.tellingLetters.filter { written.contains($0) }.count
    }
    let (others, owns) = (telling(other), telling(language))
    return others == owns ? vocabularies.isOf(other, not: language, text) : others > owns
  }
}

extension NoticeText {
  /// Whether it is the name of somebody or something, which may be the same in all languages.
  fileprivate var isName: Bool {
    guard case .fact(let path, let owners) = kind else { return false }
    let names: Set = [
      "Address", "Contact", "Website", "NamedAuthority", "Certificate", "FrameworkLaw", "Group", "Member",
    ]
    if owners.contains(where: names.contains) { return true }
    return ["name", "fullName", "url", "site", "term", "alias", "sharedWith"].contains { path.hasSuffix("/\($0)") }
  }
}
