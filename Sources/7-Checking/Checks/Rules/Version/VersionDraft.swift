import Diagnostics
import NoticeModel
import Versions

/// The sources say what was released.
struct VersionDraft: VersionRule {
  let page = RuleDescription(
    RuleID.versionDraft.text, .versions, "A draft that nobody sees",
    basis: ["GDPR 5(1)(d)", "rule of the house"], severity: .warning,
    trigger: "the sources of a notice are checked together with its versions",
    requirement: "the texts and the facts of the sources are those of the last version",
    remedy: "when the draft is ready, describe it in `changes` and release it: notitia release",
    reason: "What is published is what was released; a change in the sources reaches nobody until then.",
    confidence: .practice)

  func check(_ subject: Subject, _ state: ReleaseState) -> [Finding] {
    guard let draft = state.draft else { return [] }
    let id = subject.notice.id
    guard let last = draft.last else {
      return [
        subject.finding(
          page, "the notice was never released: it is not published", of: subject.notice, .changes,
          entity: "notice", help: "when it is ready: notitia release \(id) --effective DATE")
      ]
    }
    let following = draft.languages.filter { state.archive.last?.following.contains($0) ?? false }
    if let first = following.first, following == draft.languages, draft.changes.isEmpty {
      let names = following.map { "`\($0)`" }.joined(separator: ", ")
      return [
        subject.finding(
          page, "the version \(last) is not published in \(names) yet: readers are told so there",
          of: subject.notice, .changes, entity: "notice",
          help: "once it is translated: notitia release \(id) --add-language \(first)")
      ]
    }
    return [
      subject.finding(
        page, "the sources differ from the version \(last) (\(Self.difference(draft))): nobody sees this draft",
        of: subject.notice, .changes, entity: "notice")
    ]
  }

  private static func difference(_ draft: Draft) -> String {
    var parts: [String] = []
    if !draft.languages.isEmpty {
      parts.append("texts in " + draft.languages.map { "`\($0)`" }.joined(separator: ", "))
    }
    let material = draft.changes.filter(\.isMaterial).count
    if !draft.changes.isEmpty {
      let facts = "\(draft.changes.count) change\(draft.changes.count == 1 ? "" : "s") of facts"
      parts.append(material == 0 ? facts : "\(facts), \(material) material")
    }
    return parts.joined(separator: "; ")
  }
}
