import Law
import NoticeModel
import Testing

@Suite struct AuthorityTests {
  let authorities = AuthorityRegistry.standard

  @Test func isTheOneOfTheCountry() {
    #expect(authorities.competent(in: .belgium, for: .healthFund)?.id == "be")
    #expect(authorities.competent(in: .france, for: .companyGroup)?.abbreviation[.fr] == "CNIL")
    #expect(authorities.competent(in: .netherlands, for: .association)?.id == "nl")
    #expect(authorities.competent(in: .luxembourg, for: .company)?.id == "lu")
    #expect(authorities.competent(in: .japan, for: .company) == nil)
  }

  @Test func isUnknownForPrivateBodiesInGermanyWhichBelongToALand() {
    #expect(authorities.competent(in: .germany, for: .company) == nil)
    #expect(authorities.competent(in: .germany, for: .careInstitution(public: true)) == nil)
    #expect(authorities.competent(in: .germany, for: .federalBody)?.id == "de-federal")
  }

  @Test func isCompleteInEveryLanguage() {
    for id in authorities.ids {
      guard let authority = authorities[id] else { continue }
      for language in Language.allCases {
        for text in [authority.name, authority.abbreviation, authority.site, authority.address.street] {
          #expect(text[language]?.isEmpty == false, "\(id) \(language)")
        }
        #expect(authority.site[language]?.hasPrefix("https://") == true)
        #expect(authority.complaint.map { $0[language]?.hasPrefix("https://") == true } ?? true)
      }
    }
  }

  @Test func keepsTheFrenchNameOfABrusselsStreetInGerman() {
    let address = authorities["be"]?.address
    #expect(address?.street[.nl] == "Drukpersstraat 35")
    #expect(address?.street[.de] == "Rue de la Presse 35")
    #expect(address?.town[.de] == "Brüssel")
  }
}
