import Foundation
import NoticeModel

/// The only place where a clock is read; everything else is told the day.
enum Today {
  /// The day of the calendar where the command runs.
  static var day: Day {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    return Day(year: parts.year ?? 1, month: parts.month ?? 1, day: parts.day ?? 1)
  }
}
