import Languages
import NoticeModel

extension OutdatedReference {
  package static let be1992 = OutdatedReference(
    "REF-BE-1992", "The Belgian privacy act of 1992",
    law: "be-1992-privacy", truth: "this law was repealed on 5 September 2018",
    replacement: "write {law:be-2018-framework}, or say in the same sentence that the old law is repealed",
    from: "2018-09-05", source: "law of 30 July 2018, articles 253, 280 and 281")

  package static let be1998 = OutdatedReference(
    "REF-BE-1998", "The Belgian act of 1998 that transposed Directive 95/46/EC",
    law: "be-1998-privacy", truth: "it changed the law of 1992, and has had no effect since that was repealed",
    replacement: "leave it out, or write {law:be-2018-framework}", from: "2018-09-05",
    source: "Moniteur belge of 3 February 1999; law of 30 July 2018, article 280, which repeals the law of 1992")

  package static let be2001 = OutdatedReference(
    "REF-BE-AR2001", "The Belgian royal decree of 2001 on privacy",
    law: "be-2001-privacy-decree", truth: "it carried out the law of 1992 and went with it on 5 September 2018",
    replacement: "leave it out, or write {law:be-2018-framework}", from: "2018-09-05",
    source: "Moniteur belge of 13 March 2001; law of 30 July 2018, articles 280 and 281")

  package static let beCommission = OutdatedReference(
    "REF-BE-CPVP", "The Belgian privacy commission",
    everywhere: [OutdatedWording(["privacycommission.be"])],
    truth: "the Data Protection Authority has taken its place since 25 May 2018",
    replacement: "write {authority.name}, {authority.site} or {authority.address}", from: "2018-05-25",
    source: "law of 3 December 2017, articles 3 and 110")

  package static let beArticle129 = OutdatedReference(
    "REF-BE-129", "Article 129 of the Belgian law on electronic communications",
    law: "be-2005-ecommunications", article: "129",
    truth: "the law of 21 December 2021 abolished this article and put the rule on cookies elsewhere",
    replacement: "write {law:be-2018-framework/10-2}", from: "2022-01-10",
    source: "law of 21 December 2021; law of 30 July 2018, article 10/2")

  package static let be1990 = OutdatedReference(
    "REF-BE-1990", "The former title of the Belgian law of 26 June 1990",
    truth: "the law of 26 June 1990 has had another title since 1 January 2025",
    replacement: "write {law:be-1990-psychiatric}, or its new title", from: "2025-01-01",
    source: "law of 16 May 2024, article 2")

  package static let beInsuranceTitle = OutdatedReference(
    "REF-BE-INSURANCE-TITLE", "A wrong title of the Belgian law on health insurance",
    truth: "the law of 14 July 1994 is called “relative à l’assurance obligatoire soins de santé et indemnités”",
    replacement: "write {law:be-1994-insurance}", source: "Moniteur belge of 27 August 1994")

  package static let beWalloon2009 = OutdatedReference(
    "REF-BE-WAL-2009", "The Walloon decree of 2009 on coordination centres",
    law: "be-wal-2009-coordination", truth: "its provisions stand in the Walloon code of social action and health",
    replacement: "write {law:be-wal-2011-health-code}", from: "2011-12-31",
    source: "decree of the Walloon government of 29 September 2011; Wallex", confidence: .medium)

  static let belgianReferences: [OutdatedReference] = [
    be1992, be1998, be2001, beCommission, beArticle129, be1990, beInsuranceTitle, beWalloon2009,
  ]
}
