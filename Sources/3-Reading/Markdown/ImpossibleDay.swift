/// A day in the form of a date that no calendar has.
enum ImpossibleDay {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// "there is no 30 February 2025", for year, month and day with hyphens between them; `nil` for another form.
  static func reason(_ written: some StringProtocol) -> String? {
    let parts = written.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }), let month = Int(parts[1]),
      let day = Int(parts[2]), parts[0] != "0000"
    else { return nil }
    guard (1...12).contains(month) else { return "a year has no month \(parts[1])" }
    return "there is no \(day) \(months[month - 1]) \(parts[0])"
  }
}
