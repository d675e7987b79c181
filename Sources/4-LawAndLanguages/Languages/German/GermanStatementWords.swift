extension German {
  var statements: StatementWords { Self.allStatements }

  private static let allStatements = StatementWords(
    noObjection: SentenceWords(
      words: [
        "nicht widersprechen", "kein Widerspruchsrecht", "kein Recht auf Widerspruch", "kein Recht zu widersprechen",
        "Widerspruch ist nicht möglich", "Widerspruch ist ausgeschlossen", "Widerspruchsrecht ist ausgeschlossen",
        "Widerspruchsrecht besteht nicht", "Widerspruchsrecht gilt nicht", "keinen Widerspruch einlegen",
      ],
      unless: [
        "selbst", "wenn", "falls",
        "Gesetz*", "gesetzlich*", "rechtlich*", "Vertrag*", "Einwilligung*", "Forschung*", "Statistik*",
        "wenn Sie nicht",
        "falls Sie nicht", "zwingend*", "einander",
      ]),
    objectionExcluded: SentenceWords(
      words: ["widersprechen", "Widerspruch", "Widersprüche"],
      with: [
        [
          "nicht möglich", "unmöglich", "nicht die Möglichkeit", "keine Möglichkeit", "ausgeschlossen", "nehmen keinen",
          "nehmen keine", "nehmen wir keinen", "lehnen",
        ]
      ],
      unless: [
        "Gesetz*", "gesetzlich*", "rechtlich*", "Vertrag*", "Einwilligung*", "Forschung*", "Statistik*", "zwingend*",
        "einander", "wenn", "falls", "sofern", "außer", "Sie können", "selbst",
      ]),
    cost: SentenceWords(
      words: [
        "überweisen", "überweist",
        "kostenpflichtig*", "Gebühr*", "kostet", "kosten", "Kosten", "Entgelt*", "Bearbeitungsgebühr*",
        "Verwaltungskosten", "Euro", "€", "in Rechnung", "zahlen", "bezahlen", "zahlt", "Zahlung", "Preis",
        "Pauschale*", "Kostenbeitrag*", "Gebührenmarke*", "Stempelmarke*", "Steuermarke*", "berechnen wir",
      ],
      unless: [
        "kostenlos*", "kostenfrei*", "unentgeltlich*", "kein*", "nicht", "nichts", "nie", "ohne", "unbegründet*",
        "exzessiv*", "weitere*", "zusätzliche*", "häufig*", "gebührenfrei*", "Patientenakte*",
      ]),
    notFree: SentenceWords(words: [
      "nicht kostenlos*", "nicht kostenfrei*", "nicht unentgeltlich*", "nicht gebührenfrei*",
    ]),
    usingRights: [
      "Ausübung Ihrer Rechte", "Ausübung dieser Rechte", "Ihre Rechte ausüben", "jeder Antrag", "jeden Antrag",
      "jedem Antrag", "pro Antrag", "Ihre Anträge", "Auskunftsantrag*", "Auskunftsersuchen", "Anträge auf Auskunft",
      "Antrag auf Auskunft", "Auskunft über Ihre Daten", "Auskunft zu Ihren Daten", "eine Auskunft", "jede Auskunft",
      "Kopie Ihrer Daten", "Auskunftsrecht*", "Ihre Daten einzusehen", "Ihre Daten einsehen", "Einsicht in Ihre Daten",
      "Zugang zu Ihren Daten", "Ihre Daten zu erhalten", "Ihre Daten erhalten", "Ihre Daten berichtigen",
      "Ihre Daten löschen",
    ],
    asking: [
      "Antrag*", "Anträge*", "Anfrage*", "Ersuchen", "Recht*", "Auskunft", "Auskünfte", "Zugang", "Kopie*",
      "Ihre Daten",
    ],
    identityCopy: SentenceWords(
      words: [
        "Scan Ihres Ausweises", "Scan Ihres Personalausweises", "Foto Ihres Ausweises", "Foto Ihres Personalausweises",
        "Identitätsnachweis*", "Nachweis Ihrer Identität",
        "Kopie Ihres Personalausweises", "Kopie des Personalausweises", "Kopie Ihres Ausweises",
        "Kopie eines Ausweises",
        "Kopie Ihres Passes", "Kopie Ihres Reisepasses", "Kopie Ihrer Identitätskarte", "Kopie der Identitätskarte",
        "Ausweiskopie*", "Kopie Ihres Identitätsausweises", "Kopie des Ausweises",
      ],
      with: [
        [
          "erforderlich", "verlangen", "beiliegen", "beizulegen",
          "jedem Antrag", "jeden Antrag", "jeder Antrag", "fügen", "beifügen", "beizufügen", "beigefügt", "legen",
          "beilegen", "muss", "müssen", "immer", "stets", "senden", "schicken",
        ]
      ],
      unless: [
        "Zweifel*", "zweifel*", "ungewiss", "kann", "können", "nötig", "fehlt", "nicht", "kein*", "nie", "unnötig",
        "überflüssig", "nur",
      ]),
    consentByUse: SentenceWords(
      words: [
        "Nutzung dieser Website gilt als", "Nutzung dieser Website bedeutet", "Nutzung unserer Website gilt als",
        "Nutzung unserer Website bedeutet", "Nutzung dieser Seite gilt als", "Nutzung dieser Seite bedeutet",
        "auf dieser Seite bleiben", "auf dieser Website bleiben", "auf unserer Website bleiben",
        "auf unserer Seite bleiben",
        "weitersurfen", "weiter surfen", "weiter auf", "Weiternutzung", "weitere Nutzung", "weiteren Nutzung",
        "weiterhin nutzen", "weiter nutzen", "indem Sie diese Website nutzen", "indem Sie unsere Website nutzen",
        "durch die Nutzung dieser Website", "durch die Nutzung unserer Website", "durch Nutzung unserer Website",
        "mit der Nutzung dieser Website", "mit der Nutzung unserer Website", "durch den Besuch dieser Website",
        "durch den Besuch unserer Website", "Besuch fortsetzen",
      ],
      with: [["willigen", "einverstanden", "Einverständnis", "zustimm*", "stimmen", "Zustimmung", "akzeptier*"]],
      unless: ["nicht", "kein*", "nie", "ablehnen", "können", "ohne"]),
    lateStart: SentenceWords(
      words: ["Antwortfrist", "Frist", "Monats", "Monat", "Tagen"],
      with: [
        [
          "beginnt", "läuft erst", "läuft ab", "startet", "sobald", "nachdem", "ab dem Zeitpunkt", "ab dem Moment",
          "erst wenn", "nach Annahme", "nach der Annahme", "nach Prüfung", "nach Genehmigung", "nach der Genehmigung",
        ], ["gültig*", "vollständig*", "zulässig*", "angenommen", "Annahme", "genehmigt", "Genehmigung"],
        ["Antrag*", "Anträge*", "Anfrage*", "Antwort*", "Antwortfrist", "Ersuchen"],
      ],
      unless: [
        "aufbewahr*", "gespeichert", "Zweifel*", "Identität", "verläng*", "teilen wir Ihnen mit", "unterrichten",
      ]),
    reply: SentenceWords(
      words: ["antwort*", "beantwort*", "nachkommen", "bearbeit*", "Bearbeitung*", "reagieren", "Rückmeldung"],
      unless: [
        "verläng*", "zusätzlich*", "weitere*", "Behörde*", "Aufsichtsbehörde*", "Beschwerde*", "Klage*", "Gericht*",
        "aufbewahr*",
        "gespeichert", "speicher*", "komplex*", "{authority",
      ]),
    requests: [
      "Ihre Rechte", "ein Recht", "diese Rechte", "dieser Rechte", "Auskunftsantrag*", "Auskunftsersuchen",
      "Antrag auf Auskunft", "Anträge auf Auskunft", "Ihren Antrag", "Ihre Anträge", "Ihr Antrag", "Ihrem Antrag",
      "Ihres Antrags", "jeden Antrag", "jeder Antrag", "Ihre Anfrage", "Ihrer Anfrage", "{law:gdpr/12*",
    ],
    within: [
      "innerhalb von", "innerhalb", "binnen", "spätestens", "spätestens nach", "Frist von", "Frist beträgt",
      "Antwortfrist:", "höchstens", "maximal", "rechnen Sie mit", "rechnen Sie bitte mit", "mit etwa", "dauert",
      "dauert etwa", "dauert bis zu", "bis zu", "etwa", "nach",
    ],
    keeping: SentenceWords(
      words: [
        "gelöscht", "löschen", "vernichtet", "vernichten", "aufgehoben", "aufbewahr*", "speicher*", "gespeichert",
        "bewahren", "behalten",
      ],
      unless: [
        "außer", "danach", "anschließend", "aber", "archiv*", "anonym*", "Sicherungskopie*", "Backup*", "verläng*",
        "sofern", "zusätzlich*",
      ]),
    abroad: SentenceWords(
      words: [
        "zugänglich", "sieht", "sehen", "liest", "lesen",
        "Zugriff*", "Zugang", "greifen", "greift", "zugreifen", "übermittel*", "übertragen", "gehostet", "Hosting",
        "Server", "Servern", "gespeichert", "senden", "gesendet", "eingesehen", "einsehen", "abgerufen", "abrufen",
        "Rechenzentr*", "Callcenter*", "Support*", "Auftragsverarbeiter*", "verarbeitet", "verarbeiten",
        "Sicherungskopie*", "Wartung", "Fernwartung",
      ],
      unless: ["kein*", "nicht", "nie", "weder", "noch", "außerhalb", "Sie haben Zugang", "Sie können"]),
    countryForms: [
      "US": ["USA", "Vereinigten Staaten"], "GB": ["Vereinigten Königreich", "England", "Großbritannien"],
      "AE": ["Vereinigten Arabischen Emiraten"],
    ],
    aroundTheClock: [
      "24 Stunden am Tag", "24 Stunden täglich", "24 Stunden pro Tag", "24/24", "24/7", "7 Tage die Woche",
      "7 Tage in der Woche", "7 Tage pro Woche", "7/7",
    ],
    denyingParts: ["weder", "noch", "ohne", "kein", "keine", "keinen", "nicht", "noch eine", "noch Ihre"],
    tellingLetters: ["ä", "ö", "ß"])
}
