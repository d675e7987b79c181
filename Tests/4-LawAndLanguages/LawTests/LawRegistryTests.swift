import NoticeModel
import Testing

@testable import Law

@Suite struct LawRegistryTests {
  let laws = LawRegistry.standard
  var records: [LawRecord] { laws.ids.compactMap { laws[$0] } }

  @Test func everyIdentifierIsUsedOnce() {
    let ids = LawTables.all.map(\.id)
    #expect(Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys.sorted() == [])
    #expect(ids.count == laws.ids.count)
  }

  /// Each was read in an official text or a copy of it, or in a secondary source that its record names as such. A law
  /// that is known from memory alone has no record.
  @Test func hasTheLawsWhoseSourcesWereRead() {
    let read = [
      "be-1964-hospital-norms", "be-1968-collective-agreements", "be-1976-cpas", "be-1978-employment-contracts",
      "be-1978-social-documents", "be-1980-social-documents", "be-1983-national-register", "be-1990-crossroads-bank",
      "be-1990-mutualities", "be-1990-nursing-decree", "be-1990-psychiatric", "be-1992-income-tax", "be-1992-privacy",
      "be-1994-insurance", "be-1996-wellbeing", "be-1998-cct-68", "be-1998-privacy", "be-1999-medical-file",
      "be-2001-privacy-decree", "be-2001-school-health", "be-2002-cct-81", "be-2002-patient-rights",
      "be-2004-experiments", "be-2005-ecommunications", "be-2006-pms-centres", "be-2007-cameras", "be-2008-ehealth",
      "be-2008-hospitals", "be-2010-complementary-insurance", "be-2013-economic-law", "be-2014-insurance-act",
      "be-2015-health-professions", "be-2017-authority", "be-2017-money-laundering", "be-2017-private-security",
      "be-2017-wellbeing-code", "be-2018-framework", "be-2018-information-security", "be-2019-companies",
      "be-2019-quality", "be-2019-school-health", "be-2021-ecc", "be-2022-whistleblowers", "be-vat-code",
      "be-wal-2009-coordination", "be-wal-2011-health-code", "de-agg", "de-ao", "de-bdsg", "de-betrvg", "de-bgb",
      "de-gwg", "de-hgb", "de-ifsg", "de-sgb-10", "de-sgb-5", "de-sgb-8", "de-tdddg", "de-vvg", "eprivacy",
      "eu-2021-914", "eu-2025-327", "eu-95-46", "fr-1978-lil", "fr-2019-341", "fr-2019-536", "fr-cgfp",
      "fr-cnil-2020-091", "fr-cnil-2020-092", "fr-code-assurances", "fr-code-civil", "fr-code-mutualite", "fr-cpce",
      "fr-crpa", "fr-csi", "fr-csp", "fr-lpf", "fr-patrimoine", "fr-penal", "gdpr", "lu-2004-money-laundering",
      "lu-2005-ecommunications", "lu-2014-patient", "lu-2018-cnpd", "lu-2018-criminal", "lu-2018-hospitals",
      "nl-bw-7", "nl-uavg", "nl-wabvpz",
    ]
    #expect(laws.ids == read.sorted())
    #expect(laws.ids.count == 89)
    for record in records {
      #expect(record.verifiedOn != nil && record.confidence > .low, "\(record.id)")
    }
  }

  @Test func everyNameAndTitleExistsInEveryLanguage() {
    for record in records {
      for language in Language.allCases {
        #expect(record.title[language]?.isEmpty == false, "\(record.id) \(language)")
        #expect(record.short[language]?.isEmpty == false, "\(record.id) \(language)")
        #expect(!record.cited(in: language).name.isEmpty, "\(record.id) \(language)")
      }
    }
  }

