extension TypographyProfile {
  static let dutch = TypographyProfile(
    opening: "“", closing: "”", frenchSpacing: false, spaceBeforePercent: false, apostrophes: .dutch,
    months: "januari februari maart april mei juni juli augustus september oktober november december",
    before: "artikel artikelen art lid leden punt punten rubriek rubrieken afdeling hoofdstuk titel bijlage pagina nr "
      + "nummer alinea",
    after: "jaar maand maanden week weken dag dagen uur uren minuut minuten seconde seconden euro EUR km kg KB MB GB")
}
