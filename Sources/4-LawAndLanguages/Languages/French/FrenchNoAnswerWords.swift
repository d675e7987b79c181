extension NoAnswerWords {
  static let french = NoAnswerWords(
    answers: [
      "non applicable", "pas applicable", "pas d'application", "n'est pas d'application", "sans objet", "néant", "idem",
      "aucun", "aucune", "rien", "même chose", "non précisé", "non communiqué", "non communiquée", "non déterminé",
      "inconnu", "inconnue", "indéterminé", "à déterminer", "à définir", "à préciser",
      "selon le cas", "selon les cas", "le cas échéant", "oui", "non", "s/o", "s.o.",
      "comme ci-dessus", "comme ci-dessous", "comme plus haut", "cf.", "voir",
    ],
    see: "voir voyez consulter consultez cf confer reporter reportez referer referez lire lisez veuillez",
    anywhere: """
      a au aux de des du d en et l la le les leur leurs nos notre sur vous ci dessus dessous haut bas plus infra \
      supra avant apres suite autre autres page pages site sites web internet intranet declaration politique charte \
      reglement reglements document documents conditions generales annexe annexes information informations pour detail \
      details contrat confidentialite vie privee ailleurs precedemment consulter vous
      """)
}