  @Test func whatReplacesALawExists() {
    for record in records {
      if let replacement = record.replacedBy { #expect(laws[replacement] != nil, "\(record.id)") }
      #expect(record.replacedBy == nil || record.repealedFrom != nil, "\(record.id)")
      for article in record.abolished {
        if let replacement = article.replacedBy {
          #expect((try? CitationParser().provision(of: replacement)) != nil, "\(record.id)")
        }
      }
    }
  }

  /// A wrong digit in a literal would make the first day of the calendar of it.
  @Test func datesAreRealAndInOrder() {
    for record in records {
      let days = [record.date, record.gazette, record.inForceFrom, record.repealedFrom, record.verifiedOn]
      for day in days.compactMap({ $0 }) { #expect(day.year > 1890, "\(record.id)") }
      let inOrder = [record.date, record.gazette].compactMap { $0 }
      #expect(inOrder == inOrder.sorted(), "\(record.id)")
      if let date = record.date, let from = record.inForceFrom { #expect(date <= from, "\(record.id)") }
      if let end = record.repealedFrom, let start = record.inForceFrom ?? record.date {
        #expect(start < end, "\(record.id)")
      }
      #expect(record.date != nil || [.code, .act].contains(record.kind), "\(record.id)")
    }
  }

  @Test func theDayInTheNameIsTheDayOfTheRecord() {
    for record in records where record.kind == .act || record.kind == .decree || record.kind == .royalDecree {
      for language in Language.allCases {
        guard let short = record.short[language], short.contains(where: \.isNumber) else { continue }
        guard let date = record.date else { continue }
        #expect(short.hasSuffix(" \(date.year)"), "\(short)")
        let numbers = short.split { !$0.isASCII || !$0.isNumber }
        #expect(numbers.contains("\(date.day)"), "\(short)")
        #expect(!numbers.contains { $0.hasPrefix("0") }, "\(short)")
      }
    }
  }

  /// An identifier starts with the country of the law, or names an act of the Union.
  @Test func identifiersSayWhoseLawItIs() {
    for record in records {
      #expect(record.id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(record.id)")
      if let country = record.country {
        #expect(record.id.hasPrefix("\(country.rawValue.lowercased())-"), "\(record.id)")
      } else {
        #expect(record.id.hasPrefix("eu-") || ["gdpr", "eprivacy"].contains(record.id), "\(record.id)")
      }
    }
  }

  /// Titles begin as those of such an act do in the language.
  @Test func titlesBeginAsTheLanguagesLawsDo() {
    let beginnings: [LawKind: [Language: [String]]] = [
      .act: [
        .fr: ["Loi "], .nl: ["Wet ", "Organieke wet "], .de: ["Gesetz ", "Grundlagengesetz "],
        .en: ["Act of ", "Organic Act of "],
      ],
      .coordinatedAct: [
        .fr: ["Loi "], .nl: ["Wet ", "Gecoördineerde wet "], .de: ["Gesetz ", "Koordiniertes Gesetz ", "Am "],
        .en: ["Act "],
      ],
      .decree: [.fr: ["Décret "], .nl: ["Decreet "], .de: ["Dekret "], .en: ["Decree "]],
      .royalDecree: [
        .fr: ["Arrêté royal "], .nl: ["Koninklijk besluit "], .de: ["Königlicher Erlass "], .en: ["Royal Decree "],
      ],
      .code: [.fr: ["Code "], .nl: ["Wetboek ", "Codex ", "Waals Wetboek "], .de: [""], .en: [""]],
      .collectiveAgreement: [
        .fr: ["Convention collective de travail n° "], .nl: ["Collectieve arbeidsovereenkomst nr. "],
        .de: ["Kollektives Arbeitsabkommen Nr. "], .en: ["Collective Labour Agreement No "],
      ],
    ]
    for record in records where record.country == .belgium {
      for language in Language.allCases {
        let title = record.title[language] ?? ""
        let allowed = beginnings[record.kind]?[language] ?? []
        #expect(allowed.contains { title.hasPrefix($0) }, "\(record.id): \(title)")
        #expect(!title.contains("'") && !title.contains("…") && !title.hasSuffix("."), "\(title)")
        // The day stands in the title of whatever is called by its day.
        if let date = record.date, record.kind != .code {
          #expect(title.contains("\(date.day)") && title.contains("\(date.year)"), "\(title)")
        }
      }
    }
    let foreign: [Country: Language] = [.france: .fr, .luxembourg: .fr, .netherlands: .nl, .germany: .de]
    for record in records {
      guard let country = record.country, let own = foreign[country] else { continue }
      #expect(!record.unverifiedTitles.contains(own), "\(record.id)")
      for language in Language.allCases where language != own && country != .germany {
        #expect(record.unverifiedTitles.contains(language), "\(record.id): \(language)")
      }
    }
  }

  @Test(arguments: [
    ("de-ao", "de l’AO", "AO", "AO"), ("de-bdsg", "du BDSG", "BDSG", "BDSG"),
    (
      "fr-csp", "du Code de la santé publique", "van het Franse wetboek volksgezondheid",
      "des französischen Gesetzbuches über das öffentliche Gesundheitswesen"
    ),
    (
      "be-2002-cct-81", "de la convention collective de travail n° 81", "van collectieve arbeidsovereenkomst nr. 81",
      "des kollektiven Arbeitsabkommens Nr. 81"
    ),
    (
      "lu-2014-patient", "de la loi luxembourgeoise du 24 juillet 2014", "van de Luxemburgse wet van 24 juli 2014",
      "des luxemburgischen Gesetzes vom 24. Juli 2014"
    ),
    (
      "nl-bw-7", "du livre 7 du Code civil néerlandais", "van Boek 7 van het Burgerlijk Wetboek",
      "Buch 7 des niederländischen Bürgerlichen Gesetzbuches"
    ),
  ])
  func citesLawsOfOtherCountries(id: String, fr: String, nl: String, de: String) throws {
    let law = try #require(laws[id])
    func phrase(_ language: Language) -> String { law.cited(in: language).link + law.cited(in: language).name }
    #expect([phrase(.fr), phrase(.nl), phrase(.de)] == [fr, nl, de])
  }

  @Test(arguments: [
    ("gdpr", "2018-05-24", false), ("gdpr", "2018-05-25", true),
    ("eu-95-46", "2018-05-24", true), ("eu-95-46", "2018-05-25", false),
    ("be-1992-privacy", "2018-09-04", true), ("be-1992-privacy", "2018-09-05", false),
    ("be-2018-framework", "2018-09-04", false), ("be-2018-framework", "2018-09-05", true),
    ("be-wal-2009-coordination", "2025-10-10", false), ("be-2001-school-health", "2025-10-10", false),
  ])
  func knowsFromWhenUntilWhenALawHolds(id: String, day: String, expected: Bool) throws {
    let day = try #require(Day(iso: day))
    #expect(laws[id]?.isInForce(on: day) == expected)
  }

  @Test(arguments: [
    ("gdpr", "du RGPD", "AVG", "DSGVO"),
    (
      "be-2018-framework", "de la loi du 30 juillet 2018", "van de wet van 30 juli 2018",
      "des Gesetzes vom 30. Juli 2018"
    ),
    (
      "be-1994-insurance", "de la loi coordonnée du 14 juillet 1994", "van de gecoördineerde wet van 14 juli 1994",
      "des koordinierten Gesetzes vom 14. Juli 1994"
    ),
    (
      "be-1964-hospital-norms", "de l’arrêté royal du 23 octobre 1964",
      "van het koninklijk besluit van 23 oktober 1964",
      "des Königlichen Erlasses vom 23. Oktober 1964"
    ),
    (
      "be-2019-school-health", "du décret du 14 mars 2019", "van het decreet van 14 maart 2019",
      "des Dekrets vom 14. März 2019"
    ),
    (
      "eprivacy", "de la directive 2002/58/CE", "van Richtlijn 2002/58/EG", "der Richtlinie 2002/58/EG"
    ),
  ])
  func citesEachLawWithItsPreposition(id: String, fr: String, nl: String, de: String) throws {
    let law = try #require(laws[id])
    func phrase(_ language: Language) -> String { law.cited(in: language).link + law.cited(in: language).name }
    #expect(phrase(.fr) == fr)
    #expect(phrase(.nl) == nl)
    #expect(phrase(.de) == de)
  }
}
