import Days
import NoticeModel
import Testing

/// What was asked of a day has the same answer up to the day that it names.
@Suite struct AsOfTests {
  private static let days: [Day] = {
    var days: [Day] = []
    for year in 2023...2026 {
      for month in 1...12 {
        for day in 1...31 { if let day = Day(iso: Day(year: year, month: month, day: day).iso) { days.append(day) } }
      }
    }
    return days
  }()

  private static let others: [Day] = [
    "2023-12-31", "2024-01-31", "2024-02-28", "2024-02-29", "2024-03-01", "2024-12-31", "2025-06-30", "2026-01-01",
  ]

  /// Asks every day, and then each later one on which the answer has to be the same.
  private func holds<Answer: Equatable>(_ ask: (AsOf) -> Answer) {
    let answers = Self.days.map { day -> (Answer, Day?) in
      let asOf = AsOf(day)
      return (ask(asOf), asOf.holdsUntil)
    }
    for (index, (answer, end)) in answers.enumerated() {
      let span = Self.days[index...].prefix { day in end.map { day < $0 } ?? true }
      #expect(!span.isEmpty)
      for later in span.indices where answers[later].0 != answer {
        Issue.record("\(Self.days[index]), until \(end?.iso ?? "ever"): \(Self.days[later])")
      }
    }
  }

  @Test(arguments: Self.others) func comparisons(other: Day) {
    holds { $0 < other }
    holds { $0 <= other }
    holds { $0 > other }
    holds { $0 >= other }
    holds { other < $0 }
    holds { other <= $0 }
    holds { other > $0 }
    holds { other >= $0 }
    holds { $0 > other.later(byYears: 1) }
  }

  @Test(arguments: Self.others) func months(other: Day) { holds { $0.months(since: other) } }

  @Test func theDayItselfHoldsForThatDay() {
    holds { $0.day }
    let asOf = AsOf("2026-11-01")
    #expect(asOf.holdsUntil == nil)
    #expect(asOf > "2026-10-01")
    #expect(asOf.holdsUntil == nil)
    #expect(asOf < "2026-12-24")
    #expect(asOf.holdsUntil == "2026-12-24")
    #expect(asOf <= "2026-11-30")
    #expect(asOf.holdsUntil.map { $0 <= "2026-12-01" && $0 > "2026-11-30" } == true)
    #expect(asOf < "2027-01-01")
    #expect(asOf.day == "2026-11-01")
    #expect(asOf.holdsUntil == "2026-11-02")
  }
}
