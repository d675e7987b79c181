extension Dutch {
  // Titles of the law of the Union as in the Official Journal, of Belgium as in the Belgisch Staatsblad.
  static let laws: [String: LawWording] = [
    "gdpr": .abbreviation(
      "AVG",
      title: """
        Verordening (EU) 2016/679 van het Europees Parlement en de Raad van 27 april 2016 betreffende de \
        bescherming van natuurlijke personen in verband met de verwerking van persoonsgegevens en betreffende het \
        vrije verkeer van die gegevens en tot intrekking van Richtlijn 95/46/EG (algemene verordening \
        gegevensbescherming)
        """),
    "eprivacy": .directive(
      "2002/58",
      title: """
        Richtlijn 2002/58/EG van het Europees Parlement en de Raad van 12 juli 2002 betreffende de verwerking van \
        persoonsgegevens en de bescherming van de persoonlijke levenssfeer in de sector elektronische communicatie \
        (richtlijn betreffende privacy en elektronische communicatie)
        """),
    "eu-95-46": .directive(
      "95/46",
      title: """
        Richtlijn 95/46/EG van het Europees Parlement en de Raad van 24 oktober 1995 betreffende de bescherming \
        van natuurlijke personen in verband met de verwerking van persoonsgegevens en betreffende het vrije \
        verkeer van die gegevens
        """),
    "eu-2021-914": LawWording(
      "Uitvoeringsbesluit (EU) 2021/914", link: "van ",
      title: """
        Uitvoeringsbesluit (EU) 2021/914 van de Commissie van 4 juni 2021 betreffende standaardcontractbepalingen \
        voor de doorgifte van persoonsgegevens aan derde landen krachtens Verordening (EU) 2016/679 van het \
        Europees Parlement en de Raad
        """),
    "eu-2025-327": LawWording(
      "Verordening (EU) 2025/327", link: "van ",
      title: """
        Verordening (EU) 2025/327 van het Europees Parlement en de Raad van 11 februari 2025 betreffende de \
        Europese ruimte voor gezondheidsgegevens en tot wijziging van Richtlijn 2011/24/EU en Verordening (EU) \
        2024/2847
        """, isTranslation: true),
    "be-2018-framework": .act(
      "30 juli 2018",
      title: """
        Wet van 30 juli 2018 betreffende de bescherming van natuurlijke personen met betrekking tot de verwerking \
        van persoonsgegevens
        """),
    "be-2017-authority": .act(
      "3 december 2017", title: "Wet van 3 december 2017 tot oprichting van de Gegevensbeschermingsautoriteit"),
    "be-1992-privacy": .act(
      "8 december 1992",
      title: """
        Wet van 8 december 1992 tot bescherming van de persoonlijke levenssfeer ten opzichte van de verwerking van \
        persoonsgegevens
        """),
    "be-1998-privacy": .act(
      "11 december 1998",
      title: """
        Wet van 11 december 1998 tot omzetting van de richtlijn 95/46/EG van 24 oktober 1995 van het Europees \
        Parlement en de Raad betreffende de bescherming van natuurlijke personen in verband met de verwerking van \
        persoonsgegevens en betreffende het vrij verkeer van die gegevens
        """),
    "be-2001-privacy-decree": .royalDecree(
      "13 februari 2001",
      title: """
        Koninklijk besluit van 13 februari 2001 ter uitvoering van de wet van 8 december 1992 tot bescherming van \
        de persoonlijke levenssfeer ten opzichte van de verwerking van persoonsgegevens
        """, isTranslation: true),
    "be-1983-national-register": .act(
      "8 augustus 1983", title: "Wet van 8 augustus 1983 tot regeling van een Rijksregister van de natuurlijke personen"
    ),
    "be-2007-cameras": .act(
      "21 maart 2007", title: "Wet van 21 maart 2007 tot regeling van de plaatsing en het gebruik van bewakingscamera’s"
    ),
    "be-2005-ecommunications": .act(
      "13 juni 2005", title: "Wet van 13 juni 2005 betreffende de elektronische communicatie"),
    "be-1990-mutualities": .act(
      "6 augustus 1990",
      title: "Wet van 6 augustus 1990 betreffende de ziekenfondsen en de landsbonden van ziekenfondsen"),
    "be-1994-insurance": .coordinatedAct(
      "14 juli 1994",
      title: """
        Wet betreffende de verplichte verzekering voor geneeskundige verzorging en uitkeringen, gecoördineerd op \
        14 juli 1994
        """),
    "be-2002-patient-rights": .act(
      "22 augustus 2002", title: "Wet van 22 augustus 2002 betreffende de rechten van de patiënt"),
    "be-2008-hospitals": .coordinatedAct(
      "10 juli 2008",
      title: """
        Wet betreffende de ziekenhuizen en andere verzorgingsinrichtingen, gecoördineerd op 10 juli 2008
        """),
    "be-1964-hospital-norms": .royalDecree(
      "23 oktober 1964",
      title: """
        Koninklijk besluit van 23 oktober 1964 tot bepaling van de normen die door de ziekenhuizen en hun diensten \
        moeten worden nageleefd
        """),
    "be-2019-quality": .act(
      "22 april 2019", title: "Wet van 22 april 2019 inzake de kwaliteitsvolle praktijkvoering in de gezondheidszorg"),
    "be-1990-psychiatric": .act(
      "26 juni 1990",
      title: """
        Wet van 26 juni 1990 inzake de bescherming opgelegd aan een persoon met een psychiatrische aandoening
        """, formerTitle: "Wet van 26 juni 1990 betreffende de bescherming van de persoon van de geesteszieke"),
    "be-1990-nursing-decree": .royalDecree(
      "18 juni 1990",
      title: """
        Koninklijk besluit van 18 juni 1990 houdende vaststelling van de lijst van de technische verpleegkundige \
        verstrekkingen en de lijst van de handelingen die door een arts aan beoefenaars van de verpleegkunde \
        kunnen worden toevertrouwd, alsmede de wijze van uitvoering van die verstrekkingen en handelingen en de \
        kwalificatievereisten waaraan de beoefenaars van de verpleegkunde moeten voldoen
        """),
    // "waarvan" is what the Belgisch Staatsblad has.
    "be-1999-medical-file": .royalDecree(
      "3 mei 1999",
      title: """
        Koninklijk besluit van 3 mei 1999 houdende bepaling van de algemene minimumvoorwaarden waarvan het medisch \
        dossier, bedoeld in artikel 15 van de wet op de ziekenhuizen, gecoördineerd op 7 augustus 1987, moet \
        voldoen
        """),
    "be-2004-experiments": .act("7 mei 2004", title: "Wet van 7 mei 2004 inzake experimenten op de menselijke persoon"),
    "be-2008-ehealth": .act(
      "21 augustus 2008",
      title: """
        Wet van 21 augustus 2008 houdende oprichting en organisatie van het eHealth-platform en diverse bepalingen
        """, formerTitle: "Wet van 21 augustus 2008 houdende oprichting en organisatie van het eHealth-platform"),
    "be-2010-complementary-insurance": .act(
      "26 april 2010",
      title: """
        Wet van 26 april 2010 houdende diverse bepalingen inzake de organisatie van de aanvullende \
        ziekteverzekering (I)
        """),
    "be-2015-health-professions": .coordinatedAct(
      "10 mei 2015",
      title: """
        Gecoördineerde wet van 10 mei 2015 betreffende de uitoefening van de gezondheidszorgberoepen
        """),
    "be-1976-cpas": .act(
      "8 juli 1976", title: "Organieke wet van 8 juli 1976 betreffende de openbare centra voor maatschappelijk welzijn"),
    "be-1990-crossroads-bank": .act(
      "15 januari 1990",
      title: """
        Wet van 15 januari 1990 houdende oprichting en organisatie van een Kruispuntbank van de sociale zekerheid
        """),
    "be-2018-information-security": .act(
      "5 september 2018",
      title: """
        Wet van 5 september 2018 tot oprichting van het informatieveiligheidscomité en tot wijziging van diverse \
        wetten betreffende de uitvoering van Verordening (EU) 2016/679 van 27 april 2016 van het Europees \
        Parlement en de Raad betreffende de bescherming van natuurlijke personen in verband met de verwerking van \
        persoonsgegevens en betreffende het vrije verkeer van die gegevens en tot intrekking van Richtlijn \
        95/46/EG
        """),
    "be-1968-collective-agreements": .act(
      "5 december 1968",
      title: """
        Wet van 5 december 1968 betreffende de collectieve arbeidsovereenkomsten en de paritaire comités
        """),
    "be-1978-employment-contracts": .act(
      "3 juli 1978", title: "Wet van 3 juli 1978 betreffende de arbeidsovereenkomsten"),
    "be-1978-social-documents": .royalDecree(
      "23 oktober 1978",
      title: """
        Koninklijk besluit nr. 5 van 23 oktober 1978 betreffende het bijhouden van sociale documenten
        """),
    "be-1980-social-documents": .royalDecree(
      "8 augustus 1980",
      title: "Koninklijk besluit van 8 augustus 1980 betreffende het bijhouden van sociale documenten",
      isTranslation: true),
    "be-1996-wellbeing": .act(
      "4 augustus 1996",
      title: """
        Wet van 4 augustus 1996 betreffende het welzijn van de werknemers bij de uitvoering van hun werk
        """),
    "be-1998-cct-68": .collectiveAgreement(
      68,
      title: """
        Collectieve arbeidsovereenkomst nr. 68 van 16 juni 1998 betreffende de bescherming van de persoonlijke \
        levenssfeer van de werknemers ten opzichte van de camerabewaking op de arbeidsplaats
        """),
    "be-2002-cct-81": .collectiveAgreement(
      81,
      title: """
        Collectieve arbeidsovereenkomst nr. 81 van 26 april 2002 tot bescherming van de persoonlijke levenssfeer \
        van de werknemers ten opzichte van de controle op de elektronische on-linecommunicatiegegevens
        """, isTranslation: true),
    "be-2017-wellbeing-code": LawWording(
      "codex over het welzijn op het werk", link: "van de ", title: "Codex over het welzijn op het werk"),
    "be-2022-whistleblowers": .act(
      "28 november 2022",
      title: """
        Wet van 28 november 2022 betreffende de bescherming van melders van inbreuken op het Unie- of nationale \
        recht vastgesteld binnen een juridische entiteit in de private sector
        """),
    "be-1992-income-tax": .code(
      "Wetboek van de inkomstenbelastingen 1992", title: "Wetboek van de inkomstenbelastingen 1992", isTranslation: true
    ),
    "be-vat-code": .code(
      "Wetboek van de belasting over de toegevoegde waarde",
      title: "Wetboek van de belasting over de toegevoegde waarde", isTranslation: true),
    "be-2013-economic-law": .code(
      "Wetboek van economisch recht", title: "Wetboek van economisch recht", isTranslation: true),
    "be-2014-insurance-act": .act("4 april 2014", title: "Wet van 4 april 2014 betreffende de verzekeringen"),
    "be-2017-money-laundering": .act(
      "18 september 2017",
      title: """
        Wet van 18 september 2017 tot voorkoming van het witwassen van geld en de financiering van terrorisme en \
        tot beperking van het gebruik van contanten
        """, isTranslation: true),
    "be-2017-private-security": .act(
      "2 oktober 2017", title: "Wet van 2 oktober 2017 tot regeling van de private en bijzondere veiligheid"),
    "be-2019-companies": .code(
      "Wetboek van vennootschappen en verenigingen", title: "Wetboek van vennootschappen en verenigingen",
      isTranslation: true),
    "be-2021-ecc": .act(
      "21 december 2021",
      title: """
        Wet van 21 december 2021 houdende omzetting van het Europees Wetboek voor elektronische communicatie en \
        wijziging van diverse bepalingen inzake elektronische communicatie
        """, isTranslation: true),
    "be-wal-2009-coordination": .decree(
      "30 april 2009",
      title: """
        Decreet van 30 april 2009 betreffende de erkenning van de coördinatiecentra voor thuiszorg en -hulp met \
        het oog op de toekenning van subsidies
        """),
    "be-wal-2011-health-code": LawWording(
      "Waals Wetboek van Sociale Actie en Gezondheid", link: "van het ",
      title: "Waals Wetboek van Sociale Actie en Gezondheid"),
    "be-2001-school-health": .decree(
      "20 december 2001", title: "Decreet van 20 december 2001 betreffende de gezondheidspromotie op school"),
    "be-2019-school-health": .decree(
      "14 maart 2019",
      title: """
        Decreet van 14 maart 2019 betreffende de bevordering van de gezondheid op scholen en in het hoger \
        onderwijs buiten de universiteiten
        """),
    "be-2006-pms-centres": .decree(
      "14 juli 2006",
      title: """
        Decreet van 14 juli 2006 betreffende de opdrachten, programma’s en activiteitenverslag van de \
        psycho-medisch-sociale centra
        """),
    "fr-1978-lil": LawWording(
      "Franse wet van 6 januari 1978", link: "van de ",
      title: "Franse wet nr. 78-17 van 6 januari 1978 betreffende informatica, bestanden en vrijheden",
      isTranslation: true),
    "fr-2019-341": LawWording(
      "Frans decreet nr. 2019-341 van 19 april 2019", link: "van ",
      title: """
        Frans decreet nr. 2019-341 van 19 april 2019 betreffende verwerkingen waarbij het inschrijvingsnummer in het \
        nationaal identificatieregister van natuurlijke personen wordt gebruikt of dat register wordt geraadpleegd
        """, isTranslation: true),
    "fr-2019-536": LawWording(
      "Frans decreet nr. 2019-536 van 29 mei 2019", link: "van ",
      title: """
        Frans decreet nr. 2019-536 van 29 mei 2019 ter uitvoering van wet nr. 78-17 van 6 januari 1978 betreffende \
        informatica, bestanden en vrijheden
        """, isTranslation: true),
    "fr-cnil-2020-091": .cnil(
      "2020-091",
      title: """
        Beraadslaging nr. 2020-091 van de CNIL van 17 september 2020 houdende richtsnoeren over de toepassing van \
        artikel 82 van de wet van 6 januari 1978 op lees- en schrijfbewerkingen in de eindapparatuur van een \
        gebruiker (met name op cookies en andere tracers)
        """, isTranslation: true),
    "fr-cnil-2020-092": .cnil(
      "2020-092",
      title: """
        Beraadslaging nr. 2020-092 van de CNIL van 17 september 2020 houdende een aanbeveling met praktische \
        wijzen om zich bij het gebruik van cookies en andere tracers naar de regels te richten
        """, isTranslation: true),
    "fr-csp": .frenchCode("wetboek volksgezondheid"),
    "fr-code-assurances": .frenchCode("verzekeringswetboek"),
    "fr-code-mutualite": .frenchCode("wetboek van de mutualiteit"),
    "fr-code-civil": .frenchCode("Burgerlijk Wetboek"),
    "fr-lpf": .frenchCode("wetboek van fiscale procedures"),
    "fr-csi": .frenchCode("wetboek van binnenlandse veiligheid"),
    "fr-cpce": .frenchCode("wetboek van post en elektronische communicatie"),
    "fr-patrimoine": .frenchCode("erfgoedwetboek"),
    "fr-crpa": .frenchCode("wetboek van de betrekkingen tussen publiek en overheid"),
    "fr-cgfp": .frenchCode("algemeen wetboek van het openbaar ambt"),
    "fr-penal": .frenchCode("Strafwetboek"),
    "lu-2004-money-laundering": .luxembourgAct(
      "12 november 2004",
      title: """
        Luxemburgse wet van 12 november 2004 inzake de strijd tegen het witwassen van geld en de financiering van \
        terrorisme
        """, isTranslation: true),
    "lu-2005-ecommunications": .luxembourgAct(
      "30 mei 2005",
      title: """
        Luxemburgse wet van 30 mei 2005 betreffende de bijzondere bepalingen ter bescherming van de persoon bij de \
        verwerking van persoonsgegevens in de sector elektronische communicatie en tot wijziging van de artikelen \
        88-2 en 88-4 van het Wetboek van strafvordering
        """, isTranslation: true),
    "lu-2014-patient": .luxembourgAct(
      "24 juli 2014", title: "Luxemburgse wet van 24 juli 2014 betreffende de rechten en plichten van de patiënt",
      isTranslation: true),
    "lu-2018-hospitals": .luxembourgAct(
      "8 maart 2018", title: "Luxemburgse wet van 8 maart 2018 betreffende de ziekenhuizen en de ziekenhuisplanning",
      isTranslation: true),
    "lu-2018-cnpd": LawWording(
      "Luxemburgse gegevensbeschermingswet van 1 augustus 2018", link: "van de ",
      title: """
        Luxemburgse wet van 1 augustus 2018 houdende organisatie van de nationale commissie voor \
        gegevensbescherming en van de algemene regeling inzake gegevensbescherming
        """, isTranslation: true),
    "lu-2018-criminal": LawWording(
      "Luxemburgse wet op de gegevens in strafzaken van 1 augustus 2018", link: "van de ",
      title: """
        Luxemburgse wet van 1 augustus 2018 betreffende de bescherming van natuurlijke personen bij de verwerking \
        van persoonsgegevens in strafzaken en in zaken van nationale veiligheid
        """, isTranslation: true),
    "nl-uavg": LawWording(
      "Uitvoeringswet AVG", link: "van de ",
      title: """
        Wet van 16 mei 2018, houdende regels ter uitvoering van Verordening (EU) 2016/679 van het Europees \
        Parlement en de Raad van 27 april 2016 betreffende de bescherming van natuurlijke personen in verband met \
        de verwerking van persoonsgegevens en betreffende het vrije verkeer van die gegevens en tot intrekking van \
        Richtlijn 95/46/EG (algemene verordening gegevensbescherming) (PbEU 2016, L 119) (Uitvoeringswet Algemene \
        verordening gegevensbescherming)
        """),
    "nl-wabvpz": LawWording(
      "Wet aanvullende bepalingen verwerking persoonsgegevens in de zorg", link: "van de ",
      title: "Wet aanvullende bepalingen verwerking persoonsgegevens in de zorg"),
    "nl-bw-7": LawWording("Boek 7 van het Burgerlijk Wetboek", link: "van ", title: "Burgerlijk Wetboek Boek 7"),
  ]
}

