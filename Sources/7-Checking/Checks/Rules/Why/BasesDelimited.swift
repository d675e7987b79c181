import Diagnostics
import NoticeModel

/// Where a purpose has several legal bases, each says for which part it serves.
struct BasesDelimited: NoticeRule {
  let page = RuleDescription(
    "WHY-BASIS-CONFLICT", .why, "Several legal bases for one purpose",
    basis: ["GDPR 5(1)(a)", "GDPR 6(1)", "EDPB Guidelines 05/2020 §121-123"], severity: .warning,
    trigger: "a purpose has two different legal bases, or two purposes with different bases have one title",
    requirement: "all bases but one say for which part they serve: a condition, data or an explanation",
    remedy: "write condition: Text(…) or data: [\"…\"] in the ground, or make two purposes of it",
    reason: "People do not know whether they may withdraw consent, object, or neither, when bases are mixed.",
    confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    mixed(subject) + namesakes(subject)
  }

  private func mixed(_ subject: Subject) -> [Finding] {
    subject.notice.purposes.compactMap { purpose in
      let general = purpose.grounds.filter { $0.condition == nil && $0.data.isEmpty && $0.explanation == nil }
      guard let first = general.first, let other = general.first(where: { $0.basis != first.basis }) else { return nil }
      return subject.finding(
        page, "the purpose `\(purpose.id)` has several legal bases, and nothing says which serves for what",
        at: other.place, entity: "purpose:\(purpose.id)",
        related: [RelatedPlace("the first legal basis", at: subject.sources.location(first.place))])
    }
  }

  private func namesakes(_ subject: Subject) -> [Finding] {
    let language = subject.notice.sourceLanguage
    var first: [String: Purpose] = [:]
    return subject.notice.purposes.compactMap { purpose in
      guard let title = purpose.title[language]?.lowercased(), let other = first[title] else {
        if let title = purpose.title[language]?.lowercased() { first[title] = purpose }
        return nil
      }
      let bases = [purpose, other].map { Set($0.grounds.map(\.basis)) }
      guard bases[0] != bases[1], !bases.contains([]) else { return nil }
      return subject.finding(
        page, "the purposes `\(other.id)` and `\(purpose.id)` have the same title, but other legal bases",
        of: purpose, .title, entity: "purpose:\(purpose.id)",
        help: "say in the titles what tells them apart, or make one purpose with two grounds, each with its condition",
        related: [RelatedPlace("the title of `\(other.id)`", at: subject.sources.location(of: other, .title))]
      )
    }
  }
}
