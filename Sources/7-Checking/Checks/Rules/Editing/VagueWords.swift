import Languages
import NoticeModel

/// Few words leave open what is done.
struct VagueWords: NoticeRule {
  let page = RuleDescription(
    "ED-VAGUE", .editing, "Vague words",
    basis: ["GDPR 12(1)", "WP260 §12-13"], severity: .warning, trigger: "always, for each language as a whole",
    requirement: "at most one word such as “notably”, “possibly” or “etc.” in 200 words, and eight in a short notice",
    remedy: "name what is meant, or the condition on which it depends; end a list where it ends",
    reason: "“May”, “some” and “etc.” let everything in: people cannot tell what happens to their data.",
    confidence: .guidance)

  static let wordsForOne = 200
  static let least = 8

  func check(_ subject: Subject) -> [Finding] { subject.languages.compactMap { check($0, subject) } }

  private func check(_ language: Language, _ subject: Subject) -> Finding? {
    let hits = subject.texts.found(.vague).filter { $0.language == language }
    guard let first = hits.first else { return nil }
    let words = subject.texts.items.filter { $0.language == language }
      .reduce(0) { $0 + StopWords.count($1.folded.bytes, 0..<$1.folded.bytes.count).words }
    let budget = max(Self.least, words / Self.wordsForOne)
    guard hits.count > budget else { return nil }
    var counts: [Int: Int] = [:]
    for hit in hits { counts[hit.index, default: 0] += 1 }
    let names = rules(for: language).phrases.editing.vague
    let most = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(4)
      .map { "\($0.value) × “\(names[$0.key])”" }.joined(separator: ", ")
    let text = subject.texts.text(of: first)
    return subject.finding(
      page,
      "\(hits.count) vague words in \(language.rawValue), where \(budget) are the most for \(words) words: \(most)",
      at: text.location(first.range), language: language, entity: "language:\(language.rawValue)")
  }
}
