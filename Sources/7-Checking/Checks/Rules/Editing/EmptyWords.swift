import NoticeModel

/// What stands in the place of an answer answers.
struct EmptyWords: TextRule {
  let page = RuleDescription(
    "ED-NO-ANSWER", .editing, "Words that answer nothing",
    basis: ["GDPR 12(1)", "rule of the house"], trigger: "a text of the facts",
    requirement: "it says more than “n/a”, “idem”, “none” or “see our website”, and has a letter or a number in it",
    remedy: "write the answer, or leave the field out: what is missing is then found by the rule that asks for it",
    reason: "A form that is filled in with a dash looks complete and tells people nothing.", confidence: .practice)

  private let answers = Set(
    [
      "n/a", "n.a.", "non applicable", "pas applicable", "sans objet", "néant", "nihil", "idem", "aucun", "aucune",
      "rien",
      "même chose", "voir plus haut", "voir ci-dessus", "voir ci-dessous", "voir site", "voir le site",
      "voir notre site",
      "voir site web", "voir le site web", "voir notre site web", "voir notre site internet", "voir le règlement",
      "niet van toepassing", "nvt", "n.v.t.", "geen", "niets", "dito", "zie boven", "zie hierboven", "zie hieronder",
      "zie site", "zie website", "zie onze site", "zie onze website", "zie de website", "zie reglement",
      "nicht zutreffend", "nicht anwendbar", "trifft nicht zu", "entfällt", "k. A.", "keine Angabe", "keine Angaben",
      "keine", "keiner", "nichts", "siehe oben", "siehe unten", "siehe Website", "siehe unsere Website",
      "siehe unsere Webseite", "siehe Webseite",
      "not applicable", "none", "nothing", "ditto", "see above", "see below", "see website", "see our website",
    ].map(bareWords))

  /// Letters and digits of the longest of them: a text that has more says something.
  private let longest: Int

  init() { longest = answers.map { $0.utf8.count(where: \.isWord) }.max() ?? 0 }

  func check(_ subject: TextSubject) -> [Finding] {
    subject.texts.items.compactMap { text in
      guard !text.isProse, text.folded.bytes.count(where: \.isWord) <= longest else { return nil }
      let whole = 0..<text.folded.bytes.count
      let marks = text.folded.bytes.filter { $0 > 0x20 }
      // Nothing at all, and dots alone, are found by other rules.
      guard !marks.isEmpty, !marks.allSatisfy({ $0 == UInt8(ascii: ".") }) else { return nil }
      let words = bareWords(text.written(whole))
      guard words.isEmpty || answers.contains(words) else { return nil }
      return subject.finding(
        page, "“\(text.written(whole))” answers nothing", at: text.location(whole), language: text.language,
        entity: text.entity)
    }
  }
}
