import NoticeModel

// Federal law on enterprises, taxes, insurance and security; for the titles see BelgianPrivacyLaws.swift.
let belgianEconomicLaws: [LawRecord] = [
  LawRecord(
    "be-1992-income-tax", .code, of: .belgium,
    title: Text(
      fr: "Code des impôts sur les revenus 1992", nl: "Wetboek van de inkomstenbelastingen 1992",
      de: "Einkommensteuergesetzbuch 1992"),
    names: .code(
      fr: "Code des impôts sur les revenus 1992", nl: "Wetboek van de inkomstenbelastingen 1992",
      de: "Einkommensteuergesetzbuch 1992", deCited: "Einkommensteuergesetzbuches 1992"),
    verifiedOn: "2026-11-30", confidence: .medium, unverifiedTitles: [.nl, .de]),

  LawRecord(
    "be-vat-code", .code, of: .belgium,
    title: Text(
      fr: "Code de la taxe sur la valeur ajoutée", nl: "Wetboek van de belasting over de toegevoegde waarde",
      de: "Mehrwertsteuergesetzbuch"),
    names: .code(
      fr: "Code de la taxe sur la valeur ajoutée", nl: "Wetboek van de belasting over de toegevoegde waarde",
      de: "Mehrwertsteuergesetzbuch", deCited: "Mehrwertsteuergesetzbuches"),
    verifiedOn: "2026-11-30", confidence: .medium, unverifiedTitles: [.nl, .de]),

  LawRecord(
    "be-2013-economic-law", .code, of: .belgium,
    title: Text(fr: "Code de droit économique", nl: "Wetboek van economisch recht", de: "Wirtschaftsgesetzbuch"),
    names: .code(
      fr: "Code de droit économique", nl: "Wetboek van economisch recht", de: "Wirtschaftsgesetzbuch",
      deCited: "Wirtschaftsgesetzbuches"),
    verifiedOn: "2026-11-30", confidence: .medium, unverifiedTitles: [.nl, .de]),

  LawRecord(
    "be-2014-insurance-act", .act, of: .belgium,
    title: Text(
      fr: "Loi du 4 avril 2014 relative aux assurances", nl: "Wet van 4 april 2014 betreffende de verzekeringen",
      de: "Gesetz vom 4. April 2014 über die Versicherungen"),
    names: .act(fr: "4 avril 2014", nl: "4 april 2014", de: "4. April 2014"),
    date: "2014-04-04", gazette: "2014-04-30", inForceFrom: "2014-11-01", verifiedOn: "2026-11-30"),

  LawRecord(
    "be-2017-money-laundering", .act, of: .belgium,
    title: Text(
      fr: "Loi du 18 septembre 2017 relative à la prévention du blanchiment de capitaux et du financement du "
        + "terrorisme et à la limitation de l’utilisation des espèces",
      nl: "Wet van 18 september 2017 tot voorkoming van het witwassen van geld en de financiering van terrorisme en "
        + "tot beperking van het gebruik van contanten",
      de: "Gesetz vom 18. September 2017 zur Verhinderung von Geldwäsche und Terrorismusfinanzierung und zur "
        + "Beschränkung der Nutzung von Bargeld"),
    names: .act(fr: "18 septembre 2017", nl: "18 september 2017", de: "18. September 2017"),
    date: "2017-09-18", gazette: "2017-10-06", verifiedOn: "2026-11-30", unverifiedTitles: [.nl]),

  LawRecord(
    "be-2017-private-security", .act, of: .belgium,
    title: Text(
      fr: "Loi du 2 octobre 2017 réglementant la sécurité privée et particulière",
      nl: "Wet van 2 oktober 2017 tot regeling van de private en bijzondere veiligheid",
      de: "Gesetz vom 2. Oktober 2017 zur Regelung der privaten und besonderen Sicherheit"),
    names: .act(fr: "2 octobre 2017", nl: "2 oktober 2017", de: "2. Oktober 2017"),
    date: "2017-10-02", verifiedOn: "2026-11-30"),

  LawRecord(
    "be-2019-companies", .code, of: .belgium,
    title: Text(
      fr: "Code des sociétés et des associations", nl: "Wetboek van vennootschappen en verenigingen",
      de: "Gesetzbuch der Gesellschaften und Vereinigungen"),
    names: .code(
      fr: "Code des sociétés et des associations", nl: "Wetboek van vennootschappen en verenigingen",
      de: "Gesetzbuch der Gesellschaften und Vereinigungen",
      deCited: "Gesetzbuches der Gesellschaften und Vereinigungen"),
    date: "2019-03-23", verifiedOn: "2026-11-30", confidence: .medium, unverifiedTitles: [.nl, .de]),

  // It moved the rule on cookies to article 10/2 of the law of 30 July 2018.
  LawRecord(
    "be-2021-ecc", .act, of: .belgium,
    title: Text(
      fr: "Loi du 21 décembre 2021 portant transposition du code des communications électroniques européen et "
        + "modification de diverses dispositions en matière de communications électroniques",
      nl: "Wet van 21 december 2021 houdende omzetting van het Europees Wetboek voor elektronische communicatie en "
        + "wijziging van diverse bepalingen inzake elektronische communicatie",
      de: "Gesetz vom 21. Dezember 2021 zur Umsetzung des europäischen Kodex für die elektronische Kommunikation und "
        + "zur Abänderung verschiedener Bestimmungen im Bereich der elektronischen Kommunikation"),
    names: .act(fr: "21 décembre 2021", nl: "21 december 2021", de: "21. Dezember 2021"),
    date: "2021-12-21", inForceFrom: "2022-01-10", verifiedOn: "2026-11-30", unverifiedTitles: [.nl, .de],
    doubt: "From which day it holds was read in the note to another of its articles only."),
]
