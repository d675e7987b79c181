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
        "wet", "wetten", "wettelijk*", "overeenkomst*", "contract*", "toestemming*", "onderzoek*", "statisti*",
        "fiscal*", "als u geen bezwaar", "indien u geen bezwaar", "dwingende",
      ]),
    cost: SentenceWords(
      words: [
        "betalend*", "kost", "kosten", "tegen betaling", "dossierkosten", "administratiekosten", "aangerekend",
        "rekenen", "vergoeding", "euro", "€",
      ],
      with: [
        [
          "uitoefening van uw rechten", "uw rechten uitoefen*", "uw rechten uit te oefenen", "elk verzoek",
          "ieder verzoek", "per verzoek", "uw verzoeken", "verzoek om inzage", "verzoeken om inzage",
          "inzage in uw gegevens", "kopie van uw gegevens", "toegang tot uw gegevens", "recht van inzage",
        ]
      ],
      unless: [
        "kosteloos", "gratis", "geen", "niets", "niet", "zonder", "ongegrond*", "buitensporig*", "bijkomende",
        "extra", "herhaal*", "patiëntendossier*",
      ]),
    identityCopy: SentenceWords(
      words: [
        "kopie van uw identiteitskaart", "kopie van de identiteitskaart", "kopie van uw identiteitsbewijs",
        "kopie van een identiteitsbewijs", "kopie van uw paspoort", "kopie van uw identiteitsdocument",
        "kopie van een identiteitsdocument", "afschrift van uw identiteitskaart", "fotokopie van uw identiteitskaart",
        "kopie van zijn identiteitskaart",
      ],
      with: [
        [
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
        "verder te surfen", "verder surfen", "verder te navigeren", "blijven surfen", "verder gebruik",
        "verder te gebruiken",
        "verder surft", "blijft surfen", "door deze website te gebruiken", "door deze site te gebruiken",
        "door onze website te gebruiken", "door onze site te gebruiken", "door onze website te bezoeken",
        "door deze website te bezoeken", "op onze website surft", "op deze website surft", "op onze website te surfen",
      ],
      with: [["stemt", "aanvaard*", "accepte*", "akkoord", "toestemming", "instem*"]],
      unless: ["niet", "geen", "nooit", "weiger*", "kunt", "kiez*", "zonder"]),
    lateStart: SentenceWords(
      words: ["antwoordtermijn", "termijn"],
      with: [
        ["begint", "gaat pas in", "loopt pas", "start pas", "loopt vanaf", "gaat in"],
        ["geldig", "volledig", "ontvankelijk", "aanvaard", "goedgekeurd"],
        ["verzoek*", "antwoord*", "aanvra*"],
      ],
      unless: ["bewaar*", "bewaren"]),
    reply: SentenceWords(
      words: ["antwoord*", "beantwoord*", "reageren", "reageert", "gevolg", "behandel*"],
      unless: [
        "verleng*", "bijkomend*", "extra", "autoriteit*", "klacht*", "beroep", "rechtbank*", "bewaar*", "bewaren",
        "complex*",
        "ingewikkeld*", "{authority",
      ]),
    requests: [
      "uw rechten", "een recht", "verzoek om inzage", "uw verzoek", "uw verzoeken", "elk verzoek", "ieder verzoek",
      "{law:gdpr/12*",
    ],
    within: [
      "binnen", "binnen de", "binnen een termijn van", "uiterlijk", "termijn van", "termijn bedraagt", "maximaal",
      "ten laatste",
    ],
    keeping: SentenceWords(
      words: ["bewaar*", "bewaren", "houden"],
      unless: [
        "tenzij", "behalve", "daarna", "vervolgens", "maar", "archi*", "anoniem*", "back-up*", "verleng*", "bijkomend*",
        "reservekopie*",
      ]),
    abroad: SentenceWords(
      words: [
        "toegang", "doorgegeven", "doorgifte*", "doorgeven", "gehost", "servers", "server", "opgeslagen", "sturen",
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
