import NoticeModel

// Federal law on those who care for patients and on the networks that their data go through; for the titles see
// BelgianPrivacyLaws.swift.
let belgianCareLaws: [LawRecord] = [
  LawRecord(
    "be-1999-medical-file", .royalDecree, of: .belgium,
    title: Text(
      fr: "Arrêté royal du 3 mai 1999 déterminant les conditions générales minimales auxquelles le dossier médical, "
        + "visé à l’article 15 de la loi sur les hôpitaux, coordonnée le 7 août 1987, doit répondre",
      // "waarvan" is what the Belgisch Staatsblad has.
      nl: "Koninklijk besluit van 3 mei 1999 houdende bepaling van de algemene minimumvoorwaarden waarvan het medisch "
        + "dossier, bedoeld in artikel 15 van de wet op de ziekenhuizen, gecoördineerd op 7 augustus 1987, moet voldoen",
      de:
        "Königlicher Erlass vom 3. Mai 1999 zur Festlegung der allgemeinen Mindestbedingungen, denen die in Artikel 15 "
        + "des am 7. August 1987 koordinierten Gesetzes über die Krankenhäuser erwähnte medizinische Akte entsprechen "
        + "muss"),
    names: .royalDecree(fr: "3 mai 1999", nl: "3 mei 1999", de: "3. Mai 1999"),
    date: "1999-05-03", gazette: "1999-07-30", inForceFrom: "2000-01-30",
    verifiedOn: "2026-11-30", unverifiedTitles: [.de]),

  LawRecord(
    "be-2004-experiments", .act, of: .belgium,
    title: Text(
      fr: "Loi du 7 mai 2004 relative aux expérimentations sur la personne humaine",
      nl: "Wet van 7 mei 2004 inzake experimenten op de menselijke persoon",
      de: "Gesetz vom 7. Mai 2004 über Experimente am Menschen"),
    names: .act(fr: "7 mai 2004", nl: "7 mei 2004", de: "7. Mai 2004"),
    date: "2004-05-07", gazette: "2004-05-18",
    verifiedOn: "2026-11-30", confidence: .medium, unverifiedTitles: [.de]),

  LawRecord(
    "be-2008-ehealth", .act, of: .belgium,
    title: Text(
      fr: "Loi du 21 août 2008 relative à l’institution et à l’organisation de la plate-forme eHealth et portant "
        + "diverses dispositions",
      nl: "Wet van 21 augustus 2008 houdende oprichting en organisatie van het eHealth-platform en diverse bepalingen",
      de: "Gesetz vom 21. August 2008 über die Einrichtung und Organisation der eHealth-Plattform und zur Festlegung "
        + "verschiedener Bestimmungen"),
    names: .act(fr: "21 août 2008", nl: "21 augustus 2008", de: "21. August 2008"),
    date: "2008-08-21", gazette: "2008-10-13",
    formerTitle: FormerTitle(
      title: Text(
        fr: "Loi du 21 août 2008 relative à l’institution et à l’organisation de la plate-forme eHealth",
        nl: "Wet van 21 augustus 2008 houdende oprichting en organisatie van het eHealth-platform",
        de: "Gesetz vom 21. August 2008 über die Einrichtung und Organisation der eHealth-Plattform"),
      until: "2013-04-08"),
    url: justel("loi/2008/08/21", "wet/2008/08/21", "2008022534"),
    verifiedOn: "2026-11-30", unverifiedTitles: [.de]),

  LawRecord(
    "be-2010-complementary-insurance", .act, of: .belgium,
    title: Text(
      fr: "Loi du 26 avril 2010 portant des dispositions diverses en matière de l’organisation de l’assurance maladie "
        + "complémentaire (I)",
      nl: "Wet van 26 april 2010 houdende diverse bepalingen inzake de organisatie van de aanvullende "
        + "ziekteverzekering (I)",
      de: "Gesetz vom 26. April 2010 zur Festlegung verschiedener Bestimmungen im Bereich der Organisation der "
        + "Zusatzkrankenversicherung (I)"),
    names: .act(fr: "26 avril 2010", nl: "26 april 2010", de: "26. April 2010"),
    date: "2010-04-26", gazette: "2010-05-28", verifiedOn: "2026-11-30", unverifiedTitles: [.fr]),

  LawRecord(
    "be-2015-health-professions", .coordinatedAct, of: .belgium,
    title: Text(
      fr: "Loi relative à l’exercice des professions des soins de santé, coordonnée le 10 mai 2015",
      nl: "Gecoördineerde wet van 10 mei 2015 betreffende de uitoefening van de gezondheidszorgberoepen",
      de: "Koordiniertes Gesetz vom 10. Mai 2015 über die Ausübung der Gesundheitspflegeberufe"),
    names: .coordinatedAct(fr: "10 mai 2015", nl: "10 mei 2015", de: "10. Mai 2015"),
    date: "2015-05-10", gazette: "2015-06-18", verifiedOn: "2026-11-30"),
]
