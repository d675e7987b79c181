import NoticeModel

extension Subject {
  /// The version in the sources, which is the last.
  var lastChange: Change? { notice.changes.last }

  /// The last day on which somebody looked at the whole notice: its version, or a later review.
  var lastLookedAt: Day? {
    let days = [lastChange?.version, notice.reviewedOn].compactMap { $0 }.filter { $0 <= asOf }
    return days.max()
  }
}

extension Day {
  /// Whole months up to a later day.
  func months(until later: Day) -> Int {
    let months = (later.year - year) * 12 + later.month - month
    return later.day < day ? months - 1 : months
  }
}
