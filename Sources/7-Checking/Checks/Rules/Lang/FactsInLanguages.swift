import Diagnostics
import NoticeModel

/// Numbers, days, periods, references, names, e-mail addresses and links are the same in all languages.
struct FactsInLanguages: LanguageRule {
  let page = RuleDescription(
    "LANG-FACTS", .languages, "Facts are the same in every language",
    basis: ["GDPR 5(1)(d)", "GDPR 12(1)"], trigger: "a text stands in several languages",
    requirement: "the same numbers, days, periods (in figures, in letters or as a mark), laws, references, e-mail "
      + "addresses and as many links in each; no other purpose, recipient or other mark in one than in another",
    remedy: "correct the language that is wrong; write days, periods and laws as {date:…}, {duration:…} and {law:…}",
    reason: "People may rely on the language they read, and a wrong number in one is a wrong notice.")

  func check(_ subject: TextSubject) -> [Finding] {
    var groups: [String: [NoticeText]] = [:]
    var order: [String] = []
    for text in subject.texts.items {
      guard text.language != nil else { continue }
      if groups[text.groupKey] == nil { order.append(text.groupKey) }
      groups[text.groupKey, default: []].append(text)
    }
    return order.flatMap { compare(groups[$0] ?? [], subject) }
  }

  private func compare(_ texts: [NoticeText], _ subject: TextSubject) -> [Finding] {
    guard texts.count > 1,
      let source = texts.first(where: { $0.language == subject.sourceLanguage }) ?? texts.first
    else { return [] }
    let facts = WrittenFacts(source.folded.bytes, source.language ?? subject.sourceLanguage)
    return texts.compactMap { text in
      text.language == source.language ? nil : difference(from: source, facts, text, subject)
    }
  }

  private func difference(
    from source: NoticeText, _ facts: WrittenFacts, _ text: NoticeText, _ subject: TextSubject
  ) -> Finding? {
    let own = WrittenFacts(text.folded.bytes, text.language ?? subject.sourceLanguage)
    let missing = facts.missing(in: own)
    let added = own.missing(in: facts)
    guard !missing.isEmpty || !added.isEmpty, let language = text.language, let first = source.language else {
      return nil
    }
    var parts: [String] = []
    if !missing.isEmpty { parts.append("lacks \(words(missing))") }
    if !added.isEmpty { parts.append("has \(words(added)) \(missing.isEmpty ? "in addition" : "instead")") }
    let place = added.first.flatMap { own.places[$0]?.last } ?? 0..<1
    let other = missing.first.flatMap { facts.places[$0]?.last } ?? 0..<1
    return subject.finding(
      page,
      "compared with \(first.rawValue), the text in \(language.rawValue) \(parts.joined(separator: " and "))",
      at: text.location(place),
      language: language, entity: text.entity,
      related: [RelatedPlace("the text in \(first.rawValue)", at: source.location(other))])
  }

  private func words(_ facts: [WrittenFacts.Fact]) -> String {
    let shown = facts.prefix(4).map(\.words).joined(separator: ", ")
    return facts.count > 4 ? "\(shown) and \(facts.count - 4) more" : shown
  }
}

extension NoticeText {
  /// The same for one text in all languages.
  var groupKey: String {
    switch kind {
    case .prose(let section): return "prose:\(section)"
    case .fact(let path, _): return "fact:\(path)"
    }
  }
}
