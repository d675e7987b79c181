import NoticeModel

/// A moment, in seconds since the beginning of 1970 in universal time.
package struct Timestamp: Hashable, Comparable, Sendable {
  package var seconds: Double

  package init(seconds: Double) {
    self.seconds = seconds
  }

  init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    let days = Day(year: year, month: month, day: day).daysSince1970
    seconds = Double(days * 86_400 + hour * 3600 + minute * 60 + second)
  }

  /// Reads a date and time of ISO 8601 with its zone, such as `2026-03-01T10:15:30.250+01:00`.
  package init?(iso text: String) {
    let form = /(\d{4}-\d\d-\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9})\d*)?)?(?:[Zz]|([+-])(\d\d):?(\d\d)?)/
    guard let match = text.wholeMatch(of: form), let day = Day(iso: String(match.1)) else { return nil }
    func number(_ digits: Substring?) -> Int { digits.flatMap { Int($0) } ?? 0 }
    let (hour, minute, second) = (number(match.2), number(match.3), number(match.4))
    guard hour < 24, minute < 60, second <= 60 else { return nil }
    let zoneMinutes: Substring? = match.8 ?? nil
    let zone = number(match.7) * 3600 + number(zoneMinutes) * 60
    self.init(year: day.year, month: day.month, day: day.day, hour: hour, minute: minute, second: second)
    if let digits = match.5, let fraction = Double("0.\(digits)") { seconds += fraction }
    seconds -= Double(match.6 == "-" ? -zone : zone)
  }

  /// Reads the date of a cookie as browsers do: RFC 6265, section 5.1.1.
  init?(cookieDate text: String) {
    var time: (Int, Int, Int)?
    var day: Int?
    var month: Int?
    var year: Int?
    let isPart = { (c: Character) in c == ":" || c.isLetter || c.isWholeNumber }
    for token in text.split(whereSeparator: { !isPart($0) }) {
      if time == nil, let match = token.prefixMatch(of: /(\d{1,2}):(\d{1,2}):(\d{1,2})(?!\d)/) {
        time = (Int(match.1) ?? 99, Int(match.2) ?? 99, Int(match.3) ?? 99)
      } else if day == nil, let match = token.prefixMatch(of: /(\d{1,2})(?!\d)/) {
        day = Int(match.1)
      } else if month == nil, let index = Self.months.firstIndex(of: token.prefix(3).lowercased()) {
        month = index + 1
      } else if year == nil, let match = token.prefixMatch(of: /(\d{2,4})(?!\d)/) {
        year = Int(match.1)
      }
    }
    guard let time, let day, let month, var year else { return nil }
    if (70...99).contains(year) { year += 1900 } else if (0...69).contains(year) { year += 2000 }
    guard year >= 1601, (1...31).contains(day), time.0 < 24, time.1 < 60, time.2 < 60 else { return nil }
    self.init(year: year, month: month, day: day, hour: time.0, minute: time.1, second: time.2)
  }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  package static func < (a: Timestamp, b: Timestamp) -> Bool { a.seconds < b.seconds }
}
