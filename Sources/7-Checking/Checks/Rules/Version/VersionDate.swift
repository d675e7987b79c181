import NoticeModel
import Versions

/// The notice has a version, and its days make sense.
struct VersionDate: NoticeRule {
  let page = RuleDescription(
    "VER-DATE", .versions, "The date of the notice",
    basis: ["GDPR 5(2)", "WP260 §29", "rule of the house"], trigger: "always",
    requirement: "the day from which the notice holds and the day of its publication, the versions in order",
    remedy: "write changes: [Change(version: \"2026-01-31\", summary: \(Text.form()))]",
    reason: "Without a date nobody can say which information was given when, neither people nor the organisation.",
    confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    let changes = subject.notice.changes
    guard !changes.isEmpty else {
      return [
        subject.finding(
          page, "the notice has no version: nothing says from which day it holds", of: subject.notice, .changes,
          entity: "notice")
      ]
    }
    return order(changes, subject) + publication(changes, subject)
  }

  private func order(_ changes: [Change], _ subject: Subject) -> [Finding] {
    zip(changes, changes.dropFirst()).filter { $0.name >= $1.name }.map { earlier, later in
      let how = earlier.name == later.name ? "stands there twice" : "stands below a later one"
      return subject.finding(
        page, "the version of \(later.version.iso) \(how)", of: later, .version,
        entity: "version:\(later.version.iso)", help: "put the versions in order, the oldest first, each day once")
    }
  }

  private func publication(_ changes: [Change], _ subject: Subject) -> [Finding] {
    changes.compactMap { change in
      guard let published = change.published, published > change.version else { return nil }
      return subject.finding(
        page, "the version of \(change.version.iso) was published only on \(published.iso), after it took effect",
        of: change, .published, entity: "version:\(change.version.iso)", severity: .warning,
        help: "publish a version before it holds; leave published: out when both are the same day")
    }
  }
}

extension Change {
  /// The name of the version it speaks of.
  fileprivate var name: VersionName { VersionName(version, revision: revision ?? 1) }
}
