import Languages
import NoticeModel
import Testing

@Suite struct CitationTests {
  /// Laws as the law registry names them in each language.
  struct Law: Sendable {
    var fr: CitedLaw
    var nl: CitedLaw
    var de: CitedLaw
    var en: CitedLaw

    func named(in language: Language) -> CitedLaw {
      switch language {
      case .fr: fr
      case .nl: nl
      case .de: de
      case .en: en
      }
    }

    static let gdpr = Law(
      fr: CitedLaw(name: "RGPD", link: "du ", linkedName: "RGPD", style: .union),
      nl: CitedLaw(name: "AVG", link: "", linkedName: "AVG", style: .union),
      de: CitedLaw(name: "DSGVO", link: "", linkedName: "DSGVO", style: .union),
      en: CitedLaw(name: "GDPR", link: "of the ", linkedName: "GDPR", style: .union))

    static let framework = Law(
      fr: CitedLaw(
        name: "loi du 30 juillet 2018", link: "de la ", linkedName: "loi du 30 juillet 2018", style: .belgian),
      nl: CitedLaw(
        name: "wet van 30 juli 2018", link: "van de ", linkedName: "wet van 30 juli 2018", style: .belgian),
      de: CitedLaw(
        name: "Gesetz vom 30. Juli 2018", link: "des ", linkedName: "Gesetzes vom 30. Juli 2018", style: .belgian),
      en: CitedLaw(
        name: "Act of 30 July 2018", link: "of the ", linkedName: "Act of 30 July 2018", style: .belgian))

    static let lil = Law(
      fr: CitedLaw(
        name: "loi Informatique et Libertés", link: "de la ", linkedName: "loi Informatique et Libertés",
        style: .french),
      nl: CitedLaw(
        name: "Franse wet van 6 januari 1978", link: "van de ", linkedName: "Franse wet van 6 januari 1978",
        style: .french),
      de: CitedLaw(
        name: "französisches Gesetz vom 6. Januar 1978", link: "des ",
        linkedName: "französischen Gesetzes vom 6. Januar 1978", style: .french),
      en: CitedLaw(
        name: "French Data Protection Act", link: "of the ", linkedName: "French Data Protection Act", style: .french))

    static let tdddg = Law(
      fr: CitedLaw(name: "TDDDG", link: "du ", linkedName: "TDDDG", style: .german),
      nl: CitedLaw(name: "TDDDG", link: "", linkedName: "TDDDG", style: .german),
      de: CitedLaw(name: "TDDDG", link: "", linkedName: "TDDDG", style: .german),
      en: CitedLaw(name: "TDDDG", link: "of the ", linkedName: "TDDDG", style: .german))
  }

