extension UnnamedWords {
  static let french = UnnamedWords(
    fillers: """
      a afin ainsi au aux avec ce ces cela certains certaines ci d dans de des du en et l la le les leur leurs nos notre nous \
      on ou par pour que qu qui sa se ses son sont sur un une vos votre vous y est soit etre peut peuvent pouvons pourrions \
      pourront pouvant utiliser utilisons utilisees utilise traiter traitons traitees traitement conserver conservons \
      conservees conserve donnees donnee personnelles personnel caractere fin fins but buts cadre besoins
      """,
    purposes: """
      nouveau nouveaux nouvelle nouvelles service services produit produits offre offres developper developpement recherche \
      recherches ameliorer amelioration creer creation proposer offrir personnalise personnalises personnalisee \
      personnalisees innovation innover divers diverses
      """,
    recipients: """
      tiers tierce tierces partie parties partenaire partenaires externe externes prestataire prestataires \
      destinataire destinataires divers diverses sous traitant traitants autre autres confiance fiable fiables choisi \
      choisis selectionnes service services societe societes entreprise entreprises organisme organismes organisation \
      organisations instance instances personne personnes entite entites acteur acteurs intervenant intervenants \
      fournisseur fournisseurs commerciaux commercial affaires differents plusieurs habilites autorises concernes \
      competents necessaires
      """,
    sources: """
      source sources externe externes tiers tierce tierces autre autres partenaire partenaires organisation organisations \
      organisme organismes diverse diverses divers
      """,
    interests: "interet interets legitime legitimes propre propres",
    commercial: """
      commercial commerciale commerciales commerciaux economique economiques financier financiere financiers financieres \
      chiffre affaires vente ventes vendre davantage benefice benefices profit profits rentabilite rentable argent gagner \
      augmenter accroitre croissance marge marges marketing business entreprise societe activite activites plus
      """,
    criteria: """
      indefiniment indeterminee indetermine illimitee illimite toujours duree delai periode temps pendant durant \
      raisonnable raisonnables certain certaine limite tant longtemps aussi voulons souhaitons utile
      """,
    lawful: """
      loi lois legal legale legales legaux legislation reglementation exige exigee exigent impose imposee prevu \
      prevue prevoit prevus selon conformement conforme comme applicable applicables vigueur reglementaire \
      reglementaires duree delai delais periode tant longtemps aussi
      """,
    logic: """
      algorithme algorithmes algorithmique formule formules mathematique mathematiques calcul calcule calculs modele \
      modeles statistique statistiques score scores scoring intelligence artificielle automatique automatiques \
      automatiquement automatise automatisee apprentissage logiciel programme ordinateur systeme machine decision \
      decisions prise prend base basee fonde fondee resultat note notes profil profils evalue evaluer evaluation \
      analyse analyser logique outil outils
      """,
    secrets: [
      "pas révéler", "pas divulguer", "pas dévoiler", "ne divulguons", "ne révélons", "tenue secrète", "secrète",
      "secret d'affaires", "secret des affaires", "secrets d'affaires", "secret commercial", "secret* de fabrication",
      "secret* industriel*", "secrets commerciaux", "confidentiel*", "propriété intellectuelle",
    ])
}
