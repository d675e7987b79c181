import NoticeModel

extension Duration {
  /// As a message says it: "30 years".
  package var words: String {
    let (count, unit) =
      switch self {
      case .hours(let count): (count, "hour")
      case .days(let count): (count, "day")
      case .weeks(let count): (count, "week")
      case .months(let count): (count, "month")
      case .years(let count): (count, "year")
      }
    return "\(count) \(unit)\(count == 1 ? "" : "s")"
  }
}

extension Period {
  /// The longest it lasts, where it says so.
  var longest: Duration? {
    switch self {
    case .exactly(let duration), .atMost(let duration), .between(_, let duration): return duration
    case .atLeast, .criterion, .undeclared: return nil
    }
  }

  /// The shortest it lasts, where it says so.
  var shortest: Duration? {
    switch self {
    case .exactly(let duration), .atLeast(let duration), .between(let duration, _): return duration
    case .atMost, .criterion, .undeclared: return nil
    }
  }

  /// Whether another is the same, be it in other units: 7 years are 84 months.
  func isSame(as other: Period) -> Bool {
    switch (self, other) {
    case (.exactly(let a), .exactly(let b)), (.atMost(let a), .atMost(let b)), (.atLeast(let a), .atLeast(let b)):
      return a.usualDays == b.usualDays
    case (.between(let a, let b), .between(let c, let d)):
      return a.usualDays == c.usualDays && b.usualDays == d.usualDays
    default: return self == other
    }
  }

  /// Whether it is counted in units of time.
  var isFixed: Bool { longest != nil || shortest != nil }

  /// As a message says it: "at most 1 year"; `nil` for what is not counted.
  var words: String? {
    switch self {
    case .exactly(let duration): return duration.words
    case .atMost(let duration): return "at most \(duration.words)"
    case .atLeast(let duration): return "at least \(duration.words)"
    case .between(let least, let most): return "\(least.words) to \(most.words)"
    case .criterion, .undeclared: return nil
    }
  }
}
