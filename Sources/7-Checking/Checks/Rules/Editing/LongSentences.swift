import NoticeModel

/// Sentences end before readers lose their way.
struct LongSentences: TextRule {
  let page = RuleDescription(
    "ED-SENTENCE", .editing, "A very long sentence",
    basis: ["GDPR 12(1)", "WP260 rev.01 §12", "rule of the house: no law counts words"], severity: .note,
    trigger:
      "a sentence of a text has more than \(PlainLanguage().longestSentence) words, or as many as plainLanguage: in "
      + "content/site.swift says",
    requirement: "fewer words; what a reference shows counts as one, and each item of a list by itself",
    remedy: "divide the sentence, or make a list of its parts",
    reason: "Who has to begin again at the end of a sentence stops reading.", confidence: .practice)

  func check(_ subject: TextSubject) -> [Finding] {
    let most = subject.plainLanguage.longestSentence
    return subject.texts.items.compactMap { text in
      guard text.language != nil, !text.isHistory else { return nil }
      let long = text.paragraphs.lazy.filter { $0.count > 3 * most }
        .flatMap { text.countedSentences(of: $0) }.filter { $0.count > 3 * most }
        .map { (range: $0, words: text.words(of: $0).count) }
        .filter { $0.words > most }
      guard let first = long.first(where: { _ in true }) else { return nil }
      return subject.finding(
        page, "this sentence has \(first.words) words", at: text.location(first.range), language: text.language,
        entity: text.entity)
    }
  }
}
