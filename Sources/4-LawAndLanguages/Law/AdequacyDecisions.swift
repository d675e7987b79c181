import NoticeModel

// The numbers of the older decisions were compared with Implementing Decision (EU) 2016/2295, which amends
// them all. Each of them was kept in force by Article 45(9) GDPR.
let adequacyDecisions: [Adequacy] = [
  Adequacy(
    id: "dpf", country: .unitedStates,
    decision: implementing("2023/1795", fr: "10 juillet 2023", nl: "10 juli 2023", de: "10. Juli 2023"),
    date: "2023-07-10", validUntil: nil,
    contested: Text(
      fr: "pourvoi C-703/25 P devant la Cour de justice de l’Union européenne",
      nl: "hogere voorziening C-703/25 P bij het Hof van Justitie van de Europese Unie",
      de: "Rechtsmittel C-703/25 P vor dem Gerichtshof der Europäischen Union"),
    note: Text(
      fr: "seulement pour les organisations inscrites sur la liste du cadre de protection des données UE-États-Unis "
        + "(Data Privacy Framework)",
      nl: "alleen voor organisaties op de lijst van het EU-VS-kader voor gegevensbescherming (Data Privacy "
        + "Framework)",
      de: "nur für Organisationen auf der Liste des Datenschutzrahmens EU-USA (Data Privacy Framework)"),
    verifiedOn: "2026-11-22", confidence: .high),
  // Renewed on 19 December 2025 for six years; the number of the renewing decision was not found.
  Adequacy(
    id: "uk", country: .unitedKingdom,
    decision: implementing("2021/1772", fr: "28 juin 2021", nl: "28 juni 2021", de: "28. Juni 2021"),
    date: "2021-06-28", validUntil: "2031-12-27", verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "ch", country: .switzerland,
    decision: early("2000/518", .community, fr: "26 juillet 2000", nl: "26 juli 2000", de: "26. Juli 2000"),
    date: "2000-07-26", verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "jp", country: .japan,
    decision: implementing("2019/419", fr: "23 janvier 2019", nl: "23 januari 2019", de: "23. Januar 2019"),
    date: "2019-01-23",
    note: Text(
      fr: "seulement pour les entreprises soumises à la loi japonaise sur la protection des informations à "
        + "caractère personnel",
      nl: "alleen voor bedrijven die onder de Japanse wet op de bescherming van persoonsinformatie vallen",
      de: "nur für Unternehmen, die dem japanischen Gesetz über den Schutz personenbezogener Informationen "
        + "unterliegen"),
    verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "kr", country: .southKorea,
    decision: implementing("2022/254", fr: "17 décembre 2021", nl: "17 december 2021", de: "17. Dezember 2021"),
    date: "2021-12-17",
    note: Text(
      fr: "sauf pour les organisations religieuses dans leurs activités missionnaires, les partis politiques dans la "
        + "désignation de leurs candidats, et les informations de crédit des organismes que surveille la Commission des "
        + "services financiers (Financial Services Commission)",
      nl: "behalve voor religieuze organisaties bij hun missionaire activiteiten, politieke partijen bij de voordracht "
        + "van hun kandidaten, en kredietinformatie van instellingen onder toezicht van de Commissie voor financiële "
        + "diensten (Financial Services Commission)",
      de: "außer für religiöse Organisationen bei ihrer Missionstätigkeit, politische Parteien bei der Aufstellung "
        + "ihrer Kandidaten und Kreditinformationen von Stellen unter der Aufsicht der Kommission für "
        + "Finanzdienstleistungen (Financial Services Commission)"),
    verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "br", country: .brazil,
    decision: implementing("2026/179", fr: "26 janvier 2026", nl: "26 januari 2026", de: "26. Januar 2026"),
    date: "2026-01-26", verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "ca", country: .canada,
    decision: early("2002/2", .community, fr: "20 décembre 2001", nl: "20 december 2001", de: "20. Dezember 2001"),
    date: "2001-12-20",
    note: Text(
      fr: "seulement pour les organisations commerciales soumises à la loi fédérale sur la protection des "
        + "renseignements personnels (PIPEDA)",
      nl: "alleen voor commerciële organisaties die onder de federale privacywet (PIPEDA) vallen",
      de: "nur für gewerbliche Organisationen, die dem Bundesgesetz über den Schutz personenbezogener Daten "
        + "(PIPEDA) unterliegen"),
    verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "nz", country: .newZealand,
    decision: early(
      "2013/65", .unionImplementing, fr: "19 décembre 2012", nl: "19 december 2012", de: "19. Dezember 2012"),
    date: "2012-12-19", verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "ar", country: .argentina,
    decision: early("2003/490", .community, fr: "30 juin 2003", nl: "30 juni 2003", de: "30. Juni 2003"),
    date: "2003-06-30", verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "uy", country: .uruguay,
    decision: early("2012/484", .unionImplementing, fr: "21 août 2012", nl: "21 augustus 2012", de: "21. August 2012"),
    date: "2012-08-21", verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "il", country: .israel,
    decision: early("2011/61", .union, fr: "31 janvier 2011", nl: "31 januari 2011", de: "31. Januar 2011"),
    date: "2011-01-31", verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "ad", country: .andorra,
    decision: early("2010/625", .union, fr: "19 octobre 2010", nl: "19 oktober 2010", de: "19. Oktober 2010"),
    date: "2010-10-19", verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "fo", country: .faroeIslands,
    decision: early("2010/146", .union, fr: "5 mars 2010", nl: "5 maart 2010", de: "5. März 2010"),
    date: "2010-03-05", verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "gg", country: .guernsey,
    decision: early("2003/821", .community, fr: "21 novembre 2003", nl: "21 november 2003", de: "21. November 2003"),
    date: "2003-11-21", verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "im", country: .isleOfMan,
    decision: early("2004/411", .community, fr: "28 avril 2004", nl: "28 april 2004", de: "28. April 2004"),
    date: "2004-04-28", verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "je", country: .jersey,
    decision: early("2008/393", .community, fr: "8 mai 2008", nl: "8 mei 2008", de: "8. Mai 2008"),
    date: "2008-05-08", verifiedOn: "2026-11-22", confidence: .high),
  // The first decision on an international organisation.
  Adequacy(
    id: "epo", country: nil,
    organisation: Text(
      fr: "Organisation européenne des brevets", nl: "Europese Octrooiorganisatie",
      de: "Europäische Patentorganisation"),
    decision: implementing("2025/1382", fr: "15 juillet 2025", nl: "15 juli 2025", de: "15. Juli 2025"),
    date: "2025-07-15", verifiedOn: "2026-11-30", confidence: .high),
  // Declared invalid by the Court of Justice, C-311/18 (Schrems II).
  Adequacy(
    id: "privacy-shield", country: .unitedStates,
    decision: implementing("2016/1250", fr: "12 juillet 2016", nl: "12 juli 2016", de: "12. Juli 2016"),
    date: "2016-07-12", validUntil: "2020-07-16", verifiedOn: "2026-11-22", confidence: .high),
  // Declared invalid by the Court of Justice, C-362/14 (Schrems I).
  Adequacy(
    id: "safe-harbour", country: .unitedStates,
    decision: early("2000/520", .community, fr: "26 juillet 2000", nl: "26 juli 2000", de: "26. Juli 2000"),
    date: "2000-07-26", validUntil: "2015-10-06", verifiedOn: "2026-11-22", confidence: .high),
]

/// What the acts of the Commission were called before 2015: a Community, a Union, a Union implementing one.
private enum EarlyForm {
  case community, union, unionImplementing
}

private func implementing(_ number: String, fr: String, nl: String, de: String) -> Text {
  Text(
    fr: "décision d’exécution (UE) \(number) de la Commission du \(fr)",
    nl: "Uitvoeringsbesluit (EU) \(number) van de Commissie van \(nl)",
    de: "Durchführungsbeschluss (EU) \(number) der Kommission vom \(de)")
}

private func early(_ number: String, _ form: EarlyForm, fr: String, nl: String, de: String) -> Text {
  let words =
    switch form {
    case .community: ("décision \(number)/CE", "Beschikking \(number)/EG", "Entscheidung \(number)/EG")
    case .union: ("décision \(number)/UE", "Besluit \(number)/EU", "Beschluss \(number)/EU")
    case .unionImplementing:
      ("décision d’exécution \(number)/UE", "Uitvoeringsbesluit \(number)/EU", "Durchführungsbeschluss \(number)/EU")
    }
  return Text(
    fr: "\(words.0) de la Commission du \(fr)", nl: "\(words.1) van de Commissie van \(nl)",
    de: "\(words.2) der Kommission vom \(de)")
}
