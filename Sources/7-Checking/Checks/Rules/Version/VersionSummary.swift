import Languages
import NoticeModel

/// Each version says what changed.
struct VersionSummary: NoticeRule {
  let page = RuleDescription(
    "VER-CHANGELOG", .versions, "What changed in a version",
    basis: ["WP260 §29", "GDPR 12(1)"], trigger: "the notice has a version",
    requirement: "a summary, in each language, of what changed for people; not only that something changed",
    remedy: "write what is different now: purposes, recipients, periods, rights, or that only words were made clearer",
    reason: "People should not have to compare two texts to learn what was changed about their data.",
    confidence: .guidance)

  /// Summaries that say nothing when they are all there is.
  private static let empty: Set<String> = Set(
    Language.allCases.flatMap { rules(for: $0).phrases.editing.emptySummaries }.map(bare))

  func check(_ subject: Subject) -> [Finding] {
    var earlier: Set<String> = []
    return subject.notice.changes.compactMap { change in
      let texts = subject.languages.compactMap { change.summary[$0] }.map(Self.bare)
      guard let first = texts.first else { return nil }
      let isRepeated = !earlier.insert(first).inserted
      guard isRepeated || texts.contains(where: Self.empty.contains) else { return nil }
      let problem = isRepeated ? "repeats that of an earlier version" : "does not say what changed"
      return subject.finding(
        page, "the summary of the version of \(change.version.iso) \(problem)", of: change, .summary,
        entity: "version:\(change.version.iso)")
    }
  }

  /// The words alone, folded.
  private static func bare(_ text: String) -> String {
    String(decoding: FoldedText.fold(text).filter { $0.isWord || $0 == 0x20 }, as: UTF8.self)
  }
}
