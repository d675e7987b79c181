extension Dutch {
  static let outdated: [String: OutdatedWords] = [
    "REF-BE-129": OutdatedWords([
      OutdatedWording(["artikel 129", "art. 129"], with: ["13 juni 2005", "elektronische communicatie"])
    ]),
    "REF-BE-1990": OutdatedWords([
      OutdatedWording(["bescherming van de persoon van de geesteszieke"])
    ]),
    "REF-BE-1992": OutdatedWords([
      OutdatedWording(["wet van @"], day: "1992-12-08"),
      OutdatedWording(
        ["privacywet", "WVP"], nameOf: "1992-12-08", unless: ["30 juli 2018", "{law:be-2018-framework"]),
    ]),
    "REF-BE-1998": OutdatedWords([
      OutdatedWording(
        ["wet van @"], day: "1998-12-11", with: ["95/46", "levenssfeer", "persoonsgegevens", "8 december 1992"])
    ]),
    "REF-BE-AR2001": OutdatedWords([
      OutdatedWording(["koninklijk besluit van @", "K.B. van @", "KB van @"], day: "2001-02-13"),
      OutdatedWording(
        ["koninklijk besluit van @", "K.B. van @", "KB van @"], day: "2011-02-13",
        with: ["levenssfeer", "8 december 1992", "persoonsgegevens", "13 maart 2001"],
        truth: "the royal decree on privacy is of 13 February 2001, not 2011, and it is repealed", blocks: true),
    ]),
    "REF-BE-CPVP": OutdatedWords([
      OutdatedWording(["Commissie voor de bescherming van de persoonlijke levenssfeer", "privacycommissie", "CBPL"])
    ]),
    "REF-BE-INSURANCE-TITLE": OutdatedWords([]),
    "REF-BE-WAL-2009": OutdatedWords([
      OutdatedWording(["decreet van @"], day: "2009-04-30", with: ["coördinatie*"])
    ]),
    "REF-DE-TTDSG": OutdatedWords([]),
    "REF-DPF": OutdatedWords(
      [
        OutdatedWording(["EU-VS-kader voor gegevensbescherming"])
      ], knowing: ["hogere voorziening", "beroep", "betwist*"]),
    "REF-EU-95-46": OutdatedWords([]),
    "REF-FR-DECL": OutdatedWords([
      OutdatedWording(["Correspondant Informatique et Libertés", "aangifte bij de CNIL", "aangemeld bij de CNIL"])
    ]),
    "REF-FR-LIL-NUM": OutdatedWords([
      OutdatedWording(
        ["artikel 40-1", "artikel 32", "artikelen 38"], with: ["6 januari 1978", "Informatique et Libertés"])
    ]),
    "REF-GDPR-DATE": OutdatedWords([
      OutdatedWording(
        [
          "AVG van @", "AVG) van @", "AVG (@", "2016/679 van @", "verordening gegevensbescherming van @",
          "{law:gdpr} van @",
        ], day: "2018-05-25")
    ]),
    "REF-LU-2002": OutdatedWords([
      OutdatedWording(["wet van @"], day: "2002-08-02", with: ["verwerking van persoonsgegevens", "Luxemb*", "CNPD"])
    ]),
    "REF-NL-WBP": OutdatedWords([
      OutdatedWording(["Wet bescherming persoonsgegevens"])
    ]),
    "REF-PRIVACY-SHIELD": OutdatedWords(
      [
        OutdatedWording(["privacyschild", "privacy-schild"])
      ], knowing: ["ongeldig*", "vernietigd"]),
    "REF-SAFE-HARBOUR": OutdatedWords([], knowing: ["ongeldig*", "vernietigd"]),
    "REF-UK-EU": OutdatedWords([
      OutdatedWording(
        [
          "met inbegrip van het Verenigd Koninkrijk", "inclusief het Verenigd Koninkrijk",
          "waaronder het Verenigd Koninkrijk",
        ], with: ["Europese Unie", "Europese Economische Ruimte", "EU", "EER"])
    ]),
    "REF-WP29": OutdatedWords(
      [
        OutdatedWording([
          "groep artikel 29", "werkgroep artikel 29", "werkgroep “artikel 29”", "groep “artikel 29”",
          "artikel 29-werkgroep", "artikel 29-groep", "WP29",
        ])
      ], knowing: ["Europees Comité voor gegevensbescherming"]),
  ]
}
