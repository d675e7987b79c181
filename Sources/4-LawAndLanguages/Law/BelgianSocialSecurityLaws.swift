import NoticeModel

// Federal law on social security and public welfare; for the titles see BelgianPrivacyLaws.swift.
let belgianSocialSecurityLaws: [LawRecord] = [
  LawRecord(
    "be-1976-cpas", .act, of: .belgium,
    title: Text(
      fr: "Loi organique du 8 juillet 1976 des centres publics d’action sociale",
      nl: "Organieke wet van 8 juli 1976 betreffende de openbare centra voor maatschappelijk welzijn",
      de: "Grundlagengesetz vom 8. Juli 1976 über die öffentlichen Sozialhilfezentren"),
    names: .act(fr: "8 juillet 1976", nl: "8 juli 1976", de: "8. Juli 1976"),
    date: "1976-07-08", verifiedOn: "2026-11-30", confidence: .medium),

  LawRecord(
    "be-1990-crossroads-bank", .act, of: .belgium,
    title: Text(
      fr: "Loi du 15 janvier 1990 relative à l’institution et à l’organisation d’une Banque-Carrefour de la Sécurité "
        + "sociale",
      nl: "Wet van 15 januari 1990 houdende oprichting en organisatie van een Kruispuntbank van de sociale zekerheid",
      de: "Gesetz vom 15. Januar 1990 über die Errichtung und Organisation einer Zentralen Datenbank der sozialen "
        + "Sicherheit"),
    names: .act(fr: "15 janvier 1990", nl: "15 januari 1990", de: "15. Januar 1990"),
    date: "1990-01-15", gazette: "1990-02-22", verifiedOn: "2026-11-30", unverifiedTitles: [.de]),

  LawRecord(
    "be-2018-information-security", .act, of: .belgium,
    title: Text(
      fr: "Loi du 5 septembre 2018 instituant le comité de sécurité de l’information et modifiant diverses lois "
        + "concernant la mise en œuvre du Règlement (UE) 2016/679 du Parlement européen et du Conseil du 27 avril 2016 "
        + "relatif à la protection des personnes physiques à l’égard du traitement des données à caractère personnel et "
        + "à la libre circulation de ces données, et abrogeant la directive 95/46/CE",
      nl: "Wet van 5 september 2018 tot oprichting van het informatieveiligheidscomité en tot wijziging van diverse "
        + "wetten betreffende de uitvoering van Verordening (EU) 2016/679 van 27 april 2016 van het Europees Parlement "
        + "en de Raad betreffende de bescherming van natuurlijke personen in verband met de verwerking van "
        + "persoonsgegevens en betreffende het vrije verkeer van die gegevens en tot intrekking van Richtlijn 95/46/EG",
      de: "Gesetz vom 5. September 2018 zur Einrichtung des Informationssicherheitsausschusses und zur Abänderung "
        + "verschiedener Gesetze zur Ausführung der Verordnung (EU) 2016/679 des Europäischen Parlaments und des Rates "
        + "vom 27. April 2016 zum Schutz natürlicher Personen bei der Verarbeitung personenbezogener Daten, zum freien "
        + "Datenverkehr und zur Aufhebung der Richtlinie 95/46/EG"),
    names: .act(fr: "5 septembre 2018", nl: "5 september 2018", de: "5. September 2018"),
    date: "2018-09-05", gazette: "2018-09-10", verifiedOn: "2026-11-30", unverifiedTitles: [.de]),
]
