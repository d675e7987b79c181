import Foundation
import NoticeModel

/// The day for which a site is built. It notes how long the answers that it gave stay the same: a result that was made with
/// it is also right on later days, until ``holdsUntil``.
///
/// Code compares it with other days, and each comparison is noted. Code that needs the day itself takes it from ``day`` or
/// ``day(reckonedUntil:)``, which is noted too. So no result can depend on the day unnoticed. Make one `AsOf` for each
/// result.
package final class AsOf: ComparedDay, @unchecked Sendable {
  private let known: Day
  private let lock = NSLock()
  /// Only touched under the lock.
  private var end: Day?

  package init(_ day: Day) { known = day }

  /// The first day on which one of the answers may differ; `nil` where none ever does.
  package var holdsUntil: Day? { lock.withLock { end } }

  private func note(_ day: Day) { lock.withLock { end = end.map { min($0, day) } ?? day } }

  package func isBefore(_ day: Day) -> Bool {
    guard known < day else { return false }
    note(day)
    return true
  }

  package func isAfter(_ day: Day) -> Bool {
    guard known <= day else { return true }
    note(day.following)
    return false
  }

  /// The day itself: what is made of it holds for that day alone.
  package var day: Day {
    note(known.following)
    return known
  }

  /// The day itself, for something that stays the same before another day.
  package func day(reckonedUntil end: (Day) -> Day) -> Day {
    note(max(end(known), known.following))
    return known
  }

  /// Whole months since another day.
  package func months(since start: Day) -> Int {
    let day = day { now in
      let inThisMonth = Day(year: now.year, month: now.month, day: start.day)
      return now < inThisMonth ? inThisMonth : Day(year: now.year, month: now.month + 1, day: 1)
    }
    let months = (day.year - start.year) * 12 + day.month - start.month
    return day.day < start.day ? months - 1 : months
  }
}

extension AsOf {
  package static func < (a: AsOf, b: Day) -> Bool { a.isBefore(b) }
  package static func <= (a: AsOf, b: Day) -> Bool { !a.isAfter(b) }
  package static func > (a: AsOf, b: Day) -> Bool { a.isAfter(b) }
  package static func >= (a: AsOf, b: Day) -> Bool { !a.isBefore(b) }
  package static func < (a: Day, b: AsOf) -> Bool { b.isAfter(a) }
  package static func <= (a: Day, b: AsOf) -> Bool { !b.isBefore(a) }
  package static func > (a: Day, b: AsOf) -> Bool { b.isBefore(a) }
  package static func >= (a: Day, b: AsOf) -> Bool { !b.isAfter(a) }
}
