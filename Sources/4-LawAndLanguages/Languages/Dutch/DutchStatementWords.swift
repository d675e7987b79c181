extension Dutch {
  var statements: StatementWords { Self.allStatements }

  private static let allStatements = StatementWords(
    noObjection: SentenceWords(
      words: [
        "geen bezwaar maken", "geen bezwaar worden gemaakt", "bezwaar is niet mogelijk",
        "bezwaar maken is niet mogelijk",
        "geen recht van bezwaar", "geen recht om bezwaar te maken", "recht van bezwaar geldt niet",
        "recht van bezwaar is uitgesloten", "recht van bezwaar bestaat niet", "u niet verzetten", "zich niet verzetten",
        "niet mogelijk om bezwaar te maken", "onmogelijk om bezwaar te maken",
      ],
      unless: [
        "zelf", "als", "indien",
        "wet", "wetten", "wettelijk*", "overeenkomst*", "contract*", "toestemming*", "onderzoek*", "statisti*",
        "fiscal*", "als u geen bezwaar", "indien u geen bezwaar", "dwingende",
      ]),
    objectionExcluded: SentenceWords(
      words: ["bezwaar", "bezwaren", "verzetten"],
      with: [
        [
          "niet mogelijk", "onmogelijk", "niet de mogelijkheid", "geen mogelijkheid", "uitgesloten", "aanvaarden geen",
          "aanvaarden wij geen", "weigeren",
        ]
      ],
      unless: [
        "wet", "wetten", "wettelijk*", "overeenkomst*", "contract*", "toestemming*", "onderzoek*", "statisti*",
        "fiscal*", "dwingende", "als", "indien", "wanneer", "tenzij", "u kunt", "zelf",
      ]),
    cost: SentenceWords(
      words: [
        "stort", "storten",
        "betalend*", "kost", "kosten", "tegen betaling", "dossierkosten", "administratiekosten", "behandelingskosten",
        "aangerekend", "rekenen", "vergoeding", "euro", "€", "betaal*", "betalen", "betaling", "retributie*",
        "fiscale zegel*", "zegelrecht*", "tarief", "bijdrage", "forfait*", "factu*",
      ],
      unless: [
        "kosteloos", "kosteloze", "gratis", "geen", "niets", "niet", "zonder", "nooit", "ongegrond*", "buitensporig*",
        "bijkomende", "extra", "herhaal*", "patiëntendossier*",
      ]),
    notFree: SentenceWords(words: ["niet gratis", "niet kosteloos"]),
    usingRights: [
      "uitoefening van uw rechten", "uw rechten uitoefen*", "uw rechten uit te oefenen", "rechten uitoefen*",
      "uitoefening van deze rechten", "elk verzoek", "ieder verzoek", "per verzoek", "uw verzoeken",
      "verzoek om inzage", "verzoeken om inzage", "inzage in uw gegevens", "inzage van uw gegevens",
      "kopie van uw gegevens", "toegang tot uw gegevens", "recht van inzage", "recht op inzage",
      "uw gegevens in te kijken", "uw gegevens inkijken", "uw gegevens in te zien", "uw gegevens inzien",
      "uw gegevens op te vragen", "uw gegevens opvragen", "uw gegevens te laten verbeteren",
      "uw gegevens te laten wissen", "uw gegevens te krijgen", "uw gegevens te ontvangen",
    ],
    asking: ["verzoek*", "aanvra*", "recht*", "inzage", "toegang", "kopie*", "afschrift*", "uw gegevens"],
    identityCopy: SentenceWords(
      words: [
        "scan van uw identiteitskaart", "scan van de identiteitskaart", "foto van uw identiteitskaart",
        "bewijs van identiteit", "bewijs van uw identiteit",
        "kopie van uw identiteitskaart", "kopie van de identiteitskaart", "kopie van uw identiteitsbewijs",
        "kopie van een identiteitsbewijs", "kopie van uw paspoort", "kopie van uw identiteitsdocument",
        "kopie van een identiteitsdocument", "afschrift van uw identiteitskaart", "fotokopie van uw identiteitskaart",
        "kopie van zijn identiteitskaart",
      ],
      with: [
        [
          "vereist", "verplicht", "eisen", "vergezeld zijn",
          "voeg*", "bijvoeg*", "toe te voegen", "elk verzoek", "ieder verzoek", "moet", "moeten", "altijd", "steeds",
          "bezorg*", "stuur*", "vergezeld",
        ]
      ],
      unless: [
        "twijfel*", "onzeker*", "kan", "kunnen", "nodig", "ontbreekt", "niet", "geen", "nooit", "overbodig", "onnodig",
        "alleen",
      ]),
    consentByUse: SentenceWords(
      words: [
        "gebruik van deze website geldt als", "gebruik van deze website betekent", "gebruik van deze website houdt in",
        "gebruik van onze website geldt als", "gebruik van onze website betekent", "gebruik van onze website houdt in",
        "gebruik van deze site geldt als", "gebruik van deze site betekent", "gebruik van deze site houdt in",
        "gebruik van onze site geldt als", "gebruik van onze site betekent", "gebruik van onze site houdt in",
        "website blijft gebruiken", "site blijft gebruiken", "op deze site te blijven", "op deze website te blijven",
        "op onze site te blijven", "op onze website te blijven",
        "verder te surfen", "verder surfen", "verder te navigeren", "blijven surfen", "verder gebruik",
        "verder te gebruiken",
        "verder surft", "blijft surfen", "door deze website te gebruiken", "door deze site te gebruiken",
        "door onze website te gebruiken", "door onze site te gebruiken", "door onze website te bezoeken",
        "door deze website te bezoeken", "op onze website surft", "op deze website surft", "op onze website te surfen",
      ],
      with: [["stemt", "aanvaard*", "accepte*", "akkoord", "toestemming", "instem*"]],
      unless: ["niet", "geen", "nooit", "weiger*", "kunt", "kiez*", "zonder"]),
    lateStart: SentenceWords(
      words: ["antwoordtermijn", "termijn", "maand", "dagen"],
      with: [
        [
          "begint", "gaat pas in", "loopt pas", "start pas", "loopt vanaf", "gaat in", "zodra", "nadat", "eens uw",
          "eenmaal", "vanaf het ogenblik", "vanaf het moment", "na de aanvaarding", "na aanvaarding", "na goedkeuring",
          "na de goedkeuring",
        ], ["geldig", "volledig", "ontvankelijk", "aanvaard", "aanvaarding", "goedgekeurd", "goedkeuring"],
        ["verzoek*", "antwoord*", "aanvra*"],
      ],
      unless: [
        "bewaar*", "bewaren", "twijfel*", "identiteit", "verleng*", "verwittigen", "meedelen", "laten wij u weten",
      ]),
    reply: SentenceWords(
      words: [
        "antwoord*", "beantwoord*", "reageren", "reageert", "gevolg", "behandel*", "verwerking van uw verzoek",
        "reactie",
      ],
      unless: [
        "verleng*", "bijkomend*", "extra", "autoriteit*", "klacht*", "beroep", "rechtbank*", "bewaar*", "bewaren",
        "complex*",
        "ingewikkeld*", "{authority",
      ]),
    requests: [
      "uw rechten", "een recht", "deze rechten", "verzoek om inzage", "verzoeken om inzage", "verzoeken om verbetering",
      "verzoek om verbetering", "uw verzoek", "uw verzoeken", "elk verzoek", "ieder verzoek", "uw aanvraag",
      "{law:gdpr/12*",
    ],
    within: [
      "binnen", "binnen de", "binnen een termijn van", "uiterlijk", "uiterlijk binnen", "uiterlijk na", "termijn van",
      "termijn bedraagt", "antwoordtermijn:", "antwoordtermijn is", "maximaal", "ten laatste", "ten laatste na",
      "reken op", "rekenen op", "rekent u op", "duurt", "duren", "duurt ongeveer", "tot", "na", "ongeveer",
    ],
    keeping: SentenceWords(
      words: [
        "gewist", "wissen", "vernietigd", "vernietigen", "verwijderd", "verwijderen", "bijgehouden", "bewaar*",
        "bewaren", "houden",
      ],
      unless: [
        "tenzij", "behalve", "daarna", "vervolgens", "maar", "archi*", "anoniem*", "back-up*", "verleng*", "bijkomend*",
        "reservekopie*",
      ]),
    abroad: SentenceWords(
      words: [
        "toegankelijk", "leest", "lezen", "ziet",
        "toegang", "doorgegeven", "doorgifte*", "doorgeven", "gehost", "hosting", "servers", "server", "opgeslagen",
        "sturen", "gestuurd", "verstuurd", "geraadpleegd", "raadple*", "bekijk*", "bekeken", "ingekeken", "datacent*",
        "callcenter*", "supportteam*", "helpdesk", "verwerker*", "verwerkt", "verwerken", "back-ups", "onderhoud",
      ],
      unless: ["geen", "niet", "nooit", "noch", "buiten", "u hebt toegang", "u kunt"]),
    countryForms: ["US": ["USA"], "GB": ["Engeland", "Groot-Brittannië"]],
    aroundTheClock: [
      "24 uur op 24", "24 uur per dag", "24u/24", "24 u/24", "24/24", "24/7", "7 dagen op 7", "7 dagen per week",
      "7 op 7", "7/7",
    ],
    denyingParts: ["noch", "zonder", "geen", "niet", "geen enkel", "noch een", "noch uw", "noch het"],
    tellingLetters: ["ij", "uu"])
}
