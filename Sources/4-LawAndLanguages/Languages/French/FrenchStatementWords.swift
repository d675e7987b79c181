extension French {
  var statements: StatementWords { Self.allStatements }

  private static let allStatements = StatementWords(
    noObjection: SentenceWords(
      words: [
        "pouvez pas vous opposer", "peut pas s'opposer", "peuvent pas s'opposer",
        "aucun droit d'opposition", "pas de droit d'opposition", "pas droit d'opposition",
        "pas le droit de vous opposer", "pas le droit d'opposition", "opposition n'est pas possible",
        "opposition n'existe pas", "opposition ne s'applique pas", "opposition est exclu*",
        "pas possible de vous opposer",
        "impossible de vous opposer", "pas possible de s'opposer", "aucune opposition n'est possible",
      ],
      unless: [
        "loi", "lois", "légal*", "contrat*", "consent*", "recherche*", "statistique*", "fisc*", "motif* impérieux",
      ]),
    cost: SentenceWords(
      words: [
        "payant*", "frais", "moyennant paiement", "moyennant le paiement", "contre paiement", "coûte*", "factur*",
        "euro", "euros", "€",
      ],
      with: [
        [
          "exercice de vos droits", "exercer vos droits", "exercice d'un droit", "exercer un droit", "droit d'accès",
          "chaque demande", "toute demande", "vos demandes", "demande d'accès", "demandes d'accès",
          "demande de rectification", "copie de vos données", "accéder à vos données", "accès à vos données",
        ]
      ],
      unless: [
        "infondé*", "excessi*", "répétiti*", "supplémentaire*", "gratuit*", "sans", "aucun*", "pas", "rien", "jamais",
        "dossier de patient", "dossier du patient", "dossier patient",
      ]),
    identityCopy: SentenceWords(
      words: [
        "copie de votre carte d'identité", "copie de la carte d'identité", "copie de sa carte d'identité",
        "copie d'une pièce d'identité", "copie de votre pièce d'identité", "copie de la pièce d'identité",
        "copie d'un document d'identité", "copie de votre document d'identité", "photocopie de votre carte d'identité",
        "copie recto-verso de votre carte", "copie de votre passeport", "copie d'une carte d'identité",
      ],
      with: [
        [
          "joign*", "joindre", "joint*", "accompagn*", "fourni*", "envoy*", "présent*", "muni*", "exig*", "doit",
          "doivent", "devez", "toujours", "chaque demande", "toute demande",
        ]
      ],
      unless: [
        "dout*", "incertain*", "si nécessaire", "peut", "pouvons", "peuvent", "pourrons", "pourra", "faute", "inutile*",
        "pas", "jamais", "aucun*", "ne", "uniquement",
      ]),
    consentByUse: SentenceWords(
      words: [
        "poursuivant votre navigation", "poursuivant la navigation", "poursuivant votre visite",
        "continuant à naviguer", "continuant votre navigation", "continuant votre visite", "continuant à utiliser",
        "continuant à surfer", "continuez à naviguer", "continuez à surfer", "continuez à utiliser", "naviguant sur",
        "poursuite de la navigation", "poursuite de votre navigation", "en utilisant ce site",
        "en utilisant notre site",
        "en utilisant nos sites", "en visitant ce site", "en visitant notre site", "surfant sur",
      ],
      with: [["accept*", "consent*", "accord", "agré*"]],
      unless: ["pas", "jamais", "ne", "n'*", "sans", "refus*", "pouvez", "choisi*"]),
    lateStart: SentenceWords(
      words: ["délai", "délais"],
      with: [
        [
          "ne commence qu*", "ne court qu*", "ne débute qu*", "commence à courir", "court à partir", "prend cours",
          "commence lorsque", "commence dès que", "commence à partir", "débute lorsque",
        ],
        ["valable*", "valide*", "validé*", "complet", "complète", "recevable*", "accepté*", "approuvé*"],
        ["demande*", "répon*"],
      ],
      unless: ["conserv*", "gard*"]),
    reply: SentenceWords(
      words: ["répon*", "donn* suite", "traitons", "traiter", "traite"],
      unless: [
        "prolong*", "prorog*", "supplémentaire*", "autorité*", "plainte*", "réclamation*", "recours", "tribuna*",
        "conserv*", "gard*", "complexe*", "{authority",
      ]),
    requests: [
      "vos droits", "un droit", "demande d'accès", "demandes d'accès", "demande relative à vos données",
      "votre demande", "vos demandes", "toute demande", "chaque demande", "{law:gdpr/12*",
    ],
    within: [
      "dans les", "dans un délai de", "dans un délai d'", "dans le délai de", "endéans les", "endéans", "sous",
      "délai de", "délai est de", "délai maximum de", "délai maximal de", "au plus tard", "maximum", "dans",
    ],
    keeping: SentenceWords(
      words: ["conserv*", "gard*"],
      unless: [
        "sauf", "ensuite", "puis", "mais", "archiv*", "anonym*", "sauvegarde*", "prolong*", "supplémentaire*", "plutôt",
      ]),
    abroad: SentenceWords(
      words: ["accès", "accèd*", "accéd*", "transfér*", "transfert*", "héberg*", "serveur*", "stock*", "envoy*"],
      unless: ["aucun*", "pas", "jamais", "ni", "hors", "vous avez accès", "vous pouvez", "n'est", "ne"]),
    countryForms: ["US": ["USA"], "GB": ["Angleterre", "Grande-Bretagne"], "MU": ["île Maurice"]],
    aroundTheClock: [
      "24 heures sur 24", "24h sur 24", "24 h sur 24", "24h/24", "24 h/24", "24/24", "24/7", "7 jours sur 7", "7j/7",
      "7 j/7", "7/7", "24 heures par jour", "7 jours par semaine",
    ],
    denyingParts: ["ni", "sans", "aucun", "aucune", "pas", "pas d'", "pas de", "ni d'", "ni l'", "ni votre", "ni de"],
    tellingLetters: ["é", "è", "ê", "à", "ç", "ù", "û", "î", "ô", "œ", "d'", "l'", "d’", "l’"])
}
