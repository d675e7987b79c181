import Markup
import NoticeModel

/// How long data are kept: Article 13(2)(a) GDPR.
extension Comparison {
  mutating func compareRetention() {
    let pairing = Pairing(old.notice.retention, new.notice.retention) { $0.id }
    for (a, b) in pairing.differing { compare(a, b) }
    for retention in pairing.added {
      report(.retentionAdded, "retention:\(retention.id)", value: new.text(retention.label))
    }
    for retention in pairing.removed {
      report(.retentionRemoved, "retention:\(retention.id)", value: old.text(retention.label))
    }
  }

  private mutating func compare(_ a: Retention, _ b: Retention) {
    let entity = "retention:\(b.id)"
    let it = new.quoted(b.label)
    compare(.wording, entity, a.label, b.label)
    comparePeriods(a, b, entity, it)
    compare(.retentionStart, entity, it: it, a.from, b.from)
    compareReferences(.retentionScopeAdded, .retentionScopeRemoved, entity, it: it, a.data, b.data, \.dataNames)
    compareReferences(
      .retentionScopeAdded, .retentionScopeRemoved, entity, it: it, a.people, b.people, \.peopleNames)
    compareTexts(
      .retentionExceptionAdded, .retentionExceptionRemoved, entity, it: it, a.exceptions, b.exceptions)
    compareLaws(.retentionDetails, entity, it: it, a.laws, b.laws)
    compare(.retentionDetails, entity, it: it, a.afterwards, b.afterwards)
    compare(.retentionDetails, entity, it: it, a.approvedBy, b.approvedBy)
  }

  private mutating func comparePeriods(_ a: Retention, _ b: Retention, _ entity: String, _ it: Words) {
    switch (a.period, b.period) {
    case (.criterion(let a), .criterion(let b)): compare(.retentionCriterion, entity, it: it, a, b)
    case (.undeclared, .undeclared): break
    case (.undeclared, _): compare(.retentionStated, entity, it: it, nil, period(b, new), marks: .none)
    default:
      guard let before = LengthOfPeriod(a.period), let after = LengthOfPeriod(b.period) else {
        compare(.retentionCriterion, entity, it: it, period(a, old), period(b, new), marks: .none)
        return
      }
      guard before != after else {
        // The same length in other units: "12 months" for "1 year".
        compare(.wording, entity, period(a, old), period(b, new), marks: .none)
        return
      }
      let kind: ChangeKind = before.isLonger(than: after) ? .retentionShorter : .retentionLonger
      if case .exactly(let from) = a.period, case .exactly(let to) = b.period {
        report(kind, entity, it: it, from: from, to: to)
      } else {
        compare(kind, entity, it: it, period(a, old), period(b, new), marks: .none)
      }
    }
  }

  private func period(_ retention: Retention, _ side: Side) -> Words? {
    switch retention.period {
    case .undeclared: nil
    case .criterion(let text): side.quoted(text)
    default: side.say { $0.period(retention) }
    }
  }
}

/// How long a period is at least and at most, so that two of them can be compared.
struct LengthOfPeriod: Equatable {
  /// In days.
  private var least: Double
  private var most: Double

  /// `nil` for a criterion and for what is not declared.
  init?(_ period: Period) {
    switch period {
    case .undeclared, .criterion: return nil
    case .exactly(let length): self.init(least: length.usualDays, most: length.usualDays)
    case .atMost(let length): self.init(least: 0, most: length.usualDays)
    case .atLeast(let length): self.init(least: length.usualDays, most: .infinity)
    case .between(let shortest, let longest): self.init(least: shortest.usualDays, most: longest.usualDays)
    }
  }

  private init(least: Double, most: Double) {
    self.least = least
    self.most = most
  }

  /// What counts is how long data are kept at most; where that is the same, how long they are kept at least.
  func isLonger(than other: LengthOfPeriod) -> Bool { (most, least) > (other.most, other.least) }
}

extension Duration {
  /// Whether it is longer than another length of time.
  func isLonger(than other: Duration) -> Bool { usualDays > other.usualDays }
}
