import Law
import NoticeModel

/// A period stays within what a law sets for such data.
struct LegalPeriod: NoticeRule {
  let page = RuleDescription(
    "KEEP-LEGAL", .keep, "Periods that a law sets",
    basis: [
      "BE law of 21 March 2007 on cameras, 5 § 4 and 6 § 3", "BE law of 22 April 2019 on quality, 35",
      "the other provisions and the advice of authorities that docs/laws.md lists",
    ],
    severity: .warning,
    trigger: "a period for what a law of the controller's country sets one for, by its label, the label of its data or "
      + "the law it cites: images of cameras, the patient file, accounts and tax papers, social documents",
    requirement: "a period within the bounds in docs/laws.md: in Belgium at most a month for images (but those that "
      + "prove an offence), and not a minimum alone; 30 to 50 years for the patient file; 10 years for tax papers; "
      + "a criterion alone is a warning",
    remedy: "write a period within those bounds, or cite in laws: the law that sets another",
    reason: "What the law wants erased must be erased, and what it wants kept must still be there when it is needed.")

  func check(_ subject: Subject) -> [Finding] {
    subject.notice.retention.compactMap { retention in
      let labels = [retention.label] + retention.data.compactMap { subject.graph.data[$0.id]?.label }
      guard
        let bound = RetentionBound.holding(
          for: labels, laws: retention.laws, in: subject.country, on: subject.asOf)
      else { return nil }
      if case .criterion = retention.period { return criterion(retention, bound, subject) }
      guard let words = retention.period.words, !isWithin(bound, retention.period) else { return nil }
      return subject.finding(
        page, "`\(retention.id)` is kept for \(words), but \(source(bound)) \(self.words(bound)) for \(bound.what)",
        of: retention, .period, entity: "retention:\(retention.id)")
    }
  }

  /// A criterion in the place of a period that the law sets: nobody can tell whether it keeps to it.
  private func criterion(_ retention: Retention, _ bound: RetentionBound, _ subject: Subject) -> Finding {
    subject.finding(
      page, "`\(retention.id)` is kept until something happens, but \(source(bound)) \(words(bound)) for \(bound.what)",
      of: retention, .period, entity: "retention:\(retention.id)", severity: .warning,
      help: "write the period, and what it is counted from in from:; or cite in laws: the law that sets another")
  }

  /// Who sets a bound, with the verb.
  private func source(_ bound: RetentionBound) -> String { bound.advice.map { "\($0) advises" } ?? "the law sets" }

  private func isWithin(_ bound: RetentionBound, _ period: Period) -> Bool {
    if let most = bound.atMost {
      // A minimum alone does not say that they are erased in time; where the law sets one too, it may be that one.
      if case .atLeast = period, bound.atLeast == nil { return false }
      let longest = period.longest ?? period.shortest
      if let longest, longest.days.lowerBound > most.days.upperBound { return false }
    }
    if let least = bound.atLeast {
      let shortest = period.shortest ?? period.longest
      if let shortest, shortest.days.upperBound < least.days.lowerBound { return false }
    }
    return true
  }

  private func words(_ bound: RetentionBound) -> String {
    switch (bound.atLeast, bound.atMost) {
    case (let least?, let most?): return "\(least.words) to \(most.words)"
    case (nil, let most?): return "at most \(most.words)"
    case (let least?, nil): return "at least \(least.words)"
    case (nil, nil): return "a time"
    }
  }
}