// What laws are called that are known by what they are and by their day.
extension LawWording {
  fileprivate static func act(_ day: String, title: String, formerTitle: String? = nil, isTranslation: Bool = false)
    -> LawWording
  {
    LawWording("wet van \(day)", link: "van de ", title: title, formerTitle: formerTitle, isTranslation: isTranslation)
  }

  fileprivate static func coordinatedAct(_ day: String, title: String) -> LawWording {
    LawWording("gecoördineerde wet van \(day)", link: "van de ", title: title)
  }

  fileprivate static func royalDecree(_ day: String, title: String, isTranslation: Bool = false) -> LawWording {
    LawWording("koninklijk besluit van \(day)", link: "van het ", title: title, isTranslation: isTranslation)
  }

  fileprivate static func decree(_ day: String, title: String, isTranslation: Bool = false) -> LawWording {
    LawWording("decreet van \(day)", link: "van het ", title: title, isTranslation: isTranslation)
  }

  fileprivate static func directive(_ number: String, title: String) -> LawWording {
    LawWording("Richtlijn \(number)/EG", link: "van ", title: title)
  }

  fileprivate static func abbreviation(_ name: String, title: String) -> LawWording {
    LawWording(name, link: "", title: title)
  }

  fileprivate static func code(_ name: String, title: String, isTranslation: Bool = false) -> LawWording {
    LawWording(name, link: "van het ", title: title, isTranslation: isTranslation)
  }

  fileprivate static func collectiveAgreement(_ number: Int, title: String, isTranslation: Bool = false) -> LawWording {
    LawWording(
      "collectieve arbeidsovereenkomst nr. \(number)", link: "van ", title: title, isTranslation: isTranslation)
  }

  fileprivate static func luxembourgAct(_ day: String, title: String, isTranslation: Bool) -> LawWording {
    LawWording("Luxemburgse wet van \(day)", link: "van de ", title: title, isTranslation: isTranslation)
  }

  fileprivate static func cnil(_ number: String, title: String, isTranslation: Bool) -> LawWording {
    LawWording("beraadslaging nr. \(number) van de CNIL", link: "van ", title: title, isTranslation: isTranslation)
  }

  /// A code of France by its translated name.
  fileprivate static func frenchCode(_ name: String) -> LawWording {
    LawWording(
      "Frans \(name)", link: "van het ", linkedName: "Franse \(name)", title: "Frans \(name)", isTranslation: true)
  }
}
