extension French {
  var statements: StatementWords { Self.allStatements }

  private static let allStatements = StatementWords(
    noObjection: SentenceWords(
      words: [
        "pas du droit d'opposition", "pas d'un droit d'opposition",
        "pouvez pas vous opposer", "peut pas s'opposer", "peuvent pas s'opposer",
        "aucun droit d'opposition", "pas de droit d'opposition", "pas droit d'opposition",
        "pas le droit de vous opposer", "pas le droit d'opposition", "opposition n'est pas possible",
        "opposition n'existe pas", "opposition ne s'applique pas", "opposition est exclu*",
        "pas possible de vous opposer",
        "impossible de vous opposer", "pas possible de s'opposer", "aucune opposition n'est possible",
      ],
      unless: [
        "vous-même", "si",
        "loi", "lois", "légal*", "contrat*", "consent*", "recherche*", "statistique*", "fisc*", "motif* impérieux",
      ]),
    objectionExcluded: SentenceWords(
      words: ["vous opposer", "s'opposer", "opposition", "oppositions"],
      with: [
        [
          "pas possible", "impossible", "pas la possibilité", "aucune possibilité", "exclue", "exclu",
          "acceptons aucune", "acceptons pas", "refusons",
        ]
      ],
      unless: [
        "loi", "lois", "légal*", "contrat*", "consent*", "recherche*", "statistique*", "fisc*", "motif* impérieux",
        "si", "lorsqu*", "quand", "sauf", "vous pouvez", "vous-même",
      ]),
    cost: SentenceWords(
      words: [
        "versez", "verser",
        "payant*", "frais", "moyennant paiement", "moyennant le paiement", "contre paiement", "coûte*", "coût",
        "factur*", "euro", "euros", "€", "payer", "payez", "paie", "paiement", "forfait*", "redevance*", "rétribution*",
        "timbre* fisca*", "tarif*", "participation financière", "somme de",
      ],
      unless: [
        "infondé*", "excessi*", "répétiti*", "supplémentaire*", "gratuit*", "sans", "aucun*", "pas", "rien", "jamais",
        "dossier de patient", "dossier du patient", "dossier patient",
      ]),
    notFree: SentenceWords(words: ["pas gratuit*", "n'est pas gratuit*", "plus gratuit*"]),
    usingRights: [
      "exercice de vos droits", "exercer vos droits", "exercice de ces droits", "exercer ces droits",
      "exercice d'un droit", "exercer un droit", "droit d'accès", "chaque demande", "toute demande", "vos demandes",
      "demande d'accès", "demandes d'accès", "demande de rectification", "demandes de rectification",
      "demande d'effacement", "copie de vos données", "accéder à vos données", "accès à vos données",
      "consulter vos données", "consultation de vos données", "voir vos données", "obtenir vos données",
      "recevoir vos données", "connaître vos données", "rectifier vos données", "corriger vos données",
      "effacer vos données", "communication de vos données",
    ],
    asking: ["demande*", "droit*", "accès", "copie*", "vos données"],
    identityCopy: SentenceWords(
      words: [
        "photocopie recto verso de votre carte d'identité", "copie recto verso de votre carte d'identité",
        "scan de votre carte d'identité", "scan de la carte d'identité", "photo de votre carte d'identité",
        "preuve d'identité", "preuve de votre identité", "preuve de son identité",
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
        "restant sur", "utilisation de ce site vaut", "utilisation de ce site implique",
        "utilisation de ce site emporte", "utilisation de ce site signifie", "utilisation de notre site vaut",
        "utilisation de notre site implique", "utilisation de notre site emporte", "utilisation de notre site signifie",
        "utilisation du site vaut", "utilisation du site implique", "utilisation du site emporte",
        "utilisation du site signifie", "visite de ce site vaut", "visite de ce site implique",
        "visite de ce site emporte", "visite de ce site signifie", "utilisation de ce site web vaut",
        "utilisation de notre site web vaut",
        "poursuivant votre navigation", "poursuivant la navigation", "poursuivant votre visite",
        "continuant à naviguer", "continuant votre navigation", "continuant votre visite", "continuant à utiliser",
        "continuant à surfer", "continuez à naviguer", "continuez à surfer", "continuez à utiliser", "naviguant sur",
        "poursuite de la navigation", "poursuite de votre navigation", "en utilisant ce site",
        "en utilisant notre site",
        "en utilisant nos sites", "en visitant ce site", "en visitant notre site", "surfant sur",
      ],
      with: [["acceptation", "accept*", "consent*", "accord", "agré*"]],
      unless: ["pas", "jamais", "ne", "n'*", "sans", "refus*", "pouvez", "choisi*"]),
    lateStart: SentenceWords(
      words: ["délai", "délais", "mois", "jours"],
      with: [
        [
          "ne commence qu*", "ne court qu*", "ne débute qu*", "commence à courir", "court à partir", "court dès",
          "prend cours", "commence lorsque", "commence dès", "commence à partir", "commence une fois", "débute lorsque",
          "débute dès", "une fois que", "une fois", "dès que", "dès lors que", "après que", "après validation",
          "après l'acceptation", "après acceptation", "à compter du moment", "à compter de l'acceptation",
          "à partir du moment", "à dater de l'acceptation",
        ],
        [
          "valable*", "valide*", "validé*", "validation", "complet", "complète", "recevable*", "recevabilité",
          "accepté*", "acceptation", "approuvé*",
        ], ["demande*", "répon*", "répond*"],
      ],
      unless: ["conserv*", "gard*", "dout*", "identité", "prolong*", "informons", "prévenons", "disons", "dirons"]),
    reply: SentenceWords(
      words: [
        "répon*", "réponse*", "donn* suite", "traitons", "traiter", "traite", "traitement de votre demande",
        "traitement de vos demandes", "traitement de la demande",
      ],
      unless: [
        "prolong*", "prorog*", "supplémentaire*", "autorité*", "plainte*", "réclamation*", "recours", "tribuna*",
        "conserv*", "gard*", "complexe*", "{authority",
      ]),
    requests: [
      "vos droits", "un droit", "ces droits", "demande d'accès", "demandes d'accès", "demande relative à vos données",
      "demandes relatives à vos données", "demande* de rectification", "demande* d'effacement", "votre demande",
      "vos demandes", "toute demande", "chaque demande", "{law:gdpr/12*",
    ],
    within: [
      "dans les", "dans un délai de", "dans un délai d'", "dans le délai de", "dans un délai maximum de",
      "dans un délai maximal de", "endéans les", "endéans", "sous", "délai de", "délai est de",
      "délai de réponse est de", "délai de réponse :", "délai maximum de", "délai maximal de", "au plus tard",
      "au plus tard dans les", "au plus tard après", "maximum", "maximum de", "dans", "comptez", "comptez environ",
      "compter", "compter environ", "prévoyez", "prévoir", "jusqu'à", "prend", "prendre", "prend environ", "après",
      "d'ici", "environ", "au bout de",
    ],
    keeping: SentenceWords(
      words: [
        "effacé", "effacée", "effacés", "effacées", "effaçons", "supprimé*", "supprimons", "détruit*", "détruisons",
        "conserv*", "gard*",
      ],
      unless: [
        "sauf", "ensuite", "puis", "mais", "archiv*", "anonym*", "sauvegarde*", "prolong*", "supplémentaire*", "plutôt",
      ]),
    abroad: SentenceWords(
      words: [
        "accessible*",
        "accès", "accèd*", "accéd*", "transfér*", "transfert*", "héberg*", "serveur*", "stock*", "envoy*", "consult*",
        "visualis*", "sauvegard*", "centre* de données", "centre* d'appel*", "centre* de support", "équipe* de support",
        "service d'assistance", "sous-traitant*", "traité*", "traitent", "lues", "lisent", "maintenance", "exporté*",
      ],
      unless: ["aucun*", "pas", "jamais", "ni", "hors", "vous avez accès", "vous pouvez", "n'est", "ne"]),
    countryForms: ["US": ["USA"], "GB": ["Angleterre", "Grande-Bretagne"], "MU": ["île Maurice"], "VN": ["Vietnam"]],
    aroundTheClock: [
      "24 heures sur 24", "24h sur 24", "24 h sur 24", "24h/24", "24 h/24", "24/24", "24/7", "7 jours sur 7", "7j/7",
      "7 j/7", "7/7", "24 heures par jour", "7 jours par semaine",
    ],
    denyingParts: ["ni", "sans", "aucun", "aucune", "pas", "pas d'", "pas de", "ni d'", "ni l'", "ni votre", "ni de"],
    tellingLetters: ["é", "è", "ê", "à", "ç", "ù", "û", "î", "ô", "œ", "d'", "l'", "d’", "l’"])
}
