import NoticeModel

let frenchLaws: [LawRecord] = [
  // Renumbered by the ordinance of 12 December 2018, in force on 1 June 2019: cookies are article 82,
  // directives for the time after death article 85.
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
    unverifiedTitles: [.nl, .de],
    doubt: "That the ordinance of 12 December 2018 replaced its first 72 articles was found; that the new numbers "
      + "hold since 1 June 2019 was not.")
]
