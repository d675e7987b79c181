import NoticeModel
import Versions

/// What was released is described as it was released.
struct VersionRecorded: VersionRule {
  let page = RuleDescription(
    "VER-RECORD", .versions, "A description that was edited after its release",
    basis: ["GDPR 5(2)", "rule of the house"], severity: .warning,
    trigger: "a version in `changes` was released",
    requirement: "its Change says what it said then; words that come from facts, such as {dpo.email}, may have changed "
      + "with them",
    remedy: "write again what was released; what was wrong in it, the next version may say",
    reason: "What is published of a version is what was released; an edit in the sources reaches nobody, and whoever "
      + "made it believes that it did.",
    confidence: .practice)

  func check(_ subject: Subject, _ state: ReleaseState) -> [Finding] {
    Redescription.all(in: subject.resolved, since: state.archive).map { found in
      let languages =
        found.languages.isEmpty ? "" : " (\(found.languages.map { "`\($0)`" }.joined(separator: ", ")))"
      return subject.finding(
        page,
        "`\(found.field)` of the version \(found.version) differs from what was released\(languages): nobody sees this edit",
        at: found.change.place, field: Change.Field(rawValue: found.field),
        entity: "version:\(found.version)/\(found.field)",
        help: Self.help(found))
    }
  }

  private static func help(_ found: Redescription) -> String {
    guard let released = found.released else { return "take it out again: nothing of it was released" }
    guard let language = found.languages.first else { return "write again what was released: \(released)" }
    let restored = "write again what was released, in `\(language)`: “\(released)”"
    return found.field == "summary" ? "\(restored); what was wrong in it, the next version may say" : restored
  }
}
