import NoticeModel

/// A day with which the days of facts and laws are compared: one that is written down, or the one that a site speaks for.
package protocol ComparedDay: Sendable {
  func isBefore(_ day: Day) -> Bool
  func isAfter(_ day: Day) -> Bool
}

extension Day: ComparedDay {
  package func isBefore(_ day: Day) -> Bool { self < day }
  package func isAfter(_ day: Day) -> Bool { self > day }

  /// The same day of a later year. It is only compared, so that the calendar may lack it.
  package func later(byYears years: Int) -> Day { Day(year: year + years, month: month, day: self.day) }

  /// Comes before every later day of the calendar; it is only compared too.
  var following: Day { Day(year: year, month: month, day: self.day + 1) }
}
