import Languages
import NoticeModel
import Notices

/// A notice speaks to its readers in one form: vous or tu, u or je, Sie or du.
struct FormOfAddress: NoticeRule {
  let page = RuleDescription(
    "LANG-ADDRESS", .languages, "One form of address", basis: ["GDPR 12(1)", "rule of the house"], severity: .warning,
    trigger: "the texts of a notice speak to their readers",
    requirement: "all texts of a language use the same form: \(pairs); the clauses use the first",
    remedy: "write the sentence in the form that the other texts use",
    reason: "Who is addressed in two ways wonders whether somebody else is meant.", confidence: .practice)

  /// "vous or tu, u or je".
  private static let pairs = Language.allCases.compactMap { rules(for: $0).phrases.address?.names }
    .map { "\($0.formal) or \($0.familiar)" }.joined(separator: ", ")

  private enum Form { case formal, familiar }

  func check(_ subject: Subject) -> [Finding] {
    subject.languages.flatMap { check(subject, $0) }
  }

  private func check(_ subject: Subject, _ language: Language) -> [Finding] {
    guard let words = rules(for: language).phrases.address else { return [] }
    let longest = words.longest
    var found: [(text: NoticeText, place: Range<Int>, form: Form)] = []
    let forChildren = Self.sectionsForChildren(subject.notice.outline?.sections ?? [])
    for text in subject.texts.items where text.language == language && !Self.isForOthers(text, forChildren) {
      for (place, word) in Self.tokens(text, upTo: longest) {
        if words.familiar.contains(word) { found.append((text, place, .familiar)) }
        if words.formal.contains(word), !words.isCapitalised || Self.addresses(text, place) {
          found.append((text, place, .formal))
        }
      }
    }
    let familiar = found.filter { $0.form == .familiar }
    let formal = found.filter { $0.form == .formal }
    guard !familiar.isEmpty, !formal.isEmpty else { return [] }
    let isFormal = formal.count >= familiar.count
    var told: Set<String> = []
    return (isFormal ? familiar : formal).compactMap { text, place, _ in
      guard told.insert("\(text.entity) \(text.file.path)").inserted else { return nil }
      let usual = isFormal ? words.names.formal : words.names.familiar
      return subject.finding(
        page,
        "`\(text.written(place))` speaks to the reader in another form than `\(usual)`, which the notice uses",
        at: text.location(place), language: language, entity: text.entity)
    }
  }

  /// Children are spoken to in their own way: their sections, and what is said of pages for them, are left aside.
  private static func isForOthers(_ text: NoticeText, _ sections: Set<String>) -> Bool {
    switch text.kind {
    case .prose(let section): return sections.contains(section)
    case .fact: return text.belongs(to: "Companion") || text.belongs(to: "Section")
    }
  }

  private static func sectionsForChildren(_ sections: [Section]) -> Set<String> {
    Set(sections.flatMap { ($0.forMinors ? [$0.kind.identifier] : []) + sectionsForChildren($0.sections) })
  }

  /// The words of a text outside of references, without those that are longer than a number of letters.
  private static func tokens(_ text: NoticeText, upTo longest: Int) -> [(Range<Int>, String)] {
    let bytes = text.folded.bytes
    var tokens: [(Range<Int>, String)] = []
    var at = 0
    while at < bytes.count {
      guard bytes[at].isWord else {
        if bytes[at] == UInt8(ascii: "{") { while at < bytes.count, bytes[at] != UInt8(ascii: "}") { at += 1 } }
        at += 1
        continue
      }
      let start = at
      while at < bytes.count, bytes[at].isWord { at += 1 }
      if at - start <= longest { tokens.append((start..<at, String(decoding: bytes[start..<at], as: UTF8.self))) }
    }
    return tokens
  }

  /// In German the same letters, small or at the start of a sentence, may speak of others.
  private static func addresses(_ text: NoticeText, _ place: Range<Int>) -> Bool {
    guard text.written(place).first?.isUppercase ?? false else { return false }
    var before = place.lowerBound - 1
    while before >= 0, text.folded.bytes[before] == 0x20 { before -= 1 }
    return before >= 0 && (text.folded.bytes[before].isWord || text.folded.bytes[before] == UInt8(ascii: ","))
  }
}
