import NoticeModel

// Federal law on health care and health insurance; for the titles see BelgianPrivacyLaws.swift.
let belgianHealthLaws: [LawRecord] = [
  LawRecord(
    "be-1990-mutualities", .act, of: .belgium,
    title: Text(
      fr: "Loi du 6 août 1990 relative aux mutualités et aux unions nationales de mutualités",
      nl: "Wet van 6 augustus 1990 betreffende de ziekenfondsen en de landsbonden van ziekenfondsen",
      de: "Gesetz vom 6. August 1990 über die Krankenkassen und Krankenkassenlandesverbände"),
    names: .act(fr: "6 août 1990", nl: "6 augustus 1990", de: "6. August 1990"),
    date: "1990-08-06", gazette: "1990-09-28", verifiedOn: "2026-11-30"),

  LawRecord(
    "be-1994-insurance", .coordinatedAct, of: .belgium,
    title: Text(
      fr: "Loi relative à l’assurance obligatoire soins de santé et indemnités, coordonnée le 14 juillet 1994",
      nl: "Wet betreffende de verplichte verzekering voor geneeskundige verzorging en uitkeringen, gecoördineerd "
        + "op 14 juli 1994",
      de: "Am 14. Juli 1994 koordiniertes Gesetz über die Gesundheitspflege- und Entschädigungspflichtversicherung"),
    names: .coordinatedAct(fr: "14 juillet 1994", nl: "14 juli 1994", de: "14. Juli 1994"),
    date: "1994-07-14", gazette: "1994-08-27", inForceFrom: "1994-09-06", verifiedOn: "2026-11-22"),

  LawRecord(
    "be-2002-patient-rights", .act, of: .belgium,
    title: Text(
      fr: "Loi du 22 août 2002 relative aux droits du patient",
      nl: "Wet van 22 augustus 2002 betreffende de rechten van de patiënt",
      de: "Gesetz vom 22. August 2002 über die Rechte des Patienten"),
    names: .act(fr: "22 août 2002", nl: "22 augustus 2002", de: "22. August 2002"),
    date: "2002-08-22", gazette: "2002-09-26", inForceFrom: "2002-10-06",
    url: justel("loi/2002/08/22", "wet/2002/08/22", "2002022737"), verifiedOn: "2026-11-22"),

  LawRecord(
    "be-2008-hospitals", .coordinatedAct, of: .belgium,
    title: Text(
      fr: "Loi relative aux hôpitaux et à d’autres établissements de soins, coordonnée le 10 juillet 2008",
      nl: "Wet betreffende de ziekenhuizen en andere verzorgingsinrichtingen, gecoördineerd op 10 juli 2008",
      de: "Am 10. Juli 2008 koordiniertes Gesetz über die Krankenhäuser und andere Pflegeeinrichtungen"),
    names: .coordinatedAct(fr: "10 juillet 2008", nl: "10 juli 2008", de: "10. Juli 2008"),
    date: "2008-07-10", gazette: "2008-11-07", verifiedOn: "2026-11-22"),

  LawRecord(
    "be-1964-hospital-norms", .royalDecree, of: .belgium,
    title: Text(
      fr: "Arrêté royal du 23 octobre 1964 portant fixation des normes auxquelles les hôpitaux et leurs services "
        + "doivent répondre",
      nl: "Koninklijk besluit van 23 oktober 1964 tot bepaling van de normen die door de ziekenhuizen en hun "
        + "diensten moeten worden nageleefd",
      de: "Königlicher Erlass vom 23. Oktober 1964 zur Festlegung der Normen, denen Krankenhäuser und ihre "
        + "Dienste entsprechen müssen"),
    names: .royalDecree(fr: "23 octobre 1964", nl: "23 oktober 1964", de: "23. Oktober 1964"),
    date: "1964-10-23", verifiedOn: "2026-11-22"),

  LawRecord(
    "be-2019-quality", .act, of: .belgium,
    title: Text(
      fr: "Loi du 22 avril 2019 relative à la qualité de la pratique des soins de santé",
      nl: "Wet van 22 april 2019 inzake de kwaliteitsvolle praktijkvoering in de gezondheidszorg",
      de: "Gesetz vom 22. April 2019 über die Qualität der Praxis der Gesundheitspflege"),
    names: .act(fr: "22 avril 2019", nl: "22 april 2019", de: "22. April 2019"),
    // Put off from 1 July 2021 to 1 July 2022; most of it, the patient file included, started half a year earlier.
    date: "2019-04-22", gazette: "2019-05-14", inForceFrom: "2022-01-01",
    url: justel("loi/2019/04/22", "wet/2019/04/22", "2019041141"),
    verifiedOn: "2026-11-22", unverifiedTitles: [.de]),

  LawRecord(
    "be-1990-psychiatric", .act, of: .belgium,
    title: Text(
      fr: "Loi du 26 juin 1990 relative à la protection imposée à une personne atteinte d’un trouble psychiatrique",
      nl: "Wet van 26 juni 1990 inzake de bescherming opgelegd aan een persoon met een psychiatrische aandoening",
      de: "Gesetz vom 26. Juni 1990 über den Schutz, der einer Person mit einer psychiatrischen Erkrankung "
        + "auferlegt wird"),
    names: .act(fr: "26 juin 1990", nl: "26 juni 1990", de: "26. Juni 1990"),
    date: "1990-06-26", gazette: "1990-07-27",
    formerTitle: FormerTitle(
      title: Text(
        fr: "Loi du 26 juin 1990 relative à la protection de la personne des malades mentaux",
        nl: "Wet van 26 juni 1990 betreffende de bescherming van de persoon van de geesteszieke",
        de: "Gesetz vom 26. Juni 1990 über den Schutz der Person des Geisteskranken"),
      until: "2025-01-01"),  // law of 16 May 2024, article 2
    url: justel("loi/1990/06/26", "wet/1990/06/26", "1990009905"),
    verifiedOn: "2026-11-22", unverifiedTitles: [.de]),

  LawRecord(
    "be-1990-nursing-decree", .royalDecree, of: .belgium,
    title: Text(
      fr: "Arrêté royal du 18 juin 1990 portant fixation de la liste des prestations techniques de soins "
        + "infirmiers et de la liste des actes pouvant être confiés par un médecin à des praticiens de l’art "
        + "infirmier, ainsi que des modalités d’exécution relatives à ces prestations et à ces actes et des "
        + "conditions de qualification auxquelles les praticiens de l’art infirmier doivent répondre",
      nl: "Koninklijk besluit van 18 juni 1990 houdende vaststelling van de lijst van de technische "
        + "verpleegkundige verstrekkingen en de lijst van de handelingen die door een arts aan beoefenaars van de "
        + "verpleegkunde kunnen worden toevertrouwd, alsmede de wijze van uitvoering van die verstrekkingen en "
        + "handelingen en de kwalificatievereisten waaraan de beoefenaars van de verpleegkunde moeten voldoen",
      de: "Königlicher Erlass vom 18. Juni 1990 zur Festlegung der Liste der fachlichen Krankenpflegeleistungen "
        + "und der Liste der Handlungen, mit denen ein Arzt Krankenpfleger beauftragen kann, sowie der Modalitäten "
        + "für die Ausführung dieser Leistungen und Handlungen und der Qualifikationsbedingungen, denen "
        + "Krankenpfleger genügen müssen"),
    names: .royalDecree(fr: "18 juin 1990", nl: "18 juni 1990", de: "18. Juni 1990"),
    date: "1990-06-18", gazette: "1990-07-26", verifiedOn: "2026-11-22", unverifiedTitles: [.de]),
]
