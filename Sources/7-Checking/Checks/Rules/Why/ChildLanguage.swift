import NoticeModel

/// Where children are concerned, something is written for them.
struct ChildLanguage: NoticeRule {
  let page = RuleDescription(
    "WHY-CHILD-LANGUAGE", .why, "Words for children",
    basis: ["GDPR 12(1)", "WP260 §14-15"], severity: .warning,
    trigger: "children are among the people concerned",
    requirement: "a section of the notice, or another page or document that it shows, written for children",
    remedy: """
      add Section(.own("for-children"), title: …, forMinors: true) to the outline and write for-children.md, or \
      companions: [Companion(id: "…", title: …, url: "…", forMinors: true)]
      """,
    reason: "Children have these rights themselves, and cannot use what they do not understand.",
    confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    func isWritten(_ sections: [Section]) -> Bool { sections.contains { $0.forMinors || isWritten($0.sections) } }
    guard !isWritten(subject.notice.outline?.sections ?? []),
      !subject.shows(.companions) || !subject.notice.companions.contains(where: \.forMinors),
      let first = subject.notice.people.first(where: \.minors)
    else { return [] }
    return [
      subject.finding(
        page, "`\(first.id)` are children, but nothing is written in words for them", of: first, .minors,
        entity: "notice")
    ]
  }
}
