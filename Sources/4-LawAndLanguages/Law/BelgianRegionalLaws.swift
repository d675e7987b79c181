import NoticeModel

// Decrees of the Walloon Region and of the French Community. Their Dutch and German titles are translations.
let belgianRegionalLaws: [LawRecord] = [
  // Its provisions stand in the Walloon code since the codification of 29 September 2011.
  LawRecord(
    "be-wal-2009-coordination", .decree, of: .belgium,
    title: Text(
      fr: "Décret du 30 avril 2009 relatif à l’agrément des centres de coordination des soins et de l’aide à "
        + "domicile en vue de l’octroi de subventions",
      nl: "Decreet van 30 april 2009 betreffende de erkenning van de coördinatiecentra voor thuiszorg "
        + "en -hulp met het oog op de toekenning van subsidies",
      de: "Dekret vom 30. April 2009 über die Zulassung der Koordinationszentren für häusliche Pflege und Hilfe "
        + "im Hinblick auf die Gewährung von Zuschüssen"),
    names: .decree(fr: "30 avril 2009", nl: "30 april 2009", de: "30. April 2009"),
    date: "2009-04-30", gazette: "2009-06-15", repealedFrom: "2011-12-31", replacedBy: "be-wal-2011-health-code",
    verifiedOn: "2026-11-30", confidence: .medium, unverifiedTitles: [.de]),

  LawRecord(
    "be-wal-2011-health-code", .code, of: .belgium,
    title: Text(
      fr: "Code wallon de l’action sociale et de la santé",
      nl: "Waals Wetboek van Sociale Actie en Gezondheid",
      de: "Wallonisches Gesetzbuch für soziale Maßnahmen und Gesundheit"),
    names: LawNames(
      fr: ("du ", "Code wallon de l’action sociale et de la santé"),
      nl: ("van het ", "Waals Wetboek van Sociale Actie en Gezondheid"),
      de: "Wallonisches Gesetzbuch für soziale Maßnahmen und Gesundheit",
      deCited: ("des ", "Wallonischen Gesetzbuches für soziale Maßnahmen und Gesundheit")),
    date: "2011-09-29", gazette: "2011-12-21", inForceFrom: "2011-12-31",
    verifiedOn: "2026-11-30", unverifiedTitles: [.de],
    doubt: "The day of its publication was found in no source."),

  // Replaced with the publication of the decree of 2019, which says that it changes this one.
  LawRecord(
    "be-2001-school-health", .decree, of: .belgium,
    title: Text(
      fr: "Décret du 20 décembre 2001 relatif à la promotion de la santé à l’école",
      nl: "Decreet van 20 december 2001 betreffende de gezondheidspromotie op school",
      de: "Dekret vom 20. Dezember 2001 über die Gesundheitsförderung in der Schule"),
    names: .decree(fr: "20 décembre 2001", nl: "20 december 2001", de: "20. Dezember 2001"),
    date: "2001-12-20", gazette: "2002-01-17", repealedFrom: "2019-04-17", replacedBy: "be-2019-school-health",
    verifiedOn: "2026-11-30", confidence: .medium, unverifiedTitles: [.de]),

  LawRecord(
    "be-2019-school-health", .decree, of: .belgium,
    title: Text(
      fr: "Décret du 14 mars 2019 relatif à la promotion de la santé à l’école et dans l’enseignement supérieur "
        + "hors universités",
      nl: "Decreet van 14 maart 2019 betreffende de bevordering van de gezondheid op scholen en in het hoger "
        + "onderwijs buiten de universiteiten",
      de: "Dekret vom 14. März 2019 über die Gesundheitsförderung in der Schule und im Hochschulwesen außerhalb "
        + "der Universitäten"),
    names: .decree(fr: "14 mars 2019", nl: "14 maart 2019", de: "14. März 2019"),
    date: "2019-03-14", gazette: "2019-04-17", inForceFrom: "2019-04-17",
    url: justel("decret/2019/03/14", "decreet/2019/03/14", "2019011882"),
    verifiedOn: "2026-11-22", unverifiedTitles: [.de]),

  LawRecord(
    "be-2006-pms-centres", .decree, of: .belgium,
    title: Text(
      fr: "Décret du 14 juillet 2006 relatif aux missions, programmes et rapport d’activités des centres "
        + "psycho-médico-sociaux",
      nl: "Decreet van 14 juli 2006 betreffende de opdrachten, programma’s en activiteitenverslag van de "
        + "psycho-medisch-sociale centra",
      de: "Dekret vom 14. Juli 2006 über die Aufgaben, Programme und den Tätigkeitsbericht der "
        + "psycho-medizinisch-sozialen Zentren"),
    names: .decree(fr: "14 juillet 2006", nl: "14 juli 2006", de: "14. Juli 2006"),
    date: "2006-07-14", gazette: "2006-09-05", verifiedOn: "2026-11-30", unverifiedTitles: [.fr, .de]),
]
