extension English {
  static let outdated: [String: OutdatedWords] = [
    "REF-BE-129": OutdatedWords([
      OutdatedWording(["Article 129", "Art. 129"], with: ["13 June 2005", "electronic communications"])
    ]),
    "REF-BE-1990": OutdatedWords([
      OutdatedWording(["protection of the person of the mentally ill", "protection of the mentally ill"])
    ]),
    "REF-BE-1992": OutdatedWords([
      OutdatedWording(["Act of @", "law of @"], day: "1992-12-08"),
      OutdatedWording(
        ["Belgian Privacy Act", "Belgian privacy law", "Belgian Data Protection Act"], nameOf: "1992-12-08",
        unless: ["30 July 2018", "{law:be-2018-framework"]),
    ]),
    "REF-BE-1998": OutdatedWords([
      OutdatedWording(
        ["Act of @", "law of @"], day: "1998-12-11", with: ["95/46", "privacy", "personal data", "8 December 1992"])
    ]),
    "REF-BE-AR2001": OutdatedWords([
      OutdatedWording(["Royal Decree of @"], day: "2001-02-13"),
      OutdatedWording(
        ["Royal Decree of @"], day: "2011-02-13",
        with: ["privacy", "8 December 1992", "personal data", "13 March 2001"],
        truth: "the royal decree on privacy is of 13 February 2001, not 2011, and it is repealed", blocks: true),
    ]),
    "REF-BE-CPVP": OutdatedWords([
      OutdatedWording([
        "Commission for the Protection of Privacy", "Privacy Protection Commission", "Belgian Privacy Commission",
      ]),
      // An organisation may have a commission of its own by this name.
      OutdatedWording(["Privacy Commission"], blocks: false),
    ]),
    // The wrong title is one of French texts.
    "REF-BE-INSURANCE-TITLE": OutdatedWords([]),
    "REF-BE-WAL-2009": OutdatedWords([
      OutdatedWording(["Decree of @", "Walloon Decree of @"], day: "2009-04-30", with: ["coordination"])
    ]),
    "REF-DE-TTDSG": OutdatedWords([
      OutdatedWording(["Telecommunications and Telemedia Data Protection Act", "Telecommunications-Telemedia"])
    ]),
    "REF-DPF": OutdatedWords([], knowing: ["appeal", "challenge*", "contest*"]),
    "REF-EU-95-46": OutdatedWords([OutdatedWording(["Data Protection Directive"])]),
    "REF-FR-DECL": OutdatedWords([
      OutdatedWording([
        "declaration to the CNIL", "declared to the CNIL", "declaration with the CNIL", "notified to the CNIL",
        "registered with the CNIL", "Correspondant Informatique et Libertés",
      ])
    ]),
    "REF-FR-LIL-NUM": OutdatedWords([
      OutdatedWording(
        ["Article 40-1", "Articles 40-1", "Article 32", "Article 38", "Articles 38"],
        with: ["6 January 1978", "Informatique et Libertés", "French Data Protection Act", "78-17"])
    ]),
    "REF-GDPR-DATE": OutdatedWords([
      OutdatedWording(
        [
          "GDPR of @", "GDPR) of @", "GDPR (@", "2016/679 of @", "General Data Protection Regulation of @",
          "{law:gdpr} of @",
        ], day: "2018-05-25")
    ]),
    "REF-LU-2002": OutdatedWords([
      // Belgium has laws of the same day.
      OutdatedWording(
        ["Act of @", "law of @", "amended Act of @"], day: "2002-08-02",
        with: ["processing of personal data", "Luxemb*", "CNPD"])
    ]),
    "REF-NL-WBP": OutdatedWords([OutdatedWording(["Dutch Personal Data Protection Act"])]),
    "REF-PRIVACY-SHIELD": OutdatedWords([], knowing: ["invalid*", "annul*", "struck down"]),
    "REF-SAFE-HARBOUR": OutdatedWords([], knowing: ["invalid*", "annul*", "struck down"]),
    "REF-UK-EU": OutdatedWords([
      OutdatedWording(
        ["including the United Kingdom", "including the UK", "United Kingdom included"],
        with: ["European Union", "European Economic Area", "EU", "EEA"])
    ]),
    "REF-WP29": OutdatedWords(
      [OutdatedWording(["Article 29 Working Party", "Article 29 Data Protection Working Party", "WP29"])],
      knowing: ["European Data Protection Board"]),
  ]
}
