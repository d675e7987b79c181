import NoticeModel

// Titles and dates as in the Official Journal of the European Union.
let europeanLaws: [LawRecord] = [
  LawRecord(
    "gdpr", .regulation, of: nil,
    title: Text(
      fr: "Règlement (UE) 2016/679 du Parlement européen et du Conseil du 27 avril 2016 relatif à la protection "
        + "des personnes physiques à l’égard du traitement des données à caractère personnel et à la libre "
        + "circulation de ces données, et abrogeant la directive 95/46/CE (règlement général sur la protection "
        + "des données)",
      nl: "Verordening (EU) 2016/679 van het Europees Parlement en de Raad van 27 april 2016 betreffende de "
        + "bescherming van natuurlijke personen in verband met de verwerking van persoonsgegevens en betreffende "
        + "het vrije verkeer van die gegevens en tot intrekking van Richtlijn 95/46/EG (algemene verordening "
        + "gegevensbescherming)",
      de: "Verordnung (EU) 2016/679 des Europäischen Parlaments und des Rates vom 27. April 2016 zum Schutz "
        + "natürlicher Personen bei der Verarbeitung personenbezogener Daten, zum freien Datenverkehr und zur "
        + "Aufhebung der Richtlinie 95/46/EG (Datenschutz-Grundverordnung)"),
    names: .abbreviation(fr: "RGPD", nl: "AVG", de: "DSGVO"),
    date: "2016-04-27", gazette: "2016-05-04", inForceFrom: "2018-05-25",  // Article 99(2): applies
    lastArticle: 99, articlesOfPoints: ["4"],
    url: eurLex("reg/2016/679"), verifiedOn: "2026-11-22"),

  LawRecord(
    "eprivacy", .directive, of: nil,
    title: Text(
      fr: "Directive 2002/58/CE du Parlement européen et du Conseil du 12 juillet 2002 concernant le traitement "
        + "des données à caractère personnel et la protection de la vie privée dans le secteur des communications "
        + "électroniques (directive vie privée et communications électroniques)",
      nl: "Richtlijn 2002/58/EG van het Europees Parlement en de Raad van 12 juli 2002 betreffende de verwerking "
        + "van persoonsgegevens en de bescherming van de persoonlijke levenssfeer in de sector elektronische "
        + "communicatie (richtlijn betreffende privacy en elektronische communicatie)",
      de: "Richtlinie 2002/58/EG des Europäischen Parlaments und des Rates vom 12. Juli 2002 über die "
        + "Verarbeitung personenbezogener Daten und den Schutz der Privatsphäre in der elektronischen "
        + "Kommunikation (Datenschutzrichtlinie für elektronische Kommunikation)"),
    names: .directive("2002/58"),
    date: "2002-07-12", gazette: "2002-07-31", inForceFrom: "2002-07-31", lastArticle: 21,
    url: eurLex("dir/2002/58"), verifiedOn: "2026-11-30",
    doubt: "The titles in nl and de were not compared with the Official Journal."),

  LawRecord(
    "eu-95-46", .directive, of: nil,
    title: Text(
      fr: "Directive 95/46/CE du Parlement européen et du Conseil du 24 octobre 1995 relative à la protection des "
        + "personnes physiques à l’égard du traitement des données à caractère personnel et à la libre "
        + "circulation de ces données",
      nl: "Richtlijn 95/46/EG van het Europees Parlement en de Raad van 24 oktober 1995 betreffende de "
        + "bescherming van natuurlijke personen in verband met de verwerking van persoonsgegevens en betreffende "
        + "het vrije verkeer van die gegevens",
      de: "Richtlinie 95/46/EG des Europäischen Parlaments und des Rates vom 24. Oktober 1995 zum Schutz "
        + "natürlicher Personen bei der Verarbeitung personenbezogener Daten und zum freien Datenverkehr"),
    names: .directive("95/46"),
    date: "1995-10-24", gazette: "1995-11-23",
    repealedFrom: "2018-05-25", replacedBy: "gdpr",  // Article 94(1) GDPR
    lastArticle: 34, url: eurLex("dir/1995/46"), verifiedOn: "2026-11-30",
    doubt: "Belgian texts have “het vrij verkeer” in the title in nl; the Official Journal was not compared."),

  LawRecord(
    "eu-2021-914", .decision, of: nil,
    title: Text(
      fr: "Décision d’exécution (UE) 2021/914 de la Commission du 4 juin 2021 relative aux clauses contractuelles "
        + "types pour le transfert de données à caractère personnel vers des pays tiers en vertu du règlement "
        + "(UE) 2016/679 du Parlement européen et du Conseil",
      nl: "Uitvoeringsbesluit (EU) 2021/914 van de Commissie van 4 juni 2021 betreffende "
        + "standaardcontractbepalingen voor de doorgifte van persoonsgegevens aan derde landen krachtens "
        + "Verordening (EU) 2016/679 van het Europees Parlement en de Raad",
      de: "Durchführungsbeschluss (EU) 2021/914 der Kommission vom 4. Juni 2021 über Standardvertragsklauseln für "
        + "die Übermittlung personenbezogener Daten an Drittländer gemäß der Verordnung (EU) 2016/679 des "
        + "Europäischen Parlaments und des Rates"),
    names: LawNames(
      fr: ("de la ", "décision d’exécution (UE) 2021/914"), nl: ("van ", "Uitvoeringsbesluit (EU) 2021/914"),
      de: "Durchführungsbeschluss (EU) 2021/914", deCited: ("des ", "Durchführungsbeschlusses (EU) 2021/914")),
    date: "2021-06-04", gazette: "2021-06-07", inForceFrom: "2021-06-27", lastArticle: 4,
    url: eurLex("dec_impl/2021/914"), verifiedOn: "2026-11-22"),

  LawRecord(
    "eu-2025-327", .regulation, of: nil,
    title: Text(
      fr: "Règlement (UE) 2025/327 du Parlement européen et du Conseil du 11 février 2025 relatif à l’espace européen "
        + "des données de santé et modifiant la directive 2011/24/UE et le règlement (UE) 2024/2847",
      nl:
        "Verordening (EU) 2025/327 van het Europees Parlement en de Raad van 11 februari 2025 betreffende de Europese "
        + "ruimte voor gezondheidsgegevens en tot wijziging van Richtlijn 2011/24/EU en Verordening (EU) 2024/2847",
      de:
        "Verordnung (EU) 2025/327 des Europäischen Parlaments und des Rates vom 11. Februar 2025 über den europäischen "
        + "Gesundheitsdatenraum sowie zur Änderung der Richtlinie 2011/24/EU und der Verordnung (EU) 2024/2847"),
    names: LawNames(
      fr: ("du ", "règlement (UE) 2025/327"), nl: ("van ", "Verordening (EU) 2025/327"),
      de: "Verordnung (EU) 2025/327", deCited: ("der ", "Verordnung (EU) 2025/327")),
    date: "2025-02-11", gazette: "2025-03-05", inForceFrom: "2027-03-26",  // Article 105: applies; parts of it later
    url: eurLex("reg/2025/327"), verifiedOn: "2026-11-30", unverifiedTitles: [.fr, .nl]),
]
