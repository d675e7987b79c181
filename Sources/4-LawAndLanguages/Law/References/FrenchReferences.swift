import NoticeModel

extension OutdatedReference {
  private static let frenchAct = ["6 janvier 1978", "Informatique et Libertés", "LIL", "{law:fr-1978-lil}", "78-17"]

  package static let frenchNumbers = OutdatedReference(
    "REF-FR-LIL-NUM", "Old article numbers of the French law of 1978",
    [
      Wording(
        .fr, ["article 40-1", "articles 40-1", "art. 40-1"], with: frenchAct,
        truth: "article 40-1 has been article 85 since 1 June 2019"),
      Wording(
        .fr, ["article 32 II", "article 32-II", "article 32, II", "article 32.II", "II de l'article 32"],
        with: frenchAct,
        truth: "the rule on cookies has been article 82 since 1 June 2019"),
      Wording(
        .fr,
        [
          "article 32", "articles 38", "article 38", "articles 39", "article 39", "article 40", "articles 32",
          "article 67",
        ], with: frenchAct),
      Wording(
        .nl, ["artikel 40-1", "artikel 32", "artikelen 38"], with: ["6 januari 1978", "Informatique et Libertés"]),
      Wording(
        .de, ["Artikel 40-1", "Artikel 32", "Artikel 38"], with: ["6. Januar 1978", "Informatique et Libertés"]),
    ],
    truth:
      "the law of 6 January 1978 was renumbered on 1 June 2019; information is article 48, the rights are 49 to 56",
    replacement:
      "write {law:fr-1978-lil/82} for cookies, {law:fr-1978-lil/85} for the time after death, {law:gdpr/…} for "
      + "the other rights",
    from: "2019-06-01", source: "ordinance no 2018-1125 of 12 December 2018", confidence: .medium)

  package static let frenchDeclaration = OutdatedReference(
    "REF-FR-DECL", "Declarations to the CNIL, and the “CIL”",
    [
      Wording(
        .fr,
        [
          "déclaration à la CNIL", "déclarations à la CNIL", "déclaration CNIL", "déclaré à la CNIL",
          "déclarée à la CNIL", "déclarés à la CNIL", "déclarées à la CNIL", "déclaré auprès de la CNIL",
          "déclarée auprès de la CNIL", "déclarés auprès de la CNIL", "déclarées auprès de la CNIL",
          "déclaration auprès de la CNIL", "Correspondant Informatique et Libertés", "(CIL)",
        ]),
      Wording(.nl, ["Correspondant Informatique et Libertés", "aangifte bij de CNIL", "aangemeld bij de CNIL"]),
      Wording(.de, ["Correspondant Informatique et Libertés", "bei der CNIL gemeldet", "Anmeldung bei der CNIL"]),
    ],
    truth: "prior declarations and the “correspondant Informatique et Libertés” ended on 25 May 2018",
    replacement: "leave the declaration out; name the data protection officer instead of the CIL", from: "2018-05-25",
    source: "law no 2018-493 of 20 June 2018", blocks: false)

  package static let frenchAuthorityName = OutdatedReference(
    "REF-FR-CNIL-NAME", "The name of the French authority",
    [
      Wording(
        nil,
        [
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
    [Wording(nil, ["8 rue Vivienne", "8, rue Vivienne"])],
    truth: "the CNIL has moved to 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07",
    replacement: "write {authority.address}", source: "www.cnil.fr")

  static let frenchReferences: [OutdatedReference] = [
    frenchNumbers, frenchDeclaration, frenchAuthorityName, frenchAuthorityAddress,
  ]
}
