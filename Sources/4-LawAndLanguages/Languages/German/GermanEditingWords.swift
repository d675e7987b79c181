extension EditingWords {
  static let german = EditingWords(
    todo: notes + [
      "Datum prüfen", "Datum zu prüfen", "noch auszufüllen", "noch zu ergänzen", "noch zu prüfen",
      "noch zu bestätigen", "[einfügen", "[Name", "[Datum", "[Adresse", "[Ihr", "[ausfüllen", "[ergänzen", "Text folgt",
    ],
    maybeTodo: ["auszufüllen", "zu ergänzen", "zu prüfen", "zu überprüfen", "zu bestätigen", "zu klären", "prüfen"],
    aloneTodo: [
      "zu erledigen", "noch zu erledigen", "noch zu klären", "noch zu bestimmen", "noch festzulegen",
      "vom DSB zu bestätigen", "vom DSB zu prüfen", "mit dem DSB zu klären",
    ],
    vague: [
      "etc", "...", "usw", "u. a.", "u.a.", "unter anderem", "insbesondere", "gegebenenfalls", "ggf", "eventuell*",
      "möglicherweise", "könnte", "könnten", "unter Umständen", "in der Regel", "im Allgemeinen", "oft", "manchmal",
      "in bestimmten Fällen", "in einigen Fällen", "falls nötig", "diverse", "bestimmte Daten", "so weit wie möglich",
    ],
    checkBack: [
      "regelmäßig zu lesen", "regelmäßig zu prüfen", "regelmäßig einzusehen", "regelmäßig zu konsultieren",
      "lesen Sie regelmäßig", "prüfen Sie regelmäßig", "schauen Sie regelmäßig", "regelmäßig nachzulesen",
      "regelmäßig aufzurufen", "von Zeit zu Zeit zu lesen", "regelmäßig zu besuchen", "besuchen Sie regelmäßig",
    ],
    announced: [
      "E-Mail*", "Brief", "per Post", "benachrichtig*", "informieren wir", "teilen wir", "kündigen", "angekündigt",
      "Ankündigung*", "Banner", "Newsletter*", "Mitteilung*",
    ],
    articles: [
      "Artikel", "Artikeln", "Artikels", "Art.", "§", "§§", "Absatz", "Abschnitt", "Punkt", "Ziffer", "Kapitel",
      "Nummer",
    ],
    laws: [
      "{law:", "Gesetz*", "Dekret*", "Erlass*", "Richtlinie", "Verordnung*", "DSGVO", "DS-GVO", "Gesetzbuch*",
      "Strafgesetzbuch*", "Sozialgesetzbuch*", "BDSG",
      "TDDDG", "TTDSG", "TMG", "Vertrag", "Vertrags", "Verfassung", "Charta", "Beschluss*", "ISO", "Norm", "K.E.", "KE",
      "ABl.",
    ],
    elsewhere: [
      "siehe unten", "siehe oben", "siehe weiter unten", "siehe weiter oben", "s. unten", "s. oben",
      "siehe nachstehend",
    ],
    gazettes: [
      "B.S. vom", "BS vom", "Belgisches Staatsblatt vom", "Staatsblatt vom", "Amtsblatt vom", "ABl. vom", "BGBl. vom",
      "M.B. vom", "MB vom", "Belgischen Staatsblatt vom", "Belgischen Staatsblatt am", "Belgisches Staatsblatt",
      "BGBl.", "B.S.", "M.B.",
    ],
    selfNames: [
      SelfName(
        noun: "erklärung",
        phrases: [
          "diese Datenschutzerklärung", "dieser Datenschutzerklärung", "diese Erklärung", "dieser Erklärung",
          "vorliegende Erklärung", "vorliegenden Erklärung",
        ]),
      SelfName(
        noun: "richtlinie",
        phrases: [
          "diese Datenschutzrichtlinie", "dieser Datenschutzrichtlinie", "diese Richtlinie", "dieser Richtlinie",
        ]),
      SelfName(
        noun: "hinweise",
        phrases: ["diese Datenschutzhinweise", "diesen Datenschutzhinweisen", "diese Hinweise", "diesen Hinweisen"]),
      SelfName(noun: "charta", phrases: ["diese Charta", "dieser Charta"]),
      SelfName(noun: "ordnung", phrases: ["diese Ordnung", "dieser Ordnung"]),
      SelfName(noun: "reglement", phrases: ["dieses Reglement", "dieses Reglements"]),
    ],
    emptySummaries: [
      "Aktualisierung", "Aktualisierungen", "neue Fassung", "Änderung", "Änderungen", "verschiedene Änderungen",
      "Anpassungen", "Korrekturen", "Überarbeitung", "Text aktualisiert",
    ])
}
