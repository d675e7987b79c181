import Markup
import NoticeModel

/// A unit of time without its number.
package enum TimeUnit: Hashable, Sendable {
  case hour, day, week, month, year

  /// So many of it.
  package func duration(_ count: Int) -> Duration {
    switch self {
    case .hour: .hours(count)
    case .day: .days(count)
    case .week: .weeks(count)
    case .month: .months(count)
    case .year: .years(count)
    }
  }
}

extension Duration {
  var parts: (count: Int, unit: TimeUnit) {
    switch self {
    case .hours(let count): (count, .hour)
    case .days(let count): (count, .day)
    case .weeks(let count): (count, .week)
    case .months(let count): (count, .month)
    case .years(let count): (count, .year)
    }
  }
}

/// Two lengths of time that a range joins: one number is enough for the first when both count the same.
func rangeStart(_ lower: Duration, _ upper: Duration, in rules: some LanguageRules, _ form: DurationForm) -> String {
  lower.parts.unit == upper.parts.unit ? rules.number(lower.parts.count) : rules.duration(lower, form)
}

/// The name of a month counted from 1, or its number when there is no such month.
func monthName(_ month: Int, in names: [String]) -> String {
  names.indices.contains(month - 1) ? names[month - 1] : String(month)
}

/// The machine-readable form of a month: "2014-06".
func isoMonth(_ month: Int, of year: Int) -> String {
  String(Day(year: year, month: month, day: 1).iso.dropLast(3))
}

extension LanguageRules {
  /// Two lengths of time for "from … to …": the unit stands once where it is the same, "3" and "5 ans".
  package func lengths(from old: Duration, to new: Duration) -> (old: String, new: String) {
    (rangeStart(old, new, in: self, .dative), duration(new))
  }

  /// A day or a month as a source writes it, "2014-06-01" or "2014-06", for `Certificate.since` and the like;
  /// `nil` for anything else.
  package func date(written: String) -> Inline? {
    if let day = Day(iso: written) { return date(day) }
    guard let first = Day(iso: written + "-01") else { return nil }
    return month(first.month, of: first.year)
  }
}
