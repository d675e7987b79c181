extension French {
  var phrases: LanguagePhrases { Self.allPhrases }

  private static let allPhrases = LanguagePhrases(
    stopWords:
      "le la les et est vous vos nous une pour dans qui que sur avec sont aux cette pas votre notre leur leurs ces par ou "
      + "il elle elles nos ses sans chez etre avons avez peut peuvent aussi selon entre",
    editing: .french,
    past: .french,
    shortMonths: ["janv", "fevr", "", "avr", "", "", "juill", "", "sept", "oct", "nov", "dec"],
    range: RangeWords(to: "a", between: "entre", and: "et"),
    units: [
      .hour: ["heure", "heures"], .day: ["jour", "jours"], .week: ["semaine", "semaines"], .month: ["mois"],
      .year: ["an", "ans", "annee", "annees"],
    ],
    numerals: [
      ["zéro"], ["un", "une", "premier", "première", "1er"], ["deux", "deuxième"], ["trois"], ["quatre"], ["cinq"],
      ["six"],
      ["sept"], ["huit"], ["neuf"], ["dix"], ["onze"], ["douze"],
    ],
    anonymous: ["anonyme", "anonymes"],
    asLongAs: ["aussi longtemps", "tant que", "le temps", "la durée", "plus longtemps", "pendant"],
    needed: ["nécessaire", "l'exige", "le requiert", "requis", "utile", "besoin"],
    anyRecipient: ["d'autres instances", "d'autres organismes", "d'autres tiers", "d'autres destinataires"],
    independentProfessions: [
      "avocat", "huissier", "notaire", "réviseur", "auditeur", "expert-comptable", "experts-comptable",
    ],
    betweenLawAndDay: ["belge", "la", "loi", "du", "de"],
    address: AddressForms(
      formal: ["vous", "votre", "vos"], familiar: ["tu", "toi", "tes"], names: ("vous", "tu")),
    sensitive: .french,
    scale: ["échelle"],
    noAnswer: .french,
    unnamed: .french,
    facts: .french)
}
