import NoticeModel

// The codes of France have no day: they are changed article by article. Their names in Dutch and German are
// translations.
let frenchCodes: [LawRecord] = [
  code(
    "fr-csp", "Code de la santé publique", nl: "wetboek volksgezondheid",
    de: "Gesetzbuch über das öffentliche Gesundheitswesen",
    deCited: "Gesetzbuches über das öffentliche Gesundheitswesen", confidence: .medium),
  code(
    "fr-code-assurances", "Code des assurances", nl: "verzekeringswetboek", de: "Versicherungsgesetzbuch",
    deCited: "Versicherungsgesetzbuches", number: "000006073984"),
  code(
    "fr-code-mutualite", "Code de la mutualité", nl: "wetboek van de mutualiteit",
    de: "Gesetzbuch über die Gegenseitigkeitsgesellschaften",
    deCited: "Gesetzbuches über die Gegenseitigkeitsgesellschaften", number: "000006074067"),
  code(
    "fr-code-civil", "Code civil", nl: "Burgerlijk Wetboek", de: "Zivilgesetzbuch", deCited: "Zivilgesetzbuches",
    number: "000006070721"),
  code(
    "fr-lpf", "Livre des procédures fiscales", nl: "wetboek van fiscale procedures",
    de: "Gesetzbuch über das Steuerverfahren", deCited: "Gesetzbuches über das Steuerverfahren", number: "000006069583"),
  code(
    "fr-csi", "Code de la sécurité intérieure", nl: "wetboek van binnenlandse veiligheid",
    de: "Gesetzbuch über die innere Sicherheit", deCited: "Gesetzbuches über die innere Sicherheit",
    number: "000025503132"),
  code(
    "fr-cpce", "Code des postes et des communications électroniques",
    nl: "wetboek van post en elektronische communicatie",
    de: "Gesetzbuch über Post und elektronische Kommunikation",
    deCited: "Gesetzbuches über Post und elektronische Kommunikation", number: "000006070987"),
  code(
    "fr-patrimoine", "Code du patrimoine", nl: "erfgoedwetboek", de: "Gesetzbuch über das Kulturerbe",
    deCited: "Gesetzbuches über das Kulturerbe", number: "000006074236"),
  code(
    "fr-crpa", "Code des relations entre le public et l’administration",
    nl: "wetboek van de betrekkingen tussen publiek en overheid",
    de: "Gesetzbuch über die Beziehungen zwischen Öffentlichkeit und Verwaltung",
    deCited: "Gesetzbuches über die Beziehungen zwischen Öffentlichkeit und Verwaltung", number: "000031366350"),
  code(
    "fr-cgfp", "Code général de la fonction publique", nl: "algemeen wetboek van het openbaar ambt",
    de: "Gesetzbuch über den öffentlichen Dienst", deCited: "Gesetzbuches über den öffentlichen Dienst",
    number: "000044416551"),
  code(
    "fr-penal", "Code pénal", nl: "Strafwetboek", de: "Strafgesetzbuch", deCited: "Strafgesetzbuches",
    number: "000006070719"),
]

/// A code by its French name; the other languages say that it is French.
///
/// `number` is that of Légifrance.
private func code(
  _ id: String, _ fr: String, nl: String, de: String, deCited: String, number: String? = nil,
  confidence: Confidence = .high
) -> LawRecord {
  LawRecord(
    id, .code, of: .france, title: Text(fr: fr, nl: "Frans \(nl)", de: "Französisches \(de)"),
    names: LawNames(
      short: Text(fr: fr, nl: "Frans \(nl)", de: "französisches \(de)"),
      cited: CitedNames(
        fr: CitedName(link: "du ", name: fr), nl: CitedName(link: "van het ", name: "Franse \(nl)"),
        de: CitedName(link: "des ", name: "französischen \(deCited)"))),
    url: number.map { Text("https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT\($0)") },
    verifiedOn: "2026-11-30", confidence: confidence, unverifiedTitles: [.nl, .de])
}
