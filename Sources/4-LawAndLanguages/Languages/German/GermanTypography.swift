extension TypographyProfile {
  static let german = TypographyProfile(
    opening: "„", closing: "“", low: true, frenchSpacing: false, spaceBeforePercent: true, apostrophes: .german,
    months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    before: "artikel artikeln art absatz absätze abs satz nummer nr punkt abschnitt kapitel titel anhang anlage seite",
    after: "Jahr Jahre Jahren Monat Monate Monaten Woche Wochen Tag Tage Tagen Stunde Stunden Minute Minuten "
      + "Sekunde Sekunden Euro EUR km kg KB MB GB Uhr")
}
