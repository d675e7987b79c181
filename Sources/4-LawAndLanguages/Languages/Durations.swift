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
  /// As `{duration:…}` writes it: "30 days", "1 month"; `nil` for anything else.
  package init?(written: String) {
    let parts = written.split(separator: " ")
    guard parts.count == 2, let number = Int(parts[0]) else { return nil }
    switch parts[1] {
    case "hour", "hours": self = .hours(number)
    case "day", "days": self = .days(number)
    case "week", "weeks": self = .weeks(number)
    case "month", "months": self = .months(number)
    case "year", "years": self = .years(number)
    default: return nil
    }
  }

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

/// Two lengths of time that a range joins: one number is enough for the first when both count the same, and both are
/// written in words or both in figures.
func range(
  _ lower: Duration, _ upper: Duration, in rules: some LanguageRules, _ forms: (DurationForm, DurationForm)
) -> (lower: String, upper: String) {
  let (first, second) = (lower.parts, upper.parts)
  let numeral = rules.numeral(first.count, of: first.unit, forms.0)
  let inFigures = numeral == nil || rules.numeral(second.count, of: second.unit, forms.1) == nil
  let end = rules.duration(upper, forms.1, inFigures: inFigures)
  guard first.unit == second.unit else { return (rules.duration(lower, forms.0, inFigures: inFigures), end) }
  return (inFigures ? rules.number(first.count) : numeral ?? "", end)
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
    let (old, new) = range(old, new, in: self, (.dative, .plain))
    return (old, new)
  }

  /// A day or a month as a source writes it, "2014-06-01" or "2014-06", for `Certificate.since` and the like;
  /// `nil` for anything else.
  package func date(written: String) -> Inline? {
    if let day = Day(iso: written) { return date(day) }
    guard let first = Day(iso: written + "-01") else { return nil }
    return month(first.month, of: first.year)
  }
}
