import Law
import NoticeModel
import Testing

@Suite struct AdequacyTests {
  let decisions = AdequacyRegistry.standard

  @Test(arguments: [
    ("dpf", "2023-07-09", false), ("dpf", "2025-10-10", true),
    ("privacy-shield", "2020-07-15", true), ("privacy-shield", "2020-07-16", false),
    ("safe-harbour", "2015-10-05", true), ("safe-harbour", "2015-10-06", false),
    ("uk", "2025-12-28", true), ("uk", "2031-12-27", false),
    ("br", "2026-01-25", false), ("br", "2026-01-26", true),
  ])
  func holdsForATime(id: String, day: String, expected: Bool) throws {
    let day = try #require(Day(iso: day))
    #expect(decisions[id]?.isInForce(on: day) == expected)
  }

  @Test func namesWhoContestsIt() {
    #expect(decisions["dpf"]?.contested?[.fr]?.contains("C-703/25\u{20}P") == true)
    #expect(decisions["ch"]?.contested == nil)
  }

  @Test func theUnitedStatesHaveOneDecisionAtATime() {
    #expect(decisions.inForce(for: .unitedStates, on: "2010-01-01" as Day).map(\.id) == ["safe-harbour"])
    #expect(decisions.inForce(for: .unitedStates, on: "2018-01-01" as Day).map(\.id) == ["privacy-shield"])
    #expect(decisions.inForce(for: .unitedStates, on: "2021-01-01" as Day).isEmpty)
    #expect(decisions.inForce(for: .unitedStates, on: "2025-01-01" as Day).map(\.id) == ["dpf"])
    #expect(
      decisions.inForce(for: nil, on: "2025-01-01" as Day).filter { $0.country == .unitedStates }.map(\.id) == ["dpf"])
  }

  @Test func theTextNamesTheDayOfTheRecord() {
    #expect(Set(decisions.ids).count == decisions.ids.count)
    for id in decisions.ids {
      guard let decision = decisions[id] else { continue }
      for language in Language.allCases {
        let text = decision.decision[language] ?? ""
        #expect(text.hasSuffix(" \(decision.date.year)"), "\(text)")
        #expect(text.contains(" \(decision.date.day)"), "\(text)")
      }
      // One or the other is what it is about.
      #expect((decision.country == nil) == (decision.organisation != nil), "\(id)")
      #expect(decision.country?.isInEEA != true, "\(id)")
    }
  }

  /// Those on the page of the Commission in November 2026: seventeen, and the two that the Court declared invalid.
  @Test func areComplete() {
    let inForce = decisions.inForce(for: nil, on: "2026-11-30" as Day).map(\.id)
    #expect(
      inForce.sorted() == [
        "ad", "ar", "br", "ca", "ch", "dpf", "epo", "fo", "gg", "il", "im", "je", "jp", "kr", "nz", "uk", "uy",
      ])
    #expect(decisions["epo"]?.organisation?[.de] == "Europäische Patentorganisation")
  }

  @Test func earlierDecisionsHaveOtherNames() {
    #expect(decisions["ch"]?.decision[.nl] == "Beschikking 2000/518/EG van de Commissie van 26 juli 2000")
    #expect(decisions["il"]?.decision[.de] == "Beschluss 2011/61/EU der Kommission vom 31. Januar 2011")
    #expect(
      decisions["dpf"]?.decision[.fr] == "décision d’exécution (UE) 2023/1795 de la Commission du 10 juillet 2023")
  }
}
