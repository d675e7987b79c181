import Foundation
import NoticeModel

/// The only place where a clock is read; everything else is told the day.
enum Today {
  /// The day of the calendar in a time zone, wherever the command runs.
  static func day(in zone: TimeZone) -> Day {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = calendar.dateComponents([.year, .month, .day], from: Date())
    return Day(year: parts.year ?? 1, month: parts.month ?? 1, day: parts.day ?? 1)
  }
}
