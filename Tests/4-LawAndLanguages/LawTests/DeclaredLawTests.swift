import NoticeModel
import Testing

@testable import Law

@Suite struct DeclaredLawTests {
  private let declared = DeclaredLaw(
    id: "be-2006-archives",
    name: Text(fr: "Loi du 6 juillet 2006", nl: "Wet van 6 juli 2006", de: "Gesetz vom 6. Juli 2006"),
    short: Text(fr: "loi du 6 juillet 2006", nl: "wet van 6 juli 2006", de: "Gesetz vom 6. Juli 2006"),
    cited: Text(
      fr: "de la loi du 6 juillet 2006", nl: "van de wet van 6 juli 2006", de: "des Gesetzes vom 6. Juli 2006"),
    country: .belgium)

  @Test func isCitedAsTheOthersAre() throws {
    let laws = LawRegistry.standard.adding([declared])
    let provision = try CitationParser(laws: laws).provision(of: "be-2006-archives/5-2/1")
    #expect(provision.articles == ["5/2"])
    #expect(provision.law.cited(in: .fr) == CitedName(link: "de la ", name: "loi du 6 juillet 2006"))
    #expect(provision.law.cited(in: .nl) == CitedName(link: "van de ", name: "wet van 6 juli 2006"))
    #expect(provision.law.cited(in: .de) == CitedName(link: "des ", name: "Gesetzes vom 6. Juli 2006"))
    #expect(provision.law.isInForce(on: "2026-11-30" as Day))
    #expect(laws["gdpr"] != nil)
  }

  @Test func itsShortNameStandsInBracketsWhereNoOtherIsGiven() {
    var law = declared
    law.cited = nil
    let record = LawRegistry.standard.adding([law])["be-2006-archives"]
    #expect(record?.cited(in: .nl) == CitedName(link: "", name: "(wet van 6 juli 2006)"))
    law.short = Text("Archiefwet")
    #expect(LawRegistry.standard.adding([law])["be-2006-archives"]?.short[.de] == "Archiefwet")
  }

  /// A declaration cannot change a law of the registry.
  @Test func theRegistryComesFirst() {
    var law = declared
    law.id = "gdpr"
    #expect(LawRegistry.standard.adding([law])["gdpr"]?.kind == .regulation)
  }

  @Test func whatIsUnknownIsExplained() throws {
    let unknown = CitationError.unknownLaw("fr-cps", nearest: "fr-csp")
    #expect(try #require(unknown.help).hasPrefix("write \"fr-csp\" if you mean that law; docs/laws.md lists"))
    #expect(try #require(unknown.help).contains("laws: [DeclaredLaw(id: \"fr-cps\", name: Text(fr: "))
    // What cannot be an identifier is not offered as one.
    #expect(CitationError.unknownLaw("A law", nearest: nil).help?.contains("id: \"A law\"") == false)
    #expect(CitationError.tooManyParts.help == nil)
  }
}
