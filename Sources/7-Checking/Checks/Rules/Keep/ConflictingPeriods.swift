import Diagnostics
import NoticeModel

/// The same data are not kept for two different times.
struct ConflictingPeriods: NoticeRule {
  let page = RuleDescription(
    "KEEP-CONFLICT", .keep, "Two periods for the same data", basis: ["GDPR 5(1)(a), (d) and (e)"],
    trigger: "two periods counted in units of time have the same label or a category of data in common, and neither "
      + "people nor purposes tell them apart",
    requirement: "one period, or what tells them apart",
    remedy: "keep one of them, divide the category of data, or name the people or the purposes that each is for",
    reason: "Of two statements that contradict each other one is wrong, and nobody can tell which.")

  func check(_ subject: Subject) -> [Finding] {
    let fixed = subject.notice.retention.filter(\.period.isFixed)
    return fixed.enumerated().compactMap { index, later in
      guard let earlier = fixed[..<index].first(where: { conflict($0, later, subject) }) else { return nil }
      return subject.finding(
        page,
        "\(common(earlier, later)) kept for \(earlier.period.words ?? "") by `\(earlier.id)`, and for "
          + "\(later.period.words ?? "") by `\(later.id)`",
        of: later, .period, entity: "retention:\(later.id)",
        related: [
          RelatedPlace("the period of `\(earlier.id)`", at: subject.sources.location(of: earlier, .period))
        ])
    }
  }

  private func conflict(_ a: Retention, _ b: Retention, _ subject: Subject) -> Bool {
    guard !a.period.isSame(as: b.period), a.label == b.label || !shared(a, b).isEmpty else { return false }
    if areApart(a.people.map(\.id), b.people.map(\.id)) { return false }
    return !areApart(purposes(of: a, subject), purposes(of: b, subject))
  }

  private func shared(_ a: Retention, _ b: Retention) -> [String] {
    a.data.map(\.id).filter { Set(b.data.map(\.id)).contains($0) }
  }

  private func areApart(_ a: [String], _ b: [String]) -> Bool { !a.isEmpty && !b.isEmpty && Set(a).isDisjoint(with: b) }

  private func purposes(of retention: Retention, _ subject: Subject) -> [String] {
    subject.notice.purposes.filter { $0.retention.contains { $0.id == retention.id } }.map(\.id)
  }

  private func common(_ a: Retention, _ b: Retention) -> String {
    guard let data = shared(a, b).first else { return "what bears the same label is" }
    return "the data `\(data)` are"
  }
}
