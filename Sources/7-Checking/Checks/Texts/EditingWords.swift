import NoticeModel

/// Words that betray how a text was edited, by language.
struct EditingWords: Sendable {
  /// Notes of writers to themselves.
  var todo: [String]
  /// The same, where they stand alone, in brackets or beside a colon.
  var maybeTodo: [String]
  /// The same, where they are a whole sentence or stand in brackets.
  var aloneTodo: [String]
  /// Words that leave open what is done.
  var vague: [String]
  /// Readers are asked to look again from time to time.
  var checkBack: [String]
  /// Changes are announced in another way too.
  var announced: [String]
  /// Before the number of a place in the notice.
  var articles: [String]
  /// What shows that the number belongs to a law.
  var laws: [String]
  /// Places named by where they stand.
  var elsewhere: [String]
  /// Official gazettes, before the day of publication.
  var gazettes: [String]
  /// What a notice calls itself, by the noun.
  var selfNames: [SelfName]

  struct SelfName: Sendable {
    /// The noun as it shows in the title.
    var noun: String
    var phrases: [String]
  }

  static func words(_ language: Language) -> EditingWords {
    switch language {
    case .fr: return french
    case .nl: return dutch
    case .de: return german
    }
  }

  private static let notes = [
    "TODO", "FIXME", "TBD", "TBC", "XXX", "XX/XX/XXXX", "lorem ipsum", "???", "[...]", "[insert", "[name", "[date",
    "[xx]",
  ]

  private static let french = EditingWords(
    todo: notes + [
      "vérifier date", "vérifier la date", "date à vérifier", "[insérer", "[nom", "[compléter", "[votre", "[adresse",
      "[organisation", "[remplir", "[à remplir", "reste à compléter", "texte à venir",
    ],
    maybeTodo: ["à compléter", "à vérifier", "à confirmer", "à préciser", "à définir", "à venir", "vérifier"],
    aloneTodo: [
      "à faire", "à valider", "à confirmer par le DPO", "à vérifier par le DPO", "à valider par le DPO",
      "à vérifier avec le DPO", "à confirmer avec le DPO", "à voir avec le DPO",
    ],
    vague: [
      "etc", "...", "notamment", "entre autres", "le cas échéant", "éventuel*", "pourrait", "pourraient", "pourrions",
      "susceptible*", "si nécessaire", "dans certains cas", "en général", "généralement", "souvent", "parfois",
      "divers", "diverses", "et autres", "certaines données", "certaines informations", "autant que possible",
    ],
    checkBack: [
      "consulter régulièrement", "consultez régulièrement", "régulièrement consulter", "vérifier régulièrement",
      "vérifiez régulièrement", "revenir régulièrement", "revenez régulièrement", "relire régulièrement",
      "relisez régulièrement", "consulter de temps en temps", "consultez de temps en temps",
      "à consulter périodiquement",
      "consulter périodiquement", "consultez périodiquement", "visiter régulièrement", "visitez régulièrement",
    ],
    announced: [
      "courriel*", "e-mail*", "courrier*", "lettre*", "notification*", "avertir*", "avertissons", "prévenir*",
      "prévenons", "informerons", "informons", "informerez", "annonc*", "bannière*", "newsletter*",
    ],
    articles: [
      "article", "articles", "art.", "§", "§§", "paragraphe", "section", "point", "points", "chapitre", "rubrique",
    ],
    laws: [
      "{law:", "loi", "lois", "décret*", "arrêté*", "directive*", "règlement", "RGPD", "code", "ordonnance*",
      "convention*", "traité*", "Constitution", "charte", "décision*", "ISO", "norme*", "A.R.", "AR", "LIL",
      "groupe de l'article", "groupe de travail", "TDDDG", "TTDSG", "TMG",
    ],
    elsewhere: [
      "voir ci-dessous", "voir ci-dessus", "voir ci-après", "voir plus haut", "voir plus bas", "voir plus loin",
      "cf. ci-dessous", "cf. ci-dessus", "cf. infra", "cf. supra", "voir infra", "voir supra",
    ],
    gazettes: [
      "M.B. du", "MB du", "M.B.", "MB", "Moniteur belge du", "Moniteur belge le", "Moniteur belge", "J.O. du", "JO du",
      "JORF du",
      "Journal officiel du", "Journal officiel de l'Union européenne du", "JOUE du", "Mém. du", "Mémorial du",
    ],
    selfNames: [
      SelfName(noun: "politique", phrases: ["présente politique", "cette politique de confidentialité"]),
      SelfName(noun: "déclaration", phrases: ["présente déclaration", "cette déclaration"]),
      SelfName(noun: "charte", phrases: ["présente charte", "cette charte"]),
      SelfName(noun: "notice", phrases: ["présente notice", "cette notice"]),
      SelfName(noun: "règlement", phrases: ["présent règlement", "ce règlement"]),
      SelfName(noun: "avis", phrases: ["présent avis"]),
    ])

  private static let dutch = EditingWords(
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
    ])

  private static let german = EditingWords(
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
    ])
}
