import Languages
import NoticeModel
import Testing

@Suite struct AddressTests {
  let brussels = Address(
    street: Text(
      fr: "boulevard Louis Mettewie 74-76", nl: "Louis Mettewielaan 74-76", de: "boulevard Louis Mettewie 74-76"),
    postcode: "1080", town: Text(fr: "Bruxelles", nl: "Brussel", de: "Brüssel"), country: .belgium)

  @Test func inASentence() {
    #expect(shown(rules(for: .fr).addressLine(brussels)) == "boulevard Louis Mettewie 74-76, 1080~Bruxelles")
    #expect(shown(rules(for: .nl).addressLine(brussels)) == "Louis Mettewielaan 74-76, 1080~Brussel")
    #expect(shown(rules(for: .de).addressLine(brussels)) == "boulevard Louis Mettewie 74-76, 1080~Brüssel")
  }

  @Test func onAnEnvelope() {
    let paris = Address(
      street: Text("3 place de Fontenoy"), line: Text("TSA 80715"), postcode: "75334", town: Text("Paris Cedex 07"),
      country: .france)
    #expect(
      rules(for: .nl).addressLines(paris, country: "Frankrijk").map(shown)
        == ["3 place de Fontenoy", "TSA 80715", "75334~Paris Cedex 07", "Frankrijk"])
    #expect(rules(for: .fr).addressLines(paris).count == 3)
  }

  @Test(arguments: [
    ("+32 2 274 48 00", "+32~2~274~48~00", "tel:+3222744800"),
    ("+352 26 10 60-1", "+352~26~10~60-1", "tel:+3522610601"),
    ("+49 228 997799-0", "+49~228~997799-0", "tel:+492289977990"),
  ])
  func telephones(number: String, display: String, link: String) {
    #expect(shown(Phone(number).display) == display)
    #expect(Phone(number).link == link)
  }

  @Test(arguments: [
    (Language.fr, Country.belgium, "fr-BE"), (.nl, .belgium, "nl-BE"), (.de, .belgium, "de-BE"),
    (.fr, .france, "fr-FR"), (.de, .luxembourg, "de-LU"),
    // Not official there: the language alone.
    (.nl, .france, "nl"), (.de, .france, "de"), (.fr, .netherlands, "fr"), (.nl, .luxembourg, "nl"),
  ])
  func languageTags(language: Language, country: Country, tag: String) {
    #expect(language.tag(in: country) == tag)
  }

  @Test func languagesNameThemselves() {
    #expect(Language.allCases.map(\.ownName) == ["Français", "Nederlands", "Deutsch", "English"])
    #expect(Language.fr.tag(in: nil) == "fr")
  }
}
