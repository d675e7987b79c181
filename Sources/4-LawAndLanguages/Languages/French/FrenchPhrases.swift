extension French {
  var phrases: LanguagePhrases { Self.allPhrases }

  private static let allPhrases = LanguagePhrases(
    stopWords:
      "le la les et est vous vos nous une pour dans qui que sur avec sont aux cette pas votre notre leur leurs ces par ou "
      + "il elle elles nos ses sans chez etre avons avez peut peuvent aussi selon entre",
    editing: .french,
    past: .french,
    ordinals: ["er"],
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
    largeNumerals: [
      13: "treize", 14: "quatorze", 15: "quinze", 16: "seize", 17: "dix-sept", 18: "dix-huit", 20: "vingt",
      24: "vingt-quatre", 25: "vingt-cinq", 30: "trente", 36: "trente-six", 40: "quarante", 45: "quarante-cinq",
      50: "cinquante", 60: "soixante", 70: "soixante-dix", 75: "soixante-quinze", 80: "quatre-vingts",
      90: "quatre-vingt-dix", 100: "cent",
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