  @Test(
    arguments: [
      // The official forms of the Regulation itself.
      (
        Law.gdpr, ["6"], "1", "f",
        InEachLanguage(
          fr: "article~6, paragraphe~1, point~f), du ‹RGPD›", nl: "artikel~6, lid~1, punt~f), ‹AVG›",
          de: "Artikel~6 Absatz~1 Buchstabe~f ‹DSGVO›", en: "Article~6(1)(f) of the ‹GDPR›")
      ),
      (
        .gdpr, ["13"], nil, nil,
        InEachLanguage(
          fr: "article~13 du ‹RGPD›", nl: "artikel~13 ‹AVG›", de: "Artikel~13 ‹DSGVO›", en: "Article~13 of the ‹GDPR›")
      ),
      (
        .gdpr, ["13", "14"], nil, nil,
        InEachLanguage(
          fr: "articles~13 et 14 du ‹RGPD›", nl: "artikelen~13 en 14 ‹AVG›", de: "Artikel~13 und 14 ‹DSGVO›",
          en: "Articles~13 and 14 of the ‹GDPR›")
      ),
      (
        .gdpr, ["15", "16", "17"], nil, nil,
        InEachLanguage(
          fr: "articles~15, 16 et 17 du ‹RGPD›", nl: "artikelen~15, 16 en 17 ‹AVG›",
          de: "Artikel~15, 16 und 17 ‹DSGVO›", en: "Articles~15, 16 and 17 of the ‹GDPR›")
      ),
      (
        .gdpr, ["4"], nil, "15",
        InEachLanguage(
          fr: "article~4, point~15), du ‹RGPD›", nl: "artikel~4, punt~15), ‹AVG›", de: "Artikel~4 Nummer~15 ‹DSGVO›",
          en: "Article~4(15) of the ‹GDPR›")
      ),
      // Belgian laws count in § and degrees.
      (
        .framework, ["3"], "1", nil,
        InEachLanguage(
          fr: "article~3, §~1⟨er⟩, de la ‹loi du 30~juillet 2018›", nl: "artikel~3, §~1, van de ‹wet van 30~juli 2018›",
          de: "Artikel~3 §~1 des ‹Gesetzes vom 30.~Juli 2018›", en: "Article~3, §~1, of the ‹Act of 30~July 2018›")
      ),
      (
        .framework, ["20"], "2", "1",
        InEachLanguage(
          fr: "article~20, §~2, 1°, de la ‹loi du 30~juillet 2018›",
          nl: "artikel~20, §~2, 1°, van de ‹wet van 30~juli 2018›",
          de: "Artikel~20 §~2 Nr.~1 des ‹Gesetzes vom 30.~Juli 2018›",
          en: "Article~20, §~2, 1°, of the ‹Act of 30~July 2018›")
      ),
      (
        .framework, ["10/2"], nil, nil,
        InEachLanguage(
          fr: "article~10/2 de la ‹loi du 30~juillet 2018›", nl: "artikel~10/2 van de ‹wet van 30~juli 2018›",
          de: "Artikel~10/2 des ‹Gesetzes vom 30.~Juli 2018›", en: "Article~10/2 of the ‹Act of 30~July 2018›")
      ),
      // "Article premier" and what was inserted behind it.
      (
        .framework, ["1"], "1bis", "a",
        InEachLanguage(
          fr: "article~1⟨er⟩, §~1⟨er⟩bis, a), de la ‹loi du 30~juillet 2018›",
          nl: "artikel~1, §~1bis, a), van de ‹wet van 30~juli 2018›",
          de: "Artikel~1 §~1bis Buchstabe~a des ‹Gesetzes vom 30.~Juli 2018›",
          en: "Article~1, §~1bis, a), of the ‹Act of 30~July 2018›")
      ),
      (
        .lil, ["82"], "II", nil,
        InEachLanguage(
          fr: "article~82, II, de la ‹loi Informatique et Libertés›",
          nl: "artikel~82, II, van de ‹Franse wet van 6~januari 1978›",
          de: "Artikel~82 II des ‹französischen Gesetzes vom 6.~Januar 1978›",
          en: "Article~82, II, of the ‹French Data Protection Act›")
      ),
      (
        .tdddg, ["25"], "2", nil,
        InEachLanguage(
          fr: "§~25, paragraphe~2, du ‹TDDDG›", nl: "§~25, lid~2, ‹TDDDG›", de: "§~25 Absatz~2 ‹TDDDG›",
          en: "§~25(2) of the ‹TDDDG›")
      ),
      (
        .tdddg, ["25", "26"], nil, nil,
        InEachLanguage(
          fr: "§§~25 et 26 du ‹TDDDG›", nl: "§§~25 en 26 ‹TDDDG›", de: "§§~25 und 26 ‹TDDDG›",
          en: "§§~25 and 26 of the ‹TDDDG›")
      ),
    ] as [(Law, [String], String?, String?, InEachLanguage)])
  func provisions(law: Law, articles: [String], paragraph: String?, point: String?, expected: InEachLanguage) {
    for language in Language.allCases {
      let provision = CitedProvision(
        articles: articles, paragraph: paragraph, point: point, law: law.named(in: language))
      #expect(shown(rules(for: language).citation(provision)) == expected[language])
    }
  }

