import NoticeModel

extension OutdatedReference {
  package static let directive9546 = OutdatedReference(
    "REF-EU-95-46", "Directive 95/46/EC",
    [
      Wording(nil, ["95/46/CE", "95/46/EG", "95/46/EC", "directive 95/46", "richtlijn 95/46", "Richtlinie 95/46"]),
      Wording(.fr, ["directive européenne 95/46", "directive n° 95/46"]),
    ],
    law: "eu-95-46", truth: "this directive was repealed on 25 May 2018", replacement: "write {law:gdpr}",
    from: "2018-05-25", source: "GDPR, article 94(1)")

  package static let gdprDate = OutdatedReference(
    "REF-GDPR-DATE", "The date of the GDPR",
    [
      Wording(
        .fr,
        [
          "RGPD du @", "RGPD) du @", "RGPD (@", "RGPD européen du @", "2016/679 du @",
          "règlement général sur la protection des données du @",
          "{law:gdpr} du @",
        ], day: "2018-05-25"),
      Wording(
        .nl,
        [
          "AVG van @", "AVG) van @", "AVG (@", "2016/679 van @", "verordening gegevensbescherming van @",
          "{law:gdpr} van @",
        ], day: "2018-05-25"),
      Wording(
        .de,
        [
          "DSGVO vom @", "DS-GVO vom @", "DSGVO) vom @", "DSGVO (@", "DS-GVO (@", "2016/679 vom @",
          "Datenschutz-Grundverordnung vom @",
          "{law:gdpr} vom @",
        ], day: "2018-05-25"),
    ],
    truth: "the GDPR is of 27 April 2016; it has applied since 25 May 2018",
    replacement: "write {law:gdpr}, and {date:2018-05-25} only for the day from which it applies",
    source: "GDPR, article 99")

  /// What the Court of Justice did to a decision.
  private static let invalidated = [
    "invalid*", "annul*", "ongeldig*", "vernietigd", "ungültig*", "nichtig*",
  ]

  package static let privacyShield = OutdatedReference(
    "REF-PRIVACY-SHIELD", "The Privacy Shield",
    [
      Wording(nil, ["Privacy Shield", "Privacy-Shield"]),
      Wording(.fr, ["bouclier de protection des données", "bouclier vie privée"]),
      Wording(.nl, ["privacyschild", "privacy-schild"]),
      Wording(.de, ["Datenschutzschild*", "EU-US-Datenschutzschild*"]),
    ],
    truth: "the Court of Justice declared this decision invalid on 16 July 2020 (C-311/18)",
    replacement: "declare the transfer with the tool that holds today, such as .adequacy(\"dpf\") or .standardClauses",
    from: "2020-07-16", source: "Court of Justice, C-311/18, Schrems II",
    allowedWith: invalidated)

  package static let safeHarbour = OutdatedReference(
    "REF-SAFE-HARBOUR", "Safe Harbour",
    [
      Wording(nil, ["Safe Harbor", "Safe Harbour", "Safe-Harbor", "Safe-Harbour"]),
      Wording(.fr, ["sphère de sécurité"]),
    ],
    truth: "the Court of Justice declared this decision invalid on 6 October 2015 (C-362/14)",
    replacement: "declare the transfer with the tool that holds today", from: "2015-10-06",
    source: "Court of Justice, C-362/14, Schrems I", allowedWith: invalidated)

  package static let dataPrivacyFramework = OutdatedReference(
    "REF-DPF", "The Data Privacy Framework",
    [
      Wording(nil, ["Data Privacy Framework"]),
      Wording(.fr, ["cadre de protection des données UE-États-Unis"]),
      Wording(.nl, ["EU-VS-kader voor gegevensbescherming"]),
      Wording(.de, ["Datenschutzrahmen* EU-USA", "EU-US-Datenschutzrahmen*"]),
    ],
    truth: "it holds today, but is contested before the Court of Justice (C-703/25 P)",
    replacement: "keep another safeguard ready, and look again when the Court has decided",
    from: "2025-10-31", source: "Official Journal C/2025/6610", blocks: false,
    allowedWith: [
      "C-703/25", "pourvoi", "recours", "contest*", "hogere voorziening", "beroep", "betwist*", "Rechtsmittel",
      "angefochten",
    ])

  package static let oldClauses = OutdatedReference(
    "REF-SCC-OLD", "The standard contractual clauses of before 2021",
    [
      Wording(
        nil,
        [
          "2010/87/UE", "2010/87/EU", "2010/87", "2001/497/CE", "2001/497/EG", "2001/497", "2004/915/CE", "2004/915/EG",
          "2004/915",
        ])
    ],
    truth: "these clauses were repealed on 27 September 2021, and contracts on them ended on 27 December 2022",
    replacement: "write {law:eu-2021-914}", from: "2021-09-27", source: "Decision (EU) 2021/914, article 4",
    blocks: false)

  package static let workingParty = OutdatedReference(
    "REF-WP29", "The Article 29 Working Party",
    [
      Wording(
        .fr,
        [
          "groupe de l'article 29", "groupe de travail de l'article 29", "groupe de travail article 29",
          "groupe article 29", "groupe de travail « article 29 »", "groupe de travail “article 29”",
          "groupe « article 29 »", "groupe “article 29”", "G29",
        ]),
      Wording(
        .nl,
        [
          "groep artikel 29", "werkgroep artikel 29", "werkgroep “artikel 29”", "groep “artikel 29”",
          "artikel 29-werkgroep", "artikel 29-groep", "WP29",
        ]),
      Wording(.de, ["Artikel-29-Gruppe", "Artikel-29-Datenschutzgruppe", "Artikel 29-Datenschutzgruppe", "WP29"]),
    ],
    truth: "the European Data Protection Board has taken its place since 25 May 2018",
    replacement: "name the board (CEPD, EDPB, EDSA)", from: "2018-05-25", source: "GDPR, article 94(2)",
    allowedWith: [
      "CEPD", "EDPB", "EDSA", "comité européen de la protection des données",
      "Europees Comité voor gegevensbescherming", "Europäisch* Datenschutzausschuss*",
    ])

  package static let unitedKingdom = OutdatedReference(
    "REF-UK-EU", "The United Kingdom as a part of the Union",
    [
      Wording(
        .fr, ["y compris le Royaume-Uni", "y compris au Royaume-Uni", "dont le Royaume-Uni", "Royaume-Uni compris"],
        with: ["Union européenne", "Espace économique européen", "UE", "EEE"]),
      Wording(
        .nl,
        [
          "met inbegrip van het Verenigd Koninkrijk", "inclusief het Verenigd Koninkrijk",
          "waaronder het Verenigd Koninkrijk",
        ], with: ["Europese Unie", "Europese Economische Ruimte", "EU", "EER"]),
      Wording(
        .de,
        [
          "einschließlich des Vereinigten Königreichs", "einschließlich Großbritannien*",
          "darunter das Vereinigte Königreich",
        ], with: ["Europäische* Union", "Europäische* Wirtschaftsraum*", "EU", "EWR"]),
    ],
    truth: "the United Kingdom is a third country since 1 January 2021; an adequacy decision covers it",
    replacement: "declare Transfer(country: .unitedKingdom, tool: .adequacy(\"uk\"), …)", from: "2021-01-01",
    source: "Withdrawal Agreement; Decision (EU) 2021/1772 as extended", confidence: .medium)

  static let europeanReferences: [OutdatedReference] = [
    directive9546, gdprDate, privacyShield, safeHarbour, dataPrivacyFramework, oldClauses, workingParty, unitedKingdom,
  ]
}
