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
        "Gesetz*", "gesetzlich*", "rechtlich*", "Vertrag*", "Einwilligung*", "Forschung*", "Statistik*",
        "wenn Sie nicht",
        "falls Sie nicht", "zwingend*", "einander",
      ]),
    cost: SentenceWords(
      words: [
        "kostenpflichtig*", "Gebühr*", "kostet", "kosten", "Entgelt", "Bearbeitungsgebühr*", "Verwaltungskosten",
        "Euro",
        "€", "in Rechnung",
      ],
      with: [
        [
          "Ausübung Ihrer Rechte", "Ihre Rechte ausüben", "jeder Antrag", "jeden Antrag", "jedem Antrag", "pro Antrag",
          "Ihre Anträge", "Auskunftsantrag*", "Anträge auf Auskunft", "Antrag auf Auskunft", "Auskunft über Ihre Daten",
          "Kopie Ihrer Daten", "Auskunftsrecht*",
        ]
      ],
      unless: [
        "kostenlos*", "unentgeltlich*", "kein*", "nicht", "nichts", "ohne", "unbegründet*", "exzessiv*", "weitere*",
        "zusätzliche*", "häufig*", "gebührenfrei*", "Patientenakte*",
      ]),
    identityCopy: SentenceWords(
      words: [
        "Kopie Ihres Personalausweises", "Kopie des Personalausweises", "Kopie Ihres Ausweises",
        "Kopie eines Ausweises",
        "Kopie Ihres Passes", "Kopie Ihres Reisepasses", "Kopie Ihrer Identitätskarte", "Kopie der Identitätskarte",
        "Ausweiskopie*", "Kopie Ihres Identitätsausweises", "Kopie des Ausweises",
      ],
      with: [
        [
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
        "weitersurfen", "weiter surfen", "weiter auf", "Weiternutzung", "weitere Nutzung", "weiteren Nutzung",
        "weiterhin nutzen", "weiter nutzen", "indem Sie diese Website nutzen", "indem Sie unsere Website nutzen",
        "durch die Nutzung dieser Website", "durch die Nutzung unserer Website", "durch Nutzung unserer Website",
        "mit der Nutzung dieser Website", "mit der Nutzung unserer Website", "durch den Besuch dieser Website",
        "durch den Besuch unserer Website", "Besuch fortsetzen",
      ],
      with: [["willigen", "einverstanden", "Einverständnis", "zustimm*", "stimmen", "Zustimmung", "akzeptier*"]],
      unless: ["nicht", "kein*", "nie", "ablehnen", "können", "ohne"]),
    lateStart: SentenceWords(
      words: ["Antwortfrist", "Frist"],
      with: [
        ["beginnt", "läuft erst", "läuft ab", "startet"],
        ["gültig*", "vollständig*", "zulässig*", "angenommen", "genehmigt"],
        ["Antrag*", "Anträge*", "Anfrage*", "Antwort*", "Antwortfrist"],
      ],
      unless: ["aufbewahr*", "gespeichert"]),
    reply: SentenceWords(
      words: ["antwort*", "beantwort*", "nachkommen", "bearbeit*"],
      unless: [
        "verläng*", "zusätzlich*", "weitere*", "Behörde*", "Aufsichtsbehörde*", "Beschwerde*", "Klage*", "Gericht*",
        "aufbewahr*",
        "gespeichert", "speicher*", "komplex*", "{authority",
      ]),
    requests: [
      "Ihre Rechte", "ein Recht", "Auskunftsantrag*", "Ihren Antrag", "Ihre Anträge", "Ihr Antrag", "jeden Antrag",
      "jeder Antrag", "{law:gdpr/12*",
    ],
    within: [
      "innerhalb von", "innerhalb", "binnen", "spätestens", "Frist von", "Frist beträgt", "höchstens", "maximal",
      "spätestens nach",
    ],
    keeping: SentenceWords(
      words: ["aufbewahr*", "speicher*", "gespeichert", "bewahren", "behalten"],
      unless: [
        "außer", "danach", "anschließend", "aber", "archiv*", "anonym*", "Sicherungskopie*", "Backup*", "verläng*",
        "sofern", "zusätzlich*",
      ]),
    abroad: SentenceWords(
      words: [
        "Zugriff*", "Zugang", "greifen", "zugreifen", "übermittel*", "übertragen", "gehostet", "Server", "Servern",
        "gespeichert",
        "senden",
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