  @Test(
    arguments: [
      (
        Law.gdpr, ["13/3", "14/4"],
        InEachLanguage(
          fr: "articles~13, paragraphe~3, et 14, paragraphe~4, du ‹RGPD›",
          nl: "artikel~13, lid~3, en artikel~14, lid~4, ‹AVG›",
          de: "Artikel~13 Absatz~3 und Artikel~14 Absatz~4 ‹DSGVO›",
          en: "Articles~13(3) and 14(4) of the ‹GDPR›")
      ),
      (
        .gdpr, ["9/2/h", "9/3"],
        InEachLanguage(
          fr: "article~9, paragraphes~2, point~h), et 3, du ‹RGPD›", nl: "artikel~9, lid~2, punt~h), en lid~3, ‹AVG›",
          de: "Artikel~9 Absatz~2 Buchstabe~h und Absatz~3 ‹DSGVO›",
          en: "Article~9(2)(h) and (3) of the ‹GDPR›")
      ),
      (
        .gdpr, ["6/1/c", "6/1/e", "6/1/c"],
        InEachLanguage(
          fr: "article~6, paragraphe~1, points~c) et e), du ‹RGPD›", nl: "artikel~6, lid~1, punten~c) en e), ‹AVG›",
          de: "Artikel~6 Absatz~1 Buchstaben~c und e ‹DSGVO›",
          en: "Article~6(1)(c) and (e) of the ‹GDPR›")
      ),
      (
        .gdpr, ["5", "12/3", "12/4", "15"],
        InEachLanguage(
          fr: "articles~5, 12, paragraphes~3 et 4, et 15 du ‹RGPD›",
          nl: "artikel~5, artikel~12, leden~3 en 4, en artikel~15 ‹AVG›",
          de: "Artikel~5, Artikel~12 Absätze~3 und 4 und Artikel~15 ‹DSGVO›",
          en: "Articles~5, 12(3) and (4) and 15 of the ‹GDPR›")
      ),
      (
        .gdpr, ["4//7", "4//8"],
        InEachLanguage(
          fr: "article~4, points~7) et 8), du ‹RGPD›", nl: "artikel~4, punten~7) en 8), ‹AVG›",
          de: "Artikel~4 Nummern~7 und 8 ‹DSGVO›",
          en: "Article~4(7) and (8) of the ‹GDPR›")
      ),
      (
        .gdpr, ["9", "9/3"],
        InEachLanguage(
          fr: "articles~9 et 9, paragraphe~3, du ‹RGPD›", nl: "artikel~9 en artikel~9, lid~3, ‹AVG›",
          de: "Artikel~9 und Artikel~9 Absatz~3 ‹DSGVO›",
          en: "Articles~9 and 9(3) of the ‹GDPR›")
      ),
      (
        .framework, ["20/1/1", "20/2"],
        InEachLanguage(
          fr: "article~20, §§~1⟨er⟩, 1°, et 2, de la ‹loi du 30~juillet 2018›",
          nl: "artikel~20, §~1, 1°, en §~2, van de ‹wet van 30~juli 2018›",
          de: "Artikel~20 §~1 Nr.~1 und §~2 des ‹Gesetzes vom 30.~Juli 2018›",
          en: "Article~20, §~1, 1° and §~2, of the ‹Act of 30~July 2018›")
      ),
      (
        .lil, ["82/I", "82/II"],
        InEachLanguage(
          fr: "article~82, I et II, de la ‹loi Informatique et Libertés›",
          nl: "artikel~82, I en II, van de ‹Franse wet van 6~januari 1978›",
          de: "Artikel~82 I und II des ‹französischen Gesetzes vom 6.~Januar 1978›",
          en: "Article~82, I and II, of the ‹French Data Protection Act›")
      ),
      (
        .tdddg, ["25/2", "26"],
        InEachLanguage(
          fr: "§§~25, paragraphe~2, et 26 du ‹TDDDG›", nl: "§~25, lid~2, en §~26 ‹TDDDG›",
          de: "§~25 Absatz~2 und §~26 ‹TDDDG›",
          en: "§§~25(2) and 26 of the ‹TDDDG›")
      ),
    ] as [(Law, [String], InEachLanguage)])
  func provisionsOfOneLawStandTogether(law: Law, provisions: [String], expected: InEachLanguage) {
    for language in Language.allCases {
      var cited = CitedProvision(articles: [], law: law.named(in: language))
      for provision in provisions {
        let parts = provision.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        cited.add(
          articles: [parts[0]], paragraph: parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil,
          point: parts.count > 2 ? parts[2] : nil)
      }
      #expect(shown(rules(for: language).citation(cited)) == expected[language])
    }
  }

  @Test func severalArticlesTakeAnArticle() {
    let (several, one) = (CitedProvision(articles: ["13", "14"], law: Law.gdpr.nl), ["13"])
    #expect(rules(for: .nl).article(of: several, behind: "Zie ") == "de ")
    #expect(rules(for: .nl).article(of: several, behind: "in ") == "de ")
    #expect(rules(for: .nl).article(of: several, behind: "de ") == "")
    #expect(rules(for: .nl).article(of: several, behind: "(") == "")
    #expect(rules(for: .nl).article(of: CitedProvision(articles: one, law: Law.gdpr.nl), behind: "zie ") == "")
    #expect(
      rules(for: .fr).article(of: CitedProvision(articles: ["13", "14"], law: Law.gdpr.fr), behind: "voir ") == "les ")
  }

  /// What a notice calls a law itself is declined where its ending says how.
  @Test(arguments: [
    ("Krankenhausgesetz", "des ", "Krankenhausgesetzes"), ("Gesetzbuch", "des ", "Gesetzbuchs"),
    ("Kameraerlass", "des ", "Kameraerlasses"), ("Datenverordnung", "der ", "Datenverordnung"),
    ("Gesetz über Kameras", "", "Gesetz über Kameras"), ("KHG", "", "KHG"),
  ])
  func anAliasIsDeclined(alias: String, before: String, name: String) {
    #expect(rules(for: .de).cited(alias: alias, link: "des ") == InflectedName(before: before, name: name))
    #expect(rules(for: .fr).cited(alias: alias, link: "de la ") == InflectedName(before: "de la ", name: alias))
  }

  @Test func aLawAsAWholeStandsInTheNominative() {
    let german = CitedProvision(articles: [], law: Law.framework.de)
    #expect(shown(rules(for: .de).citation(german)) == "‹Gesetz vom 30.~Juli 2018›")
    let french = CitedProvision(articles: [], law: Law.gdpr.fr)
    #expect(shown(rules(for: .fr).citation(french)) == "‹RGPD›")
  }

  @Test func theStyleIsThatOfTheCountry() {
    #expect(CitationStyle(country: nil) == .union)
    #expect(CitationStyle(country: .belgium) == .belgian)
    #expect(CitationStyle(country: .france) == .french)
    #expect(CitationStyle(country: .germany) == .german)
  }
}
