import Languages
import NoticeModel

/// The notice has one name for itself.
struct OwnName: NoticeRule {
  let page = RuleDescription(
    "ED-SELFNAME", .editing, "What the notice calls itself",
    basis: ["GDPR 12(1)"], severity: .warning, trigger: "a text says “this policy”, “this declaration” and the like",
    requirement: "the word of the title, everywhere",
    remedy: "write the word of the title, or {notice.title}",
    reason: "Two words for one document make readers look for a second one.", confidence: .practice)

  func check(_ subject: Subject) -> [Finding] { subject.languages.flatMap { check($0, subject) } }

  private func check(_ language: Language, _ subject: Subject) -> [Finding] {
    let hits = subject.texts.found(.selfName).filter { $0.language == language }
    guard !hits.isEmpty else { return [] }
    let names = rules(for: language).phrases.editing.selfNames
    let title = subject.notice.title[language].map(FoldedText.fold) ?? []
    let own =
      names.indices.first { title.contains(FoldedText.fold(names[$0].noun)) } ?? Self.mostFrequent(hits)
    var seen: Set<Int> = []
    return hits.filter { $0.index != own && seen.insert($0.text).inserted }.map { hit in
      let text = subject.texts.text(of: hit)
      return subject.finding(
        page, "“\(text.written(hit.range))”: the notice calls itself “\(names[own].noun)” elsewhere",
        at: text.location(hit.range), language: language, entity: text.entity)
    }
  }

  private static func mostFrequent(_ hits: [PhraseHit]) -> Int {
    var counts: [Int: Int] = [:]
    for hit in hits { counts[hit.index, default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
  }
}

extension [UInt8] {
  func contains(_ part: [UInt8]) -> Bool {
    guard let first = part.first, count >= part.count else { return false }
    return indices.contains { self[$0] == first && self[$0...].starts(with: part) }
  }
}
