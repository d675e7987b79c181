import NoticeModel

extension OutdatedReference {
  package static let be1992 = OutdatedReference(
    "REF-BE-1992", "The Belgian privacy act of 1992",
    [
      Wording(.fr, ["loi du @", "loi belge du @"], day: "1992-12-08"),
      Wording(
        .fr, ["loi vie privée", "loi « vie privée »", "loi “vie privée”", "loi relative à la vie privée"],
        nameOf: "1992-12-08", unless: ["30 juillet 2018", "{law:be-2018-framework"]),
      Wording(.nl, ["wet van @"], day: "1992-12-08"),
      Wording(
        .nl, ["privacywet", "WVP"], nameOf: "1992-12-08", unless: ["30 juli 2018", "{law:be-2018-framework"]),
      Wording(.de, ["Gesetz* vom @"], day: "1992-12-08"),
    ],
    law: "be-1992-privacy", truth: "this law was repealed on 5 September 2018",
    replacement: "write {law:be-2018-framework}, or say in the same sentence that the old law is repealed",
    from: "2018-09-05", source: "law of 30 July 2018, articles 253, 280 and 281")

  package static let be1998 = OutdatedReference(
    "REF-BE-1998", "The Belgian act of 1998 that transposed Directive 95/46/EC",
    [
      Wording(
        .fr, ["loi du @"], day: "1998-12-11",
        with: ["95/46", "vie privée", "données à caractère personnel", "8 décembre 1992"]),
      Wording(
        .nl, ["wet van @"], day: "1998-12-11", with: ["95/46", "levenssfeer", "persoonsgegevens", "8 december 1992"]),
      Wording(
        .de, ["Gesetz* vom @"], day: "1998-12-11",
        with: ["95/46", "Privatleben*", "personenbezogen*", "8. Dezember 1992"]),
    ],
    law: "be-1998-privacy", truth: "it changed the law of 1992, and has had no effect since that was repealed",
    replacement: "leave it out, or write {law:be-2018-framework}", from: "2018-09-05",
    source: "Moniteur belge of 3 February 1999; law of 30 July 2018, article 280, which repeals the law of 1992")

  private static let wrongYear = "the royal decree on privacy is of 13 February 2001, not 2011, and it is repealed"

  package static let be2001 = OutdatedReference(
    "REF-BE-AR2001", "The Belgian royal decree of 2001 on privacy",
    [
      Wording(.fr, ["arrêté royal du @", "A.R. du @", "AR du @"], day: "2001-02-13"),
      Wording(.nl, ["koninklijk besluit van @", "K.B. van @", "KB van @"], day: "2001-02-13"),
      Wording(.de, ["Königlich* Erlass* vom @", "K.E. vom @", "KE vom @"], day: "2001-02-13"),
      Wording(
        .fr, ["arrêté royal du @", "A.R. du @", "AR du @"], day: "2011-02-13",
        with: ["vie privée", "8 décembre 1992", "données à caractère personnel", "13 mars 2001"], truth: wrongYear,
        blocks: true),
      Wording(
        .nl, ["koninklijk besluit van @", "K.B. van @", "KB van @"], day: "2011-02-13",
        with: ["levenssfeer", "8 december 1992", "persoonsgegevens", "13 maart 2001"], truth: wrongYear, blocks: true),
      Wording(
        .de, ["Königlich* Erlass* vom @", "K.E. vom @", "KE vom @"], day: "2011-02-13",
        with: ["Privatleben*", "8. Dezember 1992", "personenbezogen*", "13. März 2001"], truth: wrongYear, blocks: true),
    ],
    law: "be-2001-privacy-decree", truth: "it carried out the law of 1992 and went with it on 5 September 2018",
    replacement: "leave it out, or write {law:be-2018-framework}", from: "2018-09-05",
    source: "Moniteur belge of 13 March 2001; law of 30 July 2018, articles 280 and 281")

