extension EditingWords {
  static let french = EditingWords(
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
    ],
    emptySummaries: [
      "mise à jour", "mises à jour", "nouvelle version", "modification", "modifications", "modifications diverses",
      "diverses modifications", "adaptations", "corrections", "révision", "actualisation", "changements",
      "texte mis à jour",
    ])
}
