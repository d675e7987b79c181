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
      + "), and at most \(PlainLanguage().mostPassives) passive sentences in a hundred, as far as "
      + "endings show them; plainLanguage: in content/site.swift sets other limits",
    remedy: "write shorter sentences and shorter words, and say who does what; the formula knows nothing of the "
      + "sense: judge yourself",
    reason: "The law wants words that are clear and plain; a formula shows where to look first, and proves nothing.",
    confidence: .practice)

  func check(_ subject: Subject) -> [Finding] {
    subject.texts.items.compactMap { text in
      guard let language = text.language, text.isProse, !text.isHistory else { return nil }
      var counts = TextCounts(subject.written.plainLanguage)
      for paragraph in text.paragraphs {
        for sentence in text.countedSentences(of: paragraph) { counts.add(text.words(of: sentence), language) }
      }
      guard let message = Self.message(counts, language, subject.written.plainLanguage) else { return nil }
      return subject.finding(page, message, at: text.location(0..<1), language: language, entity: text.entity)
    }
  }

  private static func message(_ counts: TextCounts, _ language: Language, _ limits: PlainLanguage) -> String? {
    guard let index = counts.index(language), let lix = counts.lix, let passives = counts.passivePercentage else {
      return nil
    }
    var parts: [String] = []
    if index < limits.leastIndex {
      parts.append(
        "an index of about \(index) (\(rules(for: language).readability.formula), the higher the easier; LIX \(lix))")
    }
    if passives > limits.mostPassives { parts.append("about \(passives) passive sentences in a hundred") }
    return parts.isEmpty ? nil : "this text has \(parts.joined(separator: ", and "))"
  }
}
