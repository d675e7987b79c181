import NoticeModel

// French and Dutch titles as in the Moniteur belge / Belgisch Staatsblad. The German ones are those of the
// Central Service for German Translation at Malmedy where one was found, see `unverifiedTitles`.
let belgianPrivacyLaws: [LawRecord] = [
  LawRecord(
    "be-2018-framework", .act, of: .belgium,
    title: Text(
      fr: "Loi du 30 juillet 2018 relative à la protection des personnes physiques à l’égard des traitements de "
        + "données à caractère personnel",
      nl: "Wet van 30 juli 2018 betreffende de bescherming van natuurlijke personen met betrekking tot de "
        + "verwerking van persoonsgegevens",
      de: "Gesetz vom 30. Juli 2018 über den Schutz natürlicher Personen hinsichtlich der Verarbeitung "
        + "personenbezogener Daten"),
    names: .act(fr: "30 juillet 2018", nl: "30 juli 2018", de: "30. Juli 2018"),
    date: "2018-07-30", gazette: "2018-09-05", inForceFrom: "2018-09-05",
    url: justel("loi/2018/07/30", "wet/2018/07/30", "2018040581"),
    // German sources word the title in at least three ways.
    verifiedOn: "2026-11-22", unverifiedTitles: [.de]),

  LawRecord(
    "be-2017-authority", .act, of: .belgium,
    title: Text(
      fr: "Loi du 3 décembre 2017 portant création de l’Autorité de protection des données",
      nl: "Wet van 3 december 2017 tot oprichting van de Gegevensbeschermingsautoriteit",
      de: "Gesetz vom 3. Dezember 2017 zur Schaffung der Datenschutzbehörde"),
    names: .act(fr: "3 décembre 2017", nl: "3 december 2017", de: "3. Dezember 2017"),
    date: "2017-12-03", gazette: "2018-01-10", inForceFrom: "2018-05-25",
    url: justel("loi/2017/12/03", "wet/2017/12/03", "2017031916"), verifiedOn: "2026-11-22",
    doubt: "The laws of 7 September 2023 and of 25 December 2023 changed it. That the second of them holds since "
      + "1 June 2024 was found in no source; no rule depends on it, since the law keeps its name and its date."),

  LawRecord(
    "be-1992-privacy", .act, of: .belgium,
    title: Text(
      fr: "Loi du 8 décembre 1992 relative à la protection de la vie privée à l’égard des traitements de données "
        + "à caractère personnel",
      nl: "Wet van 8 december 1992 tot bescherming van de persoonlijke levenssfeer ten opzichte van de verwerking "
        + "van persoonsgegevens",
      de: "Gesetz vom 8. Dezember 1992 über den Schutz des Privatlebens hinsichtlich der Verarbeitung "
        + "personenbezogener Daten"),
    names: .act(fr: "8 décembre 1992", nl: "8 december 1992", de: "8. Dezember 1992"),
    date: "1992-12-08", gazette: "1993-03-18",
    repealedFrom: "2018-09-05", replacedBy: "be-2018-framework",  // law of 30 July 2018, articles 280 and 281
    verifiedOn: "2026-11-30"),

  // It changed the law of 1992. No act repeals it: it has had nothing left to change since that law was repealed.
  LawRecord(
    "be-1998-privacy", .act, of: .belgium,
    title: Text(
      fr: "Loi du 11 décembre 1998 transposant la directive 95/46/CE du 24 octobre 1995 du Parlement européen et "
        + "du Conseil relative à la protection des personnes physiques à l’égard du traitement de données à "
        + "caractère personnel et à la libre circulation de ces données",
      nl: "Wet van 11 december 1998 tot omzetting van de richtlijn 95/46/EG van 24 oktober 1995 van het Europees "
        + "Parlement en de Raad betreffende de bescherming van natuurlijke personen in verband met de verwerking "
        + "van persoonsgegevens en betreffende het vrij verkeer van die gegevens",
      de: "Gesetz vom 11. Dezember 1998 zur Umsetzung der Richtlinie 95/46/EG des Europäischen Parlaments und des "
        + "Rates vom 24. Oktober 1995 zum Schutz natürlicher Personen bei der Verarbeitung personenbezogener "
        + "Daten und zum freien Datenverkehr"),
    names: .act(fr: "11 décembre 1998", nl: "11 december 1998", de: "11. Dezember 1998"),
    date: "1998-12-11", gazette: "1999-02-03", repealedFrom: "2018-09-05", replacedBy: "be-2018-framework",
    verifiedOn: "2026-11-30", unverifiedTitles: [.de]),

  LawRecord(
    "be-2001-privacy-decree", .royalDecree, of: .belgium,
    title: Text(
      fr: "Arrêté royal du 13 février 2001 portant exécution de la loi du 8 décembre 1992 relative à la "
        + "protection de la vie privée à l’égard des traitements de données à caractère personnel",
      nl: "Koninklijk besluit van 13 februari 2001 ter uitvoering van de wet van 8 december 1992 tot bescherming "
        + "van de persoonlijke levenssfeer ten opzichte van de verwerking van persoonsgegevens",
      de: "Königlicher Erlass vom 13. Februar 2001 zur Ausführung des Gesetzes vom 8. Dezember 1992 über den "
        + "Schutz des Privatlebens hinsichtlich der Verarbeitung personenbezogener Daten"),
    names: .royalDecree(fr: "13 février 2001", nl: "13 februari 2001", de: "13. Februar 2001"),
    date: "2001-02-13", gazette: "2001-03-13", inForceFrom: "2001-09-01",
    repealedFrom: "2018-09-05", replacedBy: "be-2018-framework",
    verifiedOn: "2026-11-30", unverifiedTitles: [.nl, .de]),

  LawRecord(
    "be-1983-national-register", .act, of: .belgium,
    title: Text(
      fr: "Loi du 8 août 1983 organisant un Registre national des personnes physiques",
      nl: "Wet van 8 augustus 1983 tot regeling van een Rijksregister van de natuurlijke personen",
      de: "Gesetz vom 8. August 1983 zur Organisation eines Nationalregisters der natürlichen Personen"),
    names: .act(fr: "8 août 1983", nl: "8 augustus 1983", de: "8. August 1983"),
    date: "1983-08-08", gazette: "1984-04-21", verifiedOn: "2026-11-22", unverifiedTitles: [.de]),

  LawRecord(
    "be-2007-cameras", .act, of: .belgium,
    title: Text(
      fr: "Loi du 21 mars 2007 réglant l’installation et l’utilisation de caméras de surveillance",
      nl: "Wet van 21 maart 2007 tot regeling van de plaatsing en het gebruik van bewakingscamera’s",
      de: "Gesetz vom 21. März 2007 zur Regelung der Installation und des Einsatzes von Überwachungskameras"),
    names: .act(fr: "21 mars 2007", nl: "21 maart 2007", de: "21. März 2007"),
    date: "2007-03-21", gazette: "2007-05-31", inForceFrom: "2007-06-10",
    url: justel("loi/2007/03/21", "wet/2007/03/21", "2007000528"), verifiedOn: "2026-11-22"),

  LawRecord(
    "be-2005-ecommunications", .act, of: .belgium,
    title: Text(
      fr: "Loi du 13 juin 2005 relative aux communications électroniques",
      nl: "Wet van 13 juni 2005 betreffende de elektronische communicatie",
      de: "Gesetz vom 13. Juni 2005 über die elektronische Kommunikation"),
    names: .act(fr: "13 juin 2005", nl: "13 juni 2005", de: "13. Juni 2005"),
    date: "2005-06-13", gazette: "2005-06-20", inForceFrom: "2005-06-30",
    // Cookies moved to the framework law by the law of 21 December 2021.
    abolished: [AbolishedArticle(article: "129", from: "2022-01-10", replacedBy: "be-2018-framework/10-2")],
    verifiedOn: "2026-11-30",
    doubt: "That the law of 21 December 2021 abolished article 129 is certain; from which day, was read in the note to "
      + "another of its articles only."),
]
