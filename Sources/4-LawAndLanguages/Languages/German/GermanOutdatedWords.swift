extension German {
  static let outdated: [String: OutdatedWords] = [
    "REF-BE-129": OutdatedWords([
      OutdatedWording(["Artikel* 129", "Art. 129"], with: ["13. Juni 2005", "elektronische Kommunikation"])
    ]),
    "REF-BE-1990": OutdatedWords([
      OutdatedWording(["Schutz der Person des Geisteskranken", "Schutz der Person Geisteskranker"])
    ]),
    "REF-BE-1992": OutdatedWords([
      OutdatedWording(["Gesetz* vom @"], day: "1992-12-08")
    ]),
    "REF-BE-1998": OutdatedWords([
      OutdatedWording(
        ["Gesetz* vom @"], day: "1998-12-11", with: ["95/46", "Privatleben*", "personenbezogen*", "8. Dezember 1992"])
    ]),
    "REF-BE-AR2001": OutdatedWords([
      OutdatedWording(["Königlich* Erlass* vom @", "K.E. vom @", "KE vom @"], day: "2001-02-13"),
      OutdatedWording(
        ["Königlich* Erlass* vom @", "K.E. vom @", "KE vom @"], day: "2011-02-13",
        with: ["Privatleben*", "8. Dezember 1992", "personenbezogen*", "13. März 2001"],
        truth: "the royal decree on privacy is of 13 February 2001, not 2011, and it is repealed", blocks: true),
    ]),
    "REF-BE-CPVP": OutdatedWords([
      OutdatedWording(["Ausschuss* für den Schutz des Privatlebens", "Kommission für den Schutz des Privatlebens"])
    ]),
    "REF-BE-INSURANCE-TITLE": OutdatedWords([]),
    "REF-BE-WAL-2009": OutdatedWords([
      OutdatedWording(["Dekret* vom @"], day: "2009-04-30", with: ["Koordin*"])
    ]),
    "REF-DE-TTDSG": OutdatedWords([
      OutdatedWording(["Telekommunikation-Telemedien-Datenschutz-Gesetz*"])
    ]),
    "REF-DPF": OutdatedWords(
      [
        OutdatedWording(["Datenschutzrahmen* EU-USA", "EU-US-Datenschutzrahmen*"])
      ], knowing: ["Rechtsmittel", "angefochten"]),
    "REF-EU-95-46": OutdatedWords([]),
    "REF-FR-DECL": OutdatedWords([
      OutdatedWording(["Correspondant Informatique et Libertés", "bei der CNIL gemeldet", "Anmeldung bei der CNIL"])
    ]),
    "REF-FR-LIL-NUM": OutdatedWords([
      OutdatedWording(
        ["Artikel 40-1", "Artikel 32", "Artikel 38"], with: ["6. Januar 1978", "Informatique et Libertés"])
    ]),
    "REF-GDPR-DATE": OutdatedWords([
      OutdatedWording(
        [
          "DSGVO vom @", "DS-GVO vom @", "DSGVO) vom @", "DSGVO (@", "DS-GVO (@", "2016/679 vom @",
          "Datenschutz-Grundverordnung vom @", "{law:gdpr} vom @",
        ], day: "2018-05-25")
    ]),
    "REF-LU-2002": OutdatedWords([
      OutdatedWording(
        ["Gesetz* vom @", "geänderten Gesetzes vom @"], day: "2002-08-02",
        with: ["Verarbeitung personenbezogener Daten", "Luxemb*", "CNPD"])
    ]),
    "REF-NL-WBP": OutdatedWords([]),
    "REF-PRIVACY-SHIELD": OutdatedWords(
      [
        OutdatedWording(["Datenschutzschild*", "EU-US-Datenschutzschild*"])
      ], knowing: ["ungültig*", "nichtig*"]),
    "REF-SAFE-HARBOUR": OutdatedWords([], knowing: ["ungültig*", "nichtig*"]),
    "REF-UK-EU": OutdatedWords([
      OutdatedWording(
        [
          "einschließlich des Vereinigten Königreichs", "einschließlich Großbritannien*",
          "darunter das Vereinigte Königreich",
        ], with: ["Europäische* Union", "Europäische* Wirtschaftsraum*", "EU", "EWR"])
    ]),
    "REF-WP29": OutdatedWords(
      [
        OutdatedWording(["Artikel-29-Gruppe", "Artikel-29-Datenschutzgruppe", "Artikel 29-Datenschutzgruppe", "WP29"])
      ], knowing: ["EDSA", "Europäisch* Datenschutzausschuss*"]),
  ]
}
