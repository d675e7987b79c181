import NoticeModel

// French is the language of the laws of Luxembourg; the short titles are those that Legilux gives.
let luxembourgLaws: [LawRecord] = [
  LawRecord(
    "lu-2004-money-laundering", .act, of: .luxembourg,
    title: Text(
      fr: "Loi du 12 novembre 2004 relative à la lutte contre le blanchiment et contre le financement du terrorisme",
      nl: "Luxemburgse wet van 12 november 2004 inzake de strijd tegen het witwassen van geld en de financiering van "
        + "terrorisme",
      de: "Luxemburgisches Gesetz vom 12. November 2004 zur Bekämpfung der Geldwäsche und der Terrorismusfinanzierung"),
    names: .luxembourg(fr: "12 novembre 2004", nl: "12 november 2004", de: "12. November 2004"),
    date: "2004-11-12", gazette: "2004-11-19", inForceFrom: "2004-11-23",
    verifiedOn: "2026-11-30", unverifiedTitles: [.nl, .de]),

  LawRecord(
    "lu-2005-ecommunications", .act, of: .luxembourg,
    title: Text(
      fr:
        "Loi du 30 mai 2005 relative aux dispositions spécifiques de protection de la personne à l’égard du traitement "
        + "des données à caractère personnel dans le secteur des communications électroniques et portant modification "
        + "des articles 88-2 et 88-4 du Code d’instruction criminelle",
      nl: "Luxemburgse wet van 30 mei 2005 betreffende de bijzondere bepalingen ter bescherming van de persoon bij de "
        + "verwerking van persoonsgegevens in de sector elektronische communicatie en tot wijziging van de artikelen "
        + "88-2 en 88-4 van het Wetboek van strafvordering",
      de: "Luxemburgisches Gesetz vom 30. Mai 2005 über besondere Bestimmungen zum Schutz der Person bei der "
        + "Verarbeitung personenbezogener Daten im Bereich der elektronischen Kommunikation und zur Änderung der Artikel "
        + "88-2 und 88-4 der Strafprozessordnung"),
    names: .luxembourg(fr: "30 mai 2005", nl: "30 mei 2005", de: "30. Mai 2005"),
    date: "2005-05-30", gazette: "2005-06-07", inForceFrom: "2005-06-11",
    verifiedOn: "2026-11-30", unverifiedTitles: [.nl, .de]),

  LawRecord(
    "lu-2014-patient", .act, of: .luxembourg,
    title: Text(
      fr: "Loi du 24 juillet 2014 relative aux droits et obligations du patient",
      nl: "Luxemburgse wet van 24 juli 2014 betreffende de rechten en plichten van de patiënt",
      de: "Luxemburgisches Gesetz vom 24. Juli 2014 über die Rechte und Pflichten des Patienten"),
    names: .luxembourg(fr: "24 juillet 2014", nl: "24 juli 2014", de: "24. Juli 2014"),
    date: "2014-07-24", gazette: "2014-07-31", inForceFrom: "2014-08-01",
    verifiedOn: "2026-11-30", unverifiedTitles: [.nl, .de]),

  LawRecord(
    "lu-2018-hospitals", .act, of: .luxembourg,
    title: Text(
      fr: "Loi du 8 mars 2018 relative aux établissements hospitaliers et à la planification hospitalière",
      nl: "Luxemburgse wet van 8 maart 2018 betreffende de ziekenhuizen en de ziekenhuisplanning",
      de: "Luxemburgisches Gesetz vom 8. März 2018 über die Krankenhäuser und die Krankenhausplanung"),
    names: .luxembourg(fr: "8 mars 2018", nl: "8 maart 2018", de: "8. März 2018"),
    date: "2018-03-08", gazette: "2018-03-28", inForceFrom: "2018-04-01",
    verifiedOn: "2026-11-30", unverifiedTitles: [.nl, .de]),

  // Two laws of one day: the short names say which of them is meant.
  LawRecord(
    "lu-2018-cnpd", .act, of: .luxembourg,
    title: Text(
      fr: "Loi du 1er août 2018 portant organisation de la Commission nationale pour la protection des données et du "
        + "régime général sur la protection des données",
      nl: "Luxemburgse wet van 1 augustus 2018 houdende organisatie van de nationale commissie voor "
        + "gegevensbescherming en van de algemene regeling inzake gegevensbescherming",
      de: "Luxemburgisches Gesetz vom 1. August 2018 über die Organisation der Nationalen Kommission für den "
        + "Datenschutz und die allgemeine Datenschutzregelung"),
    names: LawNames(
      fr: ("de la ", "loi luxembourgeoise sur la protection des données du 1er août 2018"),
      nl: ("van de ", "Luxemburgse gegevensbeschermingswet van 1 augustus 2018"),
      de: "luxemburgisches Datenschutzgesetz vom 1. August 2018",
      deCited: ("des ", "luxemburgischen Datenschutzgesetzes vom 1. August 2018")),
    date: "2018-08-01", gazette: "2018-08-16", inForceFrom: "2018-08-20",
    verifiedOn: "2026-11-30", unverifiedTitles: [.nl, .de]),

  LawRecord(
    "lu-2018-criminal", .act, of: .luxembourg,
    title: Text(
      fr: "Loi du 1er août 2018 relative à la protection des personnes physiques à l’égard du traitement des données à "
        + "caractère personnel en matière pénale ainsi qu’en matière de sécurité nationale",
      nl: "Luxemburgse wet van 1 augustus 2018 betreffende de bescherming van natuurlijke personen bij de verwerking "
        + "van persoonsgegevens in strafzaken en in zaken van nationale veiligheid",
      de: "Luxemburgisches Gesetz vom 1. August 2018 über den Schutz natürlicher Personen bei der Verarbeitung "
        + "personenbezogener Daten in Strafsachen und in Angelegenheiten der nationalen Sicherheit"),
    names: LawNames(
      fr: ("de la ", "loi luxembourgeoise sur les données en matière pénale du 1er août 2018"),
      nl: ("van de ", "Luxemburgse wet op de gegevens in strafzaken van 1 augustus 2018"),
      de: "luxemburgisches Gesetz über Daten in Strafsachen vom 1. August 2018",
      deCited: ("des ", "luxemburgischen Gesetzes über Daten in Strafsachen vom 1. August 2018")),
    date: "2018-08-01", gazette: "2018-08-16", inForceFrom: "2018-08-20",
    verifiedOn: "2026-11-30", unverifiedTitles: [.nl, .de]),
]
