import Markup
import NoticeModel
import Notices
import Versions

/// People are told of a material change before it holds.
struct VersionMaterial: VersionRule {
  let page = RuleDescription(
    "VER-MATERIAL", .versions, "How people are told of a material change",
    basis: ["WP260 §29", "WP260 §30", "GDPR 13(3)", "GDPR 5(1)(a)"],
    trigger: "the next version changes something material, computed from the facts or raised by hand",
    requirement: "how people are told, in each language, and how many days before it holds",
    remedy: "add announced: Text(…) and leadDays: … to the Change of that version",
    reason: "People can object, withdraw or leave only if they learn of a change before it reaches their data.",
    confidence: .guidance)

  func check(_ subject: Subject, _ state: ReleaseState) -> [Finding] {
    guard let draft = state.draft, let last = draft.last,
      let change = subject.resolved.changes.last, change.change.version > last.day
    else { return [] }
    let reasons = draft.changes.filter(\.isMaterial).compactMap { change in
      subject.languages.compactMap { change.words[$0] }.first?.plainText
    }
    guard !reasons.isEmpty || change.change.raised != nil else { return [] }
    let reason = reasons.first.map { " (\($0)\(reasons.count > 1 ? " …" : ""))" } ?? ""
    return Announcement.gaps(in: change, languages: subject.languages).map { gap in
      subject.finding(
        page, "the version of \(change.change.version.iso) is a material change\(reason), and \(gap.message)",
        of: change.change, gap.field, entity: "version:\(change.change.version.iso)",
        help: gap.help)
    }
  }
}
