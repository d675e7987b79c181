import Languages
import NoticeModel

extension OutdatedReference {
  package static let frenchNumbers = OutdatedReference(
    "REF-FR-LIL-NUM", "Old article numbers of the French law of 1978",
    truth:
      "the law of 6 January 1978 was renumbered on 1 June 2019; information is article 48, the rights are 49 to 56",
    replacement:
      "write {law:fr-1978-lil/82} for cookies, {law:fr-1978-lil/85} for the time after death, {law:gdpr/…} for "
      + "the other rights",
    from: "2019-06-01", source: "ordinance no 2018-1125 of 12 December 2018", confidence: .medium)

  package static let frenchDeclaration = OutdatedReference(
    "REF-FR-DECL", "Declarations to the CNIL, and the “CIL”",
    truth: "prior declarations and the “correspondant Informatique et Libertés” ended on 25 May 2018",
    replacement: "leave the declaration out; name the data protection officer instead of the CIL", from: "2018-05-25",
    source: "law no 2018-493 of 20 June 2018", blocks: false)

  package static let frenchAuthorityName = OutdatedReference(
    "REF-FR-CNIL-NAME", "The name of the French authority",
    everywhere: [
      OutdatedWording([
        "Commission Nationale Informatique et Liberté", "Commission Nationale Informatique et Libertés",
        "Commission Nationale de l'Informatique et Liberté", "Commission Nationale de l'Informatique et Libertés",
        "Commission Nationale de l'Informatique et des Liberté",
        "Commission Nationale pour l'Informatique et les Libertés",
      ])
    ],
    truth: "its name is “Commission nationale de l’informatique et des libertés”",
    replacement: "write {authority.name}", source: "www.cnil.fr")

  package static let frenchAuthorityAddress = OutdatedReference(
    "REF-FR-CNIL-ADDR", "The former address of the French authority",
    everywhere: [OutdatedWording(["8 rue Vivienne", "8, rue Vivienne"])],
    truth: "the CNIL has moved to 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07",
    replacement: "write {authority.address}", source: "www.cnil.fr")

  static let frenchReferences: [OutdatedReference] = [
    frenchNumbers, frenchDeclaration, frenchAuthorityName, frenchAuthorityAddress,
  ]
}
