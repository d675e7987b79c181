import Languages
import NoticeModel

/// References to other places of the notice are computed, not written by hand.
struct WrittenReferences: NoticeRule {
  let page = RuleDescription(
    "ED-XREF", .editing, "A reference written by hand",
    basis: ["GDPR 12(1)", "rule of the house"],
    trigger: "a text says “article 7”, “§ 9”, “section 3” without a law, or “see below”",
    requirement: "{ref:…} with the identifier of the section",
    remedy: "write {ref:retention}, or {ref:access/managers} for a subsection or §; for a law write {law:gdpr/13}",
    reason: "When a section is added or removed, numbers written by hand point to the wrong place.",
    confidence: .practice)

  /// How far from the number a law may be named.
  private static let reach = 70

  func check(_ subject: Subject) -> [Finding] { numbers(subject) + places(subject) }

  private func numbers(_ subject: Subject) -> [Finding] {
    var seen: Set<Int> = []
    return subject.texts.found(.article).compactMap { hit in
      let text = subject.texts.text(of: hit)
      let bytes = text.folded.bytes
      var at = hit.range.upperBound
      if at < bytes.count, bytes[at] == 0x20 { at += 1 }
      guard at < bytes.count, bytes[at].isDigit, !text.belongs(to: "Address"), !text.belongs(to: "FrameworkLaw"),
        !namesLaw(text, hit, hit.language), seen.insert(hit.text).inserted
      else { return nil }
      while at < bytes.count, bytes[at].isWord { at += 1 }
      let place = hit.range.lowerBound..<at
      return subject.finding(
        page, "“\(text.written(place))” is written by hand", at: text.location(place), language: text.language,
        entity: text.entity)
    }
  }

  private func places(_ subject: Subject) -> [Finding] {
    var seen: Set<Int> = []
    return subject.texts.found(.elsewhere).compactMap { hit in
      let text = subject.texts.text(of: hit)
      // A text that says nothing else is found by ED-NO-ANSWER.
      guard !text.sentence(around: hit.range).containsReference, !text.answersNothing, seen.insert(hit.text).inserted
      else { return nil }
      return subject.finding(
        page, "“\(text.written(hit.range))” does not say where", at: text.location(hit.range),
        language: text.language, entity: text.entity, severity: .warning)
    }
  }

  private func namesLaw(_ text: NoticeText, _ hit: PhraseHit, _ language: Language) -> Bool {
    let paragraph = text.paragraph(around: hit.range)
    let near =
      max(
        paragraph.lowerBound, hit.range.lowerBound - Self.reach)..<min(
        paragraph.upperBound, hit.range.upperBound + Self.reach)
    return (Self.laws[language] ?? PhraseSet([])).isFound(in: text.folded.bytes[near])
  }

  private static let laws = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, PhraseSet(rules(for: $0).phrases.editing.laws)) })
}

extension ArraySlice<UInt8> {
  /// Whether `{ref:…}` stands in it.
  var containsReference: Bool {
    indices.contains { self[$0] == UInt8(ascii: "{") && self[$0...].starts(with: "{ref:".utf8) }
  }
}
