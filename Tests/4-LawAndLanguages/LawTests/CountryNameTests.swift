import Law
import NoticeModel
import Testing

@Suite struct CountryNameTests {
  @Test(arguments: [
    (Country.unitedStates, "États-Unis", "Verenigde Staten", "Vereinigte Staaten"),
    (.belgium, "Belgique", "België", "Belgien"),
    (.unitedKingdom, "Royaume-Uni", "Verenigd Koninkrijk", "Vereinigtes Königreich"),
    (.czechia, "Tchéquie", "Tsjechië", "Tschechien"),
  ])
  func standAlone(country: Country, fr: String, nl: String, de: String) {
    #expect(country.name == Text(fr: fr, nl: nl, de: de))
  }

  @Test(arguments: [
    (Country.unitedStates, "aux États-Unis", "in de Verenigde Staten", "in den Vereinigten Staaten"),
    (.belgium, "en Belgique", "in België", "in Belgien"),
    (.unitedKingdom, "au Royaume-Uni", "in het Verenigd Koninkrijk", "im Vereinigten Königreich"),
    (.netherlands, "aux Pays-Bas", "in Nederland", "in den Niederlanden"),
    (.switzerland, "en Suisse", "in Zwitserland", "in der Schweiz"),
    (.luxembourg, "au Luxembourg", "in Luxemburg", "in Luxemburg"),
    (.isleOfMan, "à l’île de Man", "op het eiland Man", "auf der Insel Man"),
    (.faroeIslands, "aux îles Féroé", "op de Faeröer", "auf den Färöern"),
    (.israel, "en Israël", "in Israël", "in Israel"),
    (.malta, "à Malte", "op Malta", "auf Malta"),
  ])
  func standBehindAPreposition(country: Country, fr: String, nl: String, de: String) {
    #expect(country.inCountry == Text(fr: fr, nl: nl, de: de))
  }

  /// "en" stands before feminine names and before vowels; "au" before masculine consonants.
  @Test func frenchNamesThatStartWithAVowelNeverTakeAu() {
    for country in Country.allCases {
      let phrase = country.inCountry[.fr] ?? ""
      if phrase.hasPrefix("au ") { #expect(!"AEÉIOU".contains(phrase.dropFirst(3).first ?? "A"), "\(phrase)") }
    }
  }
}
