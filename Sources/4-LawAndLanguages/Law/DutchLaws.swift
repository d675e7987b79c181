import NoticeModel

// Law of the Netherlands; its French and German titles are translations.
let dutchLaws: [LawRecord] = [
  LawRecord(
    "nl-uavg", .act, of: .netherlands,
    title: Text(
      fr: "Loi néerlandaise du 16 mai 2018 portant exécution du règlement général sur la protection des données",
      nl:
        "Wet van 16 mei 2018, houdende regels ter uitvoering van Verordening (EU) 2016/679 van het Europees Parlement "
        + "en de Raad van 27 april 2016 betreffende de bescherming van natuurlijke personen in verband met de verwerking "
        + "van persoonsgegevens en betreffende het vrije verkeer van die gegevens en tot intrekking van Richtlijn "
        + "95/46/EG (algemene verordening gegevensbescherming) (PbEU 2016, L 119) (Uitvoeringswet Algemene verordening "
        + "gegevensbescherming)",
      de: "Niederländisches Gesetz vom 16. Mai 2018 zur Durchführung der Datenschutz-Grundverordnung"),
    names: LawNames(
      fr: ("de la ", "loi néerlandaise du 16 mai 2018"), nl: ("van de ", "Uitvoeringswet AVG"),
      de: "niederländisches Gesetz vom 16. Mai 2018", deCited: ("des ", "niederländischen Gesetzes vom 16. Mai 2018")),
    date: "2018-05-16", gazette: "2018-05-22", inForceFrom: "2018-05-25",
    url: Text("https://wetten.overheid.nl/BWBR0040940"), verifiedOn: "2026-11-30", unverifiedTitles: [.fr, .de]),

  LawRecord(
    "nl-wabvpz", .act, of: .netherlands,
    title: Text(
      fr:
        "Loi néerlandaise portant des dispositions complémentaires sur le traitement des données à caractère personnel "
        + "dans les soins",
      nl: "Wet aanvullende bepalingen verwerking persoonsgegevens in de zorg",
      de: "Niederländisches Gesetz über ergänzende Bestimmungen zur Verarbeitung personenbezogener Daten in der Pflege"),
    names: LawNames(
      fr: ("de la ", "loi néerlandaise sur les données dans les soins"),
      nl: ("van de ", "Wet aanvullende bepalingen verwerking persoonsgegevens in de zorg"),
      de: "niederländisches Gesetz über Daten in der Pflege",
      deCited: ("des ", "niederländischen Gesetzes über Daten in der Pflege")),
    url: Text("https://wetten.overheid.nl/BWBR0023864"), verifiedOn: "2026-11-30", unverifiedTitles: [.fr, .de]),

  LawRecord(
    "nl-bw-7", .code, of: .netherlands,
    title: Text(
      fr: "Code civil néerlandais, livre 7", nl: "Burgerlijk Wetboek Boek 7",
      de: "Niederländisches Bürgerliches Gesetzbuch, Buch 7"),
    names: LawNames(
      fr: ("du ", "livre 7 du Code civil néerlandais"), nl: ("van ", "Boek 7 van het Burgerlijk Wetboek"),
      de: "Buch 7 des niederländischen Bürgerlichen Gesetzbuches",
      deCited: ("", "Buch 7 des niederländischen Bürgerlichen Gesetzbuches")),
    verifiedOn: "2026-11-30", confidence: .medium, unverifiedTitles: [.fr, .de]),
]
