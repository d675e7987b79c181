import Diagnostics
import NoticeModel
import Notices

/// Where there are several data protection officers, people learn which one is theirs.
struct OfficersDivided: NoticeRule {
  let page = RuleDescription(
    "WHO-DPO-SCOPE", .who, "Which data protection officer is responsible",
    basis: ["GDPR 13(1)(b)", "GDPR 37(2)", "GDPR 38(4)"],
    trigger: "dpo: .several(…)",
    requirement: "more than one officer, each with a scope: of its own: the entity, country or service it answers for",
    remedy: "write scope: Text(…) in each Contact(…), or dpo: .designated(Contact(…)) where there is one for all",
    reason: "Officers of whom nobody knows which one is responsible are no easier to reach than none.")

  func check(_ subject: Subject) -> [Finding] {
    guard case .several(let officers) = subject.notice.dpo else { return [] }
    guard officers.count > 1 else {
      let message =
        officers.isEmpty
        ? "several data protection officers are declared, but none is named"
        : "several data protection officers are declared, but there is one only"
      return [
        subject.finding(
          page, message, of: subject.notice, .dpo, entity: "dpo",
          help: "write dpo: .designated(Contact(role: .dpo, email: \"…\"))")
      ]
    }
    return officers.enumerated().compactMap { index, officer in
      guard let scope = officer.scope else {
        return subject.finding(
          page, "there are several data protection officers, but nothing says for whom this one is responsible",
          at: officer.place, entity: "dpo", help: "write scope: Text(…) in this Contact(…)")
      }
      guard let other = officers[..<index].first(where: { $0.scope == scope }) else { return nil }
      return subject.finding(
        page, "two data protection officers are responsible for the same", at: officer.place, entity: "dpo",
        help: "say in scope: what divides them, or keep one of them",
        related: [RelatedPlace("the other one", at: subject.sources.location(other.place))])
    }
  }
}
