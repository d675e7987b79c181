extension Duration {
  /// Its length in days, from the shortest that it can have in the calendar to the longest.
  public var days: ClosedRange<Double> {
    switch self {
    case .hours(let count): Double(count) / 24...Double(count) / 24
    case .days(let count): Double(count)...Double(count)
    case .weeks(let count): Double(count) * 7...Double(count) * 7
    case .months(let count): Double(count) * 28...Double(count) * 31
    case .years(let count): Double(count) * 365...Double(count) * 366
    }
  }

  /// Its usual length in days, by which lengths in different units are compared: 12 months are a year.
  public var usualDays: Double {
    switch self {
    case .months(let count): Double(count) * 365.25 / 12
    case .years(let count): Double(count) * 365.25
    case .hours, .days, .weeks: days.lowerBound
    }
  }
}
