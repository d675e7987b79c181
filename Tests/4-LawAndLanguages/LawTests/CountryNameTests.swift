import Law
import NoticeModel
import Testing

@Suite struct CountryNameTests {
  @Test(arguments: [
    (Country.unitedStates, "États-Unis", "Verenigde Staten", "Vereinigte Staaten"),
    (.belgium, "Belgique", "België", "Belgien"),
    (.unitedKingdom, "Royaume-Uni", "Verenigd Koninkrijk", "Vereinigtes Königreich"),
    (.czechia, "Tchéquie", "Tsjechië", "Tschechien"),
    (.isleOfMan, "île de Man", "eiland Man", "Insel Man"),
    (
      .democraticRepublicOfTheCongo, "République démocratique du Congo", "Democratische Republiek Congo",
      "Demokratische Republik Kongo"
    ),
    (.ivoryCoast, "Côte d’Ivoire", "Ivoorkust", "Côte d’Ivoire"),
    (.caymanIslands, "îles Caïmans", "Kaaimaneilanden", "Kaimaninseln"),
    (.northMacedonia, "Macédoine du Nord", "Noord-Macedonië", "Nordmazedonien"),
    (.southSudan, "Soudan du Sud", "Zuid-Sudan", "Südsudan"),
  ])
  func haveAName(country: Country, fr: String, nl: String, de: String) {
    for (language, name) in [(Language.fr, fr), (.nl, nl), (.de, de)] { #expect(country.name[language] == name) }
  }

  @Test func areThoseOfTheStandard() {
    #expect(Country.allCases.count == 249)
    for country in Country.allCases {
      #expect(country.rawValue.wholeMatch(of: /[A-Z]{2}/) != nil, "\(country)")
      for language in Language.allCases { #expect(country.name[language]?.isEmpty == false, "\(country)") }
    }
  }

  /// No two countries have the same name, and none has the apostrophe of a typewriter.
  @Test func namesAreUnlike() {
    for language in Language.allCases {
      let names = Country.allCases.map { $0.name[language] ?? "" }
      #expect(Dictionary(grouping: names) { $0 }.filter { $1.count > 1 }.keys.sorted() == [], "\(language)")
      #expect(names.filter { $0.contains("'") || $0 != $0.trimmed } == [], "\(language)")
    }
  }

  /// The thirty states of the European Economic Area, and the territories of theirs where the Treaties apply.
  @Test func theGDPRAppliesInTheEEA() {
    let all = Country.allCases.filter(\.isInEEA)
    let territories: [Country] = [
      .alandIslands, .frenchGuiana, .guadeloupe, .martinique, .mayotte, .reunion, .saintMartin,
    ]
    #expect(all.count == 30 + territories.count)
    for territory in territories { #expect(territory.isInEEA, "\(territory)") }
    // Overseas countries and territories, and states that left or never joined.
    for country: Country in [
      .greenland, .faroeIslands, .newCaledonia, .saintBarthelemy, .aruba, .svalbardAndJanMayen, .unitedKingdom,
      .switzerland, .monaco, .sanMarino, .andorra, .gibraltar,
    ] { #expect(!country.isInEEA, "\(country)") }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
