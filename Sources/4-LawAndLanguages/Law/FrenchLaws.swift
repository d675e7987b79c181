import NoticeModel

// French titles as in the Journal officiel; those in Dutch and German are translations.
let frenchLaws: [LawRecord] = [
  // Renumbered by the ordinance of 12 December 2018, in force on 1 June 2019 with the decree of 29 May 2019: cookies
  // are article 82, directives for the time after death article 85.
  LawRecord(
    "fr-1978-lil", .act, of: .france,
    title: Text(
      fr: "Loi n° 78-17 du 6 janvier 1978 relative à l’informatique, aux fichiers et aux libertés",
      nl: "Franse wet nr. 78-17 van 6 januari 1978 betreffende informatica, bestanden en vrijheden",
      de: "Französisches Gesetz Nr. 78-17 vom 6. Januar 1978 über Informatik, Dateien und Freiheiten"),
    names: LawNames(
      fr: ("de la ", "loi Informatique et Libertés"), nl: ("van de ", "Franse wet van 6 januari 1978"),
      de: "französisches Gesetz vom 6. Januar 1978", deCited: ("des ", "französischen Gesetzes vom 6. Januar 1978")),
    date: "1978-01-06", gazette: "1978-01-07",
    url: Text("https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460"),
    verifiedOn: "2026-11-30", unverifiedTitles: [.nl, .de]),

  LawRecord(
    "fr-2019-536", .decree, of: .france,
    title: Text(
      fr: "Décret n° 2019-536 du 29 mai 2019 pris pour l’application de la loi n° 78-17 du 6 janvier 1978 relative à "
        + "l’informatique, aux fichiers et aux libertés",
      nl: "Frans decreet nr. 2019-536 van 29 mei 2019 ter uitvoering van wet nr. 78-17 van 6 januari 1978 betreffende "
        + "informatica, bestanden en vrijheden",
      de:
        "Französisches Dekret Nr. 2019-536 vom 29. Mai 2019 zur Durchführung des Gesetzes Nr. 78-17 vom 6. Januar 1978 "
        + "über Informatik, Dateien und Freiheiten"),
    names: LawNames(
      fr: ("du ", "décret n° 2019-536 du 29 mai 2019"), nl: ("van ", "Frans decreet nr. 2019-536 van 29 mei 2019"),
      de: "französisches Dekret Nr. 2019-536 vom 29. Mai 2019",
      deCited: ("des ", "französischen Dekrets Nr. 2019-536 vom 29. Mai 2019")),
    date: "2019-05-29", gazette: "2019-05-30", inForceFrom: "2019-06-01",
    verifiedOn: "2026-11-30", unverifiedTitles: [.nl, .de]),

  LawRecord(
    "fr-cnil-2020-091", .guidance, of: .france,
    title: Text(
      fr:
        "Délibération n° 2020-091 du 17 septembre 2020 portant adoption de lignes directrices relatives à l’application "
        + "de l’article 82 de la loi du 6 janvier 1978 modifiée aux opérations de lecture et écriture dans le terminal "
        + "d’un utilisateur (notamment aux « cookies et autres traceurs ») et abrogeant la délibération n° 2019-093 du "
        + "4 juillet 2019",
      nl: "Beraadslaging nr. 2020-091 van de CNIL van 17 september 2020 houdende richtsnoeren over de toepassing van "
        + "artikel 82 van de wet van 6 januari 1978 op lees- en schrijfbewerkingen in de eindapparatuur van een gebruiker "
        + "(met name op cookies en andere tracers)",
      de: "Beschluss Nr. 2020-091 der CNIL vom 17. September 2020 zur Annahme von Leitlinien über die Anwendung von "
        + "Artikel 82 des Gesetzes vom 6. Januar 1978 auf das Lesen und Schreiben im Endgerät eines Nutzers "
        + "(insbesondere auf Cookies und andere Tracker)"),
    names: .cnil("2020-091"),
    date: "2020-09-17", gazette: "2020-10-02", verifiedOn: "2026-11-30", unverifiedTitles: [.nl, .de]),

  LawRecord(
    "fr-cnil-2020-092", .guidance, of: .france,
    title: Text(
      fr: "Délibération n° 2020-092 du 17 septembre 2020 portant adoption d’une recommandation proposant des modalités "
        + "pratiques de mise en conformité en cas de recours aux « cookies et autres traceurs »",
      nl: "Beraadslaging nr. 2020-092 van de CNIL van 17 september 2020 houdende een aanbeveling met praktische wijzen "
        + "om zich bij het gebruik van cookies en andere tracers naar de regels te richten",
      de:
        "Beschluss Nr. 2020-092 der CNIL vom 17. September 2020 zur Annahme einer Empfehlung mit praktischen Wegen zur "
        + "Einhaltung der Vorschriften beim Einsatz von Cookies und anderen Trackern"),
    names: .cnil("2020-092"),
    date: "2020-09-17",
    url: Text("https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388197"),
    verifiedOn: "2026-11-30", unverifiedTitles: [.nl, .de]),
]

extension LawNames {
  /// "délibération de la CNIL n° 2020-091".
  fileprivate static func cnil(_ number: String) -> LawNames {
    LawNames(
      fr: ("de la ", "délibération de la CNIL n° \(number)"), nl: ("van ", "beraadslaging nr. \(number) van de CNIL"),
      de: "Beschluss Nr. \(number) der CNIL", deCited: ("des ", "Beschlusses Nr. \(number) der CNIL"))
  }
}
