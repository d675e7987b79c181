import Days
import NoticeModel

extension ObservedCheck {
  /// How long a cookie stays, where that can be told. Of one whose file says only when it ends, what is left after
  /// the day of the check is the least that can be said.
  func span(_ lifetime: ObservedCookie.Lifetime) -> Span? {
    switch lifetime {
    case .unknown, .session: return nil
    case .lasts(let seconds): return Span(seconds: seconds, isLeast: false)
    case .lastsAtLeast(let seconds): return seconds > 0 ? Span(seconds: seconds, isLeast: true) : nil
    case .until(let end):
      let day = subject.asOf.day
      let left = end.seconds - Timestamp(year: day.year, month: day.month, day: day.day).seconds - 86_400
      return left > 0 ? Span(seconds: left, isLeast: true) : nil
    }
  }
}

/// How long a cookie stays.
struct Span: Comparable {
  var seconds: Double
  var isLeast: Bool

  static func < (a: Span, b: Span) -> Bool { a.seconds < b.seconds }

  var words: String {
    let units: [(Double, String)] = [(86_400, "day"), (3600, "hour"), (60, "minute"), (1, "second")]
    let (unit, name) = units.first { seconds >= $0.0 * 2 } ?? (1, "second")
    let number = Int(min(seconds / unit, 1e9).rounded(.down))
    return "\(isLeast ? "at least " : "")\(number) \(name)\(number == 1 ? "" : "s")"
  }
}

extension Duration {
  /// The most that it can mean: months and years of their greatest length, and five minutes for clocks that differ.
  var longestSeconds: Double { days.upperBound * 86_400 + 300 }

  /// The shortest that covers a number of seconds: hours, days, then months.
  static func shortest(for seconds: Double) -> Duration {
    let days = Int(min((seconds / 86_400).rounded(.up), 36_500))
    if seconds <= 2 * 86_400 { return .hours(max(1, Int((seconds / 3600).rounded(.up)))) }
    if days <= 62 { return .days(days) }
    return (2...1200).lazy.map { Duration.months($0) }.first { $0.longestSeconds >= seconds } ?? .years(100)
  }
}
