import Diagnostics
import NoticeModel

/// A text names no other period than the facts for what it speaks of.
struct PeriodInTexts: NoticeRule {
  let page = RuleDescription(
    "KEEP-TEXT", .keep, "A text names another period than the facts", basis: ["GDPR 5(1)(a) and (d)", "GDPR 13(2)(a)"],
    severity: .warning,
    trigger:
      "a sentence with one length of time says how long something is kept: what a period or a category of data is "
      + "called in the facts, or what the purpose is for in whose texts it stands",
    requirement: "the length of time that is declared for it",
    remedy: "refer to the section with {ref:retention}, or correct the text or the facts, whichever is wrong",
    reason: "Of two periods for the same data one is wrong, and nobody can tell which.")

  /// What a sentence may speak of, with the periods that hold for it.
  private struct Kept {
    var name: String
    var label: Text
    var periods: [Retention]
  }

  func check(_ subject: Subject) -> [Finding] {
    let kept = Self.kept(in: subject)
    return subject.texts.sentences(stating: .keeping).compactMap { found in
      guard !found.text.belongs(to: "Retention") else { return nil }
      let durations = WrittenDuration.all(in: found.text.folded.bytes, found.sentence.indices, found.language)
      guard durations.count == 1, let duration = durations.first,
        let spokenOf = Self.what(found, kept, subject), let first = spokenOf.periods.first,
        !spokenOf.periods.contains(where: { $0.period.names(duration.duration) })
      else { return nil }
      let declared = first.period.words ?? ""
      return subject.finding(
        page,
        "“\(found.text.written(duration.place))” stands here, and the facts declare \(declared) for \(spokenOf.name)",
        at: found.text.location(duration.place), language: found.text.language, entity: found.text.entity,
        related: [RelatedPlace("the period in the facts", at: subject.sources.location(of: first, .period))])
    }
  }

  /// Periods and data whose periods are all counted in units of time.
  private static func kept(in subject: Subject) -> [Kept] {
    let retention = subject.notice.retention
    let periods = retention.map { Kept(name: "`\($0.id)`", label: $0.label, periods: [$0]) }
    let data = subject.notice.data.map { category in
      Kept(
        name: "the data `\(category.id)`", label: category.label,
        periods: retention.filter { $0.data.contains { $0.id == category.id } })
    }
    return (periods + data).filter(isCounted)
  }

  private static func isCounted(_ kept: Kept) -> Bool {
    !kept.periods.isEmpty && kept.periods.allSatisfy { $0.period.isFixed }
  }

  /// The one thing that a sentence names, or the purpose that its text belongs to.
  private static func what(_ found: StatedSentence, _ kept: [Kept], _ subject: Subject) -> Kept? {
    let named = kept.filter { kept in
      guard let label = kept.label[found.language], label.utf8.count >= 5 else { return false }
      return PhraseSet([label]).isFound(in: found.sentence)
    }
    if let first = named.first {
      // "Data" and "data of visitors": of what is named twice, all periods hold.
      return Kept(name: first.name, label: first.label, periods: named.flatMap(\.periods))
    }
    guard case .fact(let path, _) = found.text.kind else { return nil }
    let parts = path.split(separator: "/")
    guard parts.count > 1, parts[0] == "purposes",
      let purpose = subject.notice.purposes.first(where: { $0.id == parts[1] })
    else { return nil }
    let periods = purpose.retention.compactMap { reference in
      subject.notice.retention.first { $0.id == reference.id }
    }
    let ofPurpose = Kept(name: "the purpose `\(purpose.id)`", label: purpose.title, periods: periods)
    return isCounted(ofPurpose) ? ofPurpose : nil
  }
}

extension Period {
  /// Whether a length of time is one of those that it names: 30 days may be a month.
  fileprivate func names(_ duration: Duration) -> Bool {
    [shortest, longest].contains { $0?.days.overlaps(duration.days) ?? false }
  }
}
