extension Day {
  /// Days since the beginning of 1970, in the Gregorian calendar; negative before.
  public var daysSince1970: Int {
    // Years that begin in March have the leap day at their end.
    let (years, months) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    return 365 * years + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day - 1 - 719_468
  }

  /// Whole days up to a later day; negative for an earlier one.
  public func days(until later: Day) -> Int { later.daysSince1970 - daysSince1970 }
}
