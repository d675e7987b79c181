import Languages
import NoticeModel

/// Changes reach people; they do not have to look for them.
struct CheckBack: NoticeRule {
  let page = RuleDescription(
    "VER-CHECKBACK", .versions, "Readers are told to look again",
    basis: ["WP260 §29", "GDPR 5(1)(a)"], severity: .warning,
    trigger: "a text asks readers to consult the notice from time to time",
    requirement: "the same paragraph says how changes are announced",
    remedy: "say how people learn of a change: by e-mail, by letter, by a banner on the site; or leave the advice out",
    reason: "Guidelines call it unfair to leave it to the people concerned to notice changes.", confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    var seen: Set<Int> = []
    return subject.texts.found(.checkBack).compactMap { hit in
      let text = subject.texts.text(of: hit)
      let paragraph = text.folded.bytes[text.paragraph(around: hit.range)]
      guard seen.insert(hit.text).inserted, !Self.announced(hit.language).isFound(in: paragraph) else { return nil }
      return subject.finding(
        page, "“\(text.written(hit.range))”: nothing says how people learn of a change otherwise",
        at: text.location(hit.range), language: text.language, entity: text.entity)
    }
  }

  private static let words = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, PhraseSet(rules(for: $0).phrases.editing.announced)) })

  private static func announced(_ language: Language) -> PhraseSet { words[language] ?? PhraseSet([]) }
}
