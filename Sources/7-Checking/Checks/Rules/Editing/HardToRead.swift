import Languages
import NoticeModel

/// The prose of a section can be read by those whom it concerns, as far as a formula can tell.
struct HardToRead: NoticeRule {
  let page = RuleDescription(
    "ED-READABILITY", .editing, "Prose that is hard to read",
    basis: ["GDPR 12(1)", "WP260 rev.01 §8-13", "rule of the house: no law knows such a formula"]
      + Language.allCases.map { rules(for: $0).readability }.map { "\($0.formula): \($0.source)" }
      + ["LIX: C. H. Björnsson: Läsbarhet (Stockholm, 1968)"],
    severity: .note, trigger: "a file of prose with \(TextCounts.least) words or more",
    requirement: "an index of \(PlainLanguage().leastIndex) or more by the formula of the language ("
      + Language.allCases.map { rules(for: $0) }.map { "\($0.readability.formula) in \($0.englishName)" }
      .joined(separator: ", ")
      + "), at most \(PlainLanguage().mostPassives) passive sentences in a hundred, as far as endings show them, and "
      + "at most \(PlainLanguage().mostTerms) terms of the glossary in a hundred words; plainLanguage: in "
      + "content/site.swift sets other limits",
    remedy: "write shorter sentences and shorter words, say who does what, and say in common words what a term of the "
      + "law means; the formula knows nothing of the sense: judge yourself",
    reason: "The law wants words that are clear and plain; a formula shows where to look first, and proves nothing.",
    confidence: .practice)

  func check(_ subject: Subject) -> [Finding] {
    let limits = subject.written.plainLanguage
    let empty = Dictionary(
      uniqueKeysWithValues: Language.allCases.map {
        ($0, TextCounts(limits, TechnicalTerms(subject.terms, $0), in: $0))
      })
    return subject.texts.items.compactMap { text in
      guard let language = text.language, text.isProse, !text.isHistory, var counts = empty[language] else {
        return nil
      }
      for paragraph in text.paragraphs {
        for sentence in text.countedSentences(of: paragraph) { counts.add(text.words(of: sentence)) }
      }
      guard let message = Self.message(counts, language, limits) else { return nil }
      return subject.finding(page, message, at: text.location(0..<1), language: language, entity: text.entity)
    }
  }

  private static func message(_ counts: TextCounts, _ language: Language, _ limits: PlainLanguage) -> String? {
    guard let index = counts.index, let lix = counts.lix, let passives = counts.passivePercentage else {
      return nil
    }
    var parts: [String] = []
    if index < limits.leastIndex {
      parts.append(
        "an index of about \(index) (\(rules(for: language).readability.formula), the higher the easier; LIX \(lix))")
    }
    if passives > limits.mostPassives { parts.append("about \(passives) passive sentences in a hundred") }
    if let terms = counts.termPercentage, terms > limits.mostTerms {
      parts.append("about \(terms) terms of the glossary in a hundred words")
    }
    return parts.isEmpty ? nil : "this text has \(parts.joined(separator: ", and "))"
  }
}
