extension TypographyProfile {
  static let french = TypographyProfile(
    opening: "«", closing: "»", frenchSpacing: true, spaceBeforePercent: true, apostrophes: .always,
    months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    before: "article articles art arts paragraphe paragraphes alinéa alinéas point points section sections chapitre "
      + "titre annexe page n° no numéro",
    after: "an ans année années mois semaine semaines jour jours heure heures minute minutes seconde secondes "
      + "euro euros EUR km kg h min Ko Mo Go")
}
