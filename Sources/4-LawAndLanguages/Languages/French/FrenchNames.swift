import NoticeModel

extension French {
  var names: LanguageNames { Self.allNames }

  private static let allNames = LanguageNames(
    siteTitle: "Déclarations de confidentialité",
    bibliographicCode: "fra",
    mainLanguageOf: [.france],
    laws: laws,
    lawLinks: ["de la ", "de l’", "de l'", "du ", "des "],
    authorities: authorities,
    adequacy: adequacy,
    citiesAbroad: citiesAbroad,
    wrongNames: wrongNames,
    outdated: outdated,
    keptData: keptData)

  private static let authorities: [String: AuthorityWording] = [
    "be": AuthorityWording(
      name: "Autorité de protection des données", abbreviation: "APD", street: "rue de la Presse 35",
      town: "Bruxelles", site: "https://www.autoriteprotectiondonnees.be",
      complaint: "https://www.autoriteprotectiondonnees.be/citoyen/agir/introduire-une-plainte"),
    "lu": AuthorityWording(name: "Commission nationale pour la protection des données"),
    "de-federal": AuthorityWording(
      name: "Commissaire fédéral à la protection des données et à la liberté d’information"),
  ]

  private static let adequacy: [String: AdequacyWording] = [
    "dpf": AdequacyWording(
      contested: "pourvoi C-703/25 P devant la Cour de justice de l’Union européenne",
      note: """
        seulement pour les organisations inscrites sur la liste du cadre de protection des données UE-États-Unis \
        (Data Privacy Framework)
        """),
    "jp": AdequacyWording(
      note: """
        seulement pour les entreprises soumises à la loi japonaise sur la protection des informations à caractère \
        personnel
        """),
    "kr": AdequacyWording(
      note: """
        sauf pour les organisations religieuses dans leurs activités missionnaires, les partis politiques dans la \
        désignation de leurs candidats, et les informations de crédit des organismes que surveille la Commission \
        des services financiers (Financial Services Commission)
        """),
    "ca": AdequacyWording(
      note: """
        seulement pour les organisations commerciales soumises à la loi fédérale sur la protection des \
        renseignements personnels (PIPEDA)
        """),
    "epo": AdequacyWording(organisation: "Organisation européenne des brevets"),
  ]

  private static let citiesAbroad = [
    "AE": ["Abou Dhabi"], "CH": ["Bâle"], "CN": ["Pékin"], "EG": ["Le Caire"], "GB": ["Londres", "Édimbourg"],
    "IN": ["Nouvelle Delhi"], "MG": ["Tananarive"], "PH": ["Manille"], "RS": ["Belgrade"],
    "RU": ["Moscou", "Saint-Pétersbourg"], "US": ["Californie"],
  ]

  private static let wrongNames = [
    WrongName(
      [
        "Autorité de la protection des données", "Autorité de protection de données",
        "Autorité belge de la protection des données", "Autorité pour la protection des données",
      ], "Autorité de protection des données"),
    WrongName(
      [
        "règlement général de protection des données", "règlement général de la protection des données",
        "règlement général pour la protection des données", "règlement général à la protection des données",
      ], "règlement général sur la protection des données"),
    WrongName(["GDPR"], "RGPD"),
    WrongName(["Moniteur Belge"], "Moniteur belge", exactly: true),
    WrongName(["aout"], "août", exactly: true),
    WrongName(["fevrier"], "février", exactly: true),
    WrongName(["decembre"], "décembre", exactly: true),
    WrongName(["chartre"], "charte"),
    WrongName(["adéqution"], "adéquation"),
  ]

  private static let keptData: [String: [String]] = [
    "be-cameras": ["caméra", "vidéosurveillance", "vidéoprotection"],
    "de-cameras": ["caméra", "vidéosurveillance", "vidéoprotection"],
    "lu-cameras": ["caméra", "vidéosurveillance", "vidéoprotection"],
    "be-patient-file": ["dossier de patient", "dossier du patient", "dossier patient", "dossier médical"],
    "be-tax": ["documents fiscaux", "pièces fiscales", "factures"],
    "be-accounts": ["pièces comptables", "livres comptables"],
    "be-social-documents": ["documents sociaux", "registre du personnel", "compte individuel"],
    "be-money-laundering": ["blanchiment"],
    "fr-cameras": ["caméra", "vidéosurveillance", "vidéoprotection"],
    "fr-patient-file": ["dossier de patient", "dossier du patient", "dossier patient", "dossier médical"],
    "fr-tax": ["documents fiscaux", "pièces fiscales"],
    "de-patient-file": ["dossier de patient", "dossier du patient", "dossier patient", "dossier médical"],
    "de-books": ["livres comptables", "comptes annuels"],
    "de-vouchers": ["pièces comptables", "factures"],
    "de-letters": ["lettres commerciales"],
    "lu-patient-file": ["dossier de patient", "dossier du patient", "dossier patient", "dossier médical"],
    "nl-patient-file": ["dossier de patient", "dossier du patient", "dossier patient", "dossier médical"],
  ]

  func decision(_ form: DecisionForm, _ number: String, of day: Day) -> String {
    let day = plainDate(day, month: monthName(day.month, in: months))
    let name =
      switch form {
      case .community: "décision \(number)/CE"
      case .union: "décision \(number)/UE"
      case .unionImplementing: "décision d’exécution \(number)/UE"
      case .implementing: "décision d’exécution (UE) \(number)"
      }
    return "\(name) de la Commission du \(day)"
  }

  func link(toAbbreviation name: String) -> String { Self.link(toAbbreviation: name) }

  /// Masculine, as "règlement" and "code" are: "du RGPD", "de l’AO".
  static func link(toAbbreviation name: String) -> String {
    name.first.map { "AEIOU".contains($0) } == true ? "de l’" : "du "
  }
}
