import NoticeModel

// German federal law is known by its German name in every language, and cited by its abbreviation. Its articles are
// written "§ 25".
let germanLaws: [LawRecord] = [
  law(
    "de-tdddg", "TDDDG",
    "Gesetz über den Datenschutz und den Schutz der Privatsphäre in der Telekommunikation und bei digitalen Diensten "
      + "(Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz)",
    date: "2021-06-23", inForceFrom: "2021-12-01",
    formerTitle: "Telekommunikation-Telemedien-Datenschutz-Gesetz (TTDSG)", formerTitleUntil: "2024-05-14",
    lastArticle: 30),
  law("de-bdsg", "BDSG", "Bundesdatenschutzgesetz", date: "2017-06-30"),
  law(
    "de-sgb-5", "SGB V", "Sozialgesetzbuch (SGB) Fünftes Buch (V) - Gesetzliche Krankenversicherung",
    date: "1988-12-20"),
  law(
    "de-sgb-8", "SGB VIII", "Sozialgesetzbuch (SGB) - Achtes Buch (VIII) - Kinder- und Jugendhilfe",
    date: "1990-06-26"),
  law(
    "de-sgb-10", "SGB X", "Zehntes Buch Sozialgesetzbuch - Sozialverwaltungsverfahren und Sozialdatenschutz",
    date: "1980-08-18"),
  law("de-bgb", "BGB", "Bürgerliches Gesetzbuch", .code, date: "1896-08-18"),
  law("de-hgb", "HGB", "Handelsgesetzbuch", .code, date: "1897-05-10"),
  law("de-ao", "AO", "Abgabenordnung", .code, date: "1976-03-16"),
  law("de-agg", "AGG", "Allgemeines Gleichbehandlungsgesetz", date: "2006-08-14"),
  law("de-betrvg", "BetrVG", "Betriebsverfassungsgesetz", date: "1972-01-15"),
  law(
    "de-gwg", "GwG", "Gesetz über das Aufspüren von Gewinnen aus schweren Straftaten (Geldwäschegesetz)",
    date: "2017-06-23"),
  law(
    "de-ifsg", "IfSG",
    "Gesetz zur Verhütung und Bekämpfung von Infektionskrankheiten beim Menschen (Infektionsschutzgesetz)",
    date: "2000-07-20"),
  law("de-vvg", "VVG", "Gesetz über den Versicherungsvertrag (Versicherungsvertragsgesetz)", date: "2007-11-23"),
]

private func law(
  _ id: String, _ abbreviation: String, _ title: String, _ kind: LawKind = .act, date: Day, inForceFrom: Day? = nil,
  formerTitle: String? = nil, formerTitleUntil: Day? = nil, lastArticle: Int? = nil
) -> LawRecord {
  LawRecord(
    id, kind, of: .germany,
    called: UntranslatedName(title: title, abbreviation: abbreviation, formerTitle: formerTitle),
    date: date, inForceFrom: inForceFrom, formerTitleUntil: formerTitleUntil, lastArticle: lastArticle,
    verifiedOn: "2026-11-30")
}