  package static let beCommission = OutdatedReference(
    "REF-BE-CPVP", "The Belgian privacy commission",
    [
      Wording(
        .fr, ["Commission de la protection de la vie privée", "Commission pour la protection de la vie privée", "CPVP"]),
      // An organisation may have a commission of its own by this name.
      Wording(.fr, ["Commission vie privée", "Commission « vie privée »"], blocks: false),
      Wording(
        .nl, ["Commissie voor de bescherming van de persoonlijke levenssfeer", "privacycommissie", "CBPL"]),
      Wording(.de, ["Ausschuss* für den Schutz des Privatlebens", "Kommission für den Schutz des Privatlebens"]),
      Wording(nil, ["privacycommission.be"]),
    ],
    truth: "the Data Protection Authority has taken its place since 25 May 2018",
    replacement: "write {authority.name}, {authority.site} or {authority.address}", from: "2018-05-25",
    source: "law of 3 December 2017, articles 3 and 110")

  package static let beArticle129 = OutdatedReference(
    "REF-BE-129", "Article 129 of the Belgian law on electronic communications",
    [
      Wording(.fr, ["article 129", "art. 129"], with: ["13 juin 2005", "communications électroniques"]),
      Wording(.nl, ["artikel 129", "art. 129"], with: ["13 juni 2005", "elektronische communicatie"]),
      Wording(.de, ["Artikel* 129", "Art. 129"], with: ["13. Juni 2005", "elektronische Kommunikation"]),
    ],
    law: "be-2005-ecommunications", article: "129",
    truth: "the law of 21 December 2021 abolished this article and put the rule on cookies elsewhere",
    replacement: "write {law:be-2018-framework/10-2}", from: "2022-01-10",
    source: "law of 21 December 2021; law of 30 July 2018, article 10/2")

  package static let be1990 = OutdatedReference(
    "REF-BE-1990", "The former title of the Belgian law of 26 June 1990",
    [
      Wording(.fr, ["protection de la personne des malades mentaux"]),
      Wording(.nl, ["bescherming van de persoon van de geesteszieke"]),
      Wording(.de, ["Schutz der Person des Geisteskranken", "Schutz der Person Geisteskranker"]),
    ],
    truth: "the law of 26 June 1990 has had another title since 1 January 2025",
    replacement: "write {law:be-1990-psychiatric}, or its new title", from: "2025-01-01",
    source: "law of 16 May 2024, article 2")

  package static let beInsuranceTitle = OutdatedReference(
    "REF-BE-INSURANCE-TITLE", "A wrong title of the Belgian law on health insurance",
    [Wording(.fr, ["assurance obligatoire couvrant les soins", "assurance obligatoire;soins"])],
    truth: "the law of 14 July 1994 is called “relative à l’assurance obligatoire soins de santé et indemnités”",
    replacement: "write {law:be-1994-insurance}", source: "Moniteur belge of 27 August 1994")

  package static let beWalloon2009 = OutdatedReference(
    "REF-BE-WAL-2009", "The Walloon decree of 2009 on coordination centres",
    [
      Wording(.fr, ["décret du @", "décret wallon du @"], day: "2009-04-30", with: ["coordination"]),
      Wording(.nl, ["decreet van @"], day: "2009-04-30", with: ["coördinatie*"]),
      Wording(.de, ["Dekret* vom @"], day: "2009-04-30", with: ["Koordin*"]),
    ],
    law: "be-wal-2009-coordination", truth: "its provisions stand in the Walloon code of social action and health",
    replacement: "write {law:be-wal-2011-health-code}", from: "2011-12-31",
    source: "decree of the Walloon government of 29 September 2011; Wallex", confidence: .medium)

  static let belgianReferences: [OutdatedReference] = [
    be1992, be1998, be2001, beCommission, beArticle129, be1990, beInsuranceTitle, beWalloon2009,
  ]
}
