import NoticeModel
import Testing

@testable import Law

@Suite struct RetentionBoundTests {
  private func bound(_ country: Country, _ label: String, _ laws: Citation..., on day: Day = "2026-11-30") -> String? {
    RetentionBound.holding(for: [Text(fr: label, nl: label, de: label)], laws: laws, in: country, on: day)?.id
  }

  @Test func areSetByLawsOfTheTables() throws {
    #expect(Set(retentionBounds.map(\.id)).count == retentionBounds.count)
    for bound in retentionBounds {
      #expect(bound.atLeast != nil || bound.atMost != nil, "\(bound.id)")
      #expect(bound.id.hasPrefix("\(bound.country.rawValue.lowercased())-"), "\(bound.id)")
      for law in bound.laws {
        let provision = try CitationParser().provision(of: law)
        #expect(provision.law.country == bound.country, "\(bound.id)")
        #expect(provision.law.kind != .code || !provision.articles.isEmpty, "\(bound.id)")
      }
    }
  }

  @Test func labelsDecideWhereNoLawIsCited() {
    #expect(bound(.belgium, "Factures des membres") == "be-tax")
    #expect(bound(.belgium, "Dossier médical") == "be-patient-file")
    #expect(bound(.france, "Dossier médical") == "fr-patient-file")
    #expect(bound(.germany, "Patientenakte") == "de-patient-file")
    #expect(bound(.luxembourg, "dossier patient") == "lu-patient-file")
    #expect(bound(.netherlands, "Medisch dossier") == "nl-patient-file")
    #expect(bound(.netherlands, "Medisch dossier", on: "2019-12-31") == nil)
    #expect(bound(.japan, "Dossier médical") == nil)
    #expect(bound(.belgium, "Bulletin d’information") == nil)
  }

  @Test func aLawThatIsCitedDecides() {
    #expect(bound(.belgium, "x", "be-2007-cameras") == "be-cameras")
    #expect(bound(.belgium, "x", "be-2007-cameras/5") == "be-cameras")
    // Another law may set another period.
    #expect(bound(.belgium, "Dossier médical", "be-1994-insurance/2") == nil)
  }

  /// Other articles of a code are about other things.
  @Test func ofACodeTheArticleDecides() {
    #expect(bound(.belgium, "x", "be-1992-income-tax/315") == "be-tax")
    #expect(bound(.belgium, "x", "be-1992-income-tax/57") == nil)
    #expect(bound(.germany, "x", "de-bgb/630f") == "de-patient-file")
    #expect(bound(.germany, "x", "de-bgb/195") == nil)
    #expect(bound(.belgium, "x", "be-1992-income-tax") == nil)
  }

  /// Section 147 AO sets three periods.
  @Test func ofSeveralPeriodsOfOneProvisionTheLabelsDecide() {
    #expect(bound(.germany, "Handelsbriefe", "de-ao/147") == "de-letters")
    #expect(bound(.germany, "Buchungsbelege", "de-ao/147") == "de-vouchers")
    #expect(bound(.germany, "Buchungsbelege", "de-ao/147", on: "2024-12-31") == nil)
    #expect(bound(.germany, "Unterlagen", "de-ao/147") == nil)
  }
}
