extension EditingWords {
  static let dutch = EditingWords(
    todo: notes + [
      "datum controleren", "datum nakijken", "datum te controleren", "nog aan te vullen", "nog in te vullen",
      "[invoegen", "[naam", "[datum", "[adres", "[uw", "[organisatie", "[invullen", "[aanvullen", "tekst volgt",
    ],
    maybeTodo: [
      "in te vullen", "aan te vullen", "na te kijken", "te controleren", "te bevestigen", "te bepalen", "nog invullen",
      "controleren", "nakijken",
    ],
    aloneTodo: [
      "te doen", "nog te doen", "nog te bepalen", "nog na te kijken", "nog te controleren", "nog te bevestigen",
      "te bevestigen door de DPO", "na te kijken door de DPO",
    ],
    vague: [
      "etc", "...", "enz", "enzovoort", "onder meer", "onder andere", "o.a.", "desgevallend", "in voorkomend geval",
      "eventueel", "eventuele", "zou kunnen", "zouden kunnen", "indien nodig", "in sommige gevallen",
      "in bepaalde gevallen", "in het algemeen", "doorgaans", "vaak", "soms", "diverse", "bepaalde gegevens",
      "bepaalde informatie", "zoveel mogelijk", "mogelijk",
    ],
    checkBack: [
      "regelmatig te raadplegen", "regelmatig raadplegen", "raadpleeg regelmatig", "regelmatig na te lezen",
      "regelmatig te controleren", "regelmatig controleren", "controleer regelmatig", "regelmatig te bekijken",
      "regelmatig opnieuw te lezen", "geregeld te raadplegen", "raadpleeg geregeld", "van tijd tot tijd te raadplegen",
      "bekijk regelmatig", "regelmatig te bezoeken",
    ],
    announced: [
      "e-mail*", "mail*", "brief", "brieven", "per post", "melding*", "melden", "verwittig*", "brengen wij u",
      "brengen we u", "informeren wij", "informeren we", "aankondig*", "kondigen", "banner*", "nieuwsbrief*",
    ],
    articles: [
      "artikel", "artikelen", "artikels", "art.", "§", "§§", "paragraaf", "punt", "punten", "hoofdstuk", "rubriek",
    ],
    laws: [
      "{law:", "wet", "wetten", "decreet", "besluit*", "richtlijn*", "verordening*", "AVG", "wetboek", "strafwetboek",
      "verdrag*",
      "Grondwet", "handvest", "ISO", "norm", "KB", "K.B.", "groep artikel", "werkgroep artikel",
      "TDDDG", "TTDSG", "TMG",
    ],
    elsewhere: [
      "zie hieronder", "zie hierboven", "zie hierna", "zie verder", "zie hoger", "zie lager", "cf. infra", "cf. supra",
      "zie infra", "zie supra",
    ],
    gazettes: [
      "B.S. van", "BS van", "B.S.", "BS", "Belgisch Staatsblad van", "Belgisch Staatsblad op", "Belgisch Staatsblad",
      "Staatsblad van",
      "Stb. van",
      "PB van", "P.B. van", "Publicatieblad van",
    ],
    selfNames: [
      SelfName(noun: "beleid", phrases: ["dit privacybeleid", "dit beleid"]),
      SelfName(noun: "verklaring", phrases: ["deze privacyverklaring", "deze verklaring"]),
      SelfName(noun: "handvest", phrases: ["dit handvest"]),
      SelfName(noun: "charter", phrases: ["dit charter"]),
      SelfName(noun: "kennisgeving", phrases: ["deze kennisgeving", "deze privacykennisgeving"]),
      SelfName(noun: "reglement", phrases: ["dit reglement"]),
    ],
    emptySummaries: [
      "update", "updates", "nieuwe versie", "wijziging", "wijzigingen", "diverse wijzigingen", "aanpassingen",
      "bijwerking", "correcties", "herziening", "tekst bijgewerkt",
    ])
}
