import NoticeModel

extension German {
  var names: LanguageNames { Self.allNames }

  private static let allNames = LanguageNames(
    siteTitle: "Datenschutzerklärungen",
    bibliographicCode: "deu",
    mainLanguageOf: [.germany, .austria],
    laws: laws,
    lawLinks: ["des ", "der "],
    authorities: authorities,
    adequacy: adequacy,
    citiesAbroad: citiesAbroad,
    wrongNames: wrongNames,
    outdated: outdated,
    keptData: keptData)

  private static let authorities: [String: AuthorityWording] = [
    // The streets of Brussels have a French and a Dutch name; German keeps the French one.
    "be": AuthorityWording(
      name: "Datenschutzbehörde", abbreviation: "DSB", street: "Rue de la Presse 35", town: "Brüssel",
      site: "https://www.datenschutzbehorde.be",
      complaint: "https://www.datenschutzbehorde.be/zivilist/aktionen/beschwerde-einreichen"),
    "lu": AuthorityWording(name: "Nationale Kommission für den Datenschutz"),
    // The title follows the gender of whoever holds the office; both forms are right at any time.
    "de-federal": AuthorityWording(
      name: "Die oder der Bundesbeauftragte für den Datenschutz und die Informationsfreiheit"),
  ]

  private static let adequacy: [String: AdequacyWording] = [
    "dpf": AdequacyWording(
      contested: "Rechtsmittel C-703/25 P vor dem Gerichtshof der Europäischen Union",
      note: """
        nur für Organisationen auf der Liste des Datenschutzrahmens EU-USA (Data Privacy Framework)
        """),
    "jp": AdequacyWording(
      note: """
        nur für Unternehmen, die dem japanischen Gesetz über den Schutz personenbezogener Informationen \
        unterliegen
        """),
    "kr": AdequacyWording(
      note: """
        außer für religiöse Organisationen bei ihrer Missionstätigkeit, politische Parteien bei der Aufstellung \
        ihrer Kandidaten und Kreditinformationen von Stellen unter der Aufsicht der Kommission für \
        Finanzdienstleistungen (Financial Services Commission)
        """),
    "ca": AdequacyWording(
      note: """
        nur für gewerbliche Organisationen, die dem Bundesgesetz über den Schutz personenbezogener Daten (PIPEDA) \
        unterliegen
        """),
    "epo": AdequacyWording(organisation: "Europäische Patentorganisation"),
  ]

  private static let citiesAbroad = [
    "CH": ["Genf"], "CN": ["Peking"], "EG": ["Kairo"], "IN": ["Neu-Delhi"], "JP": ["Tokio"], "RS": ["Belgrad"],
    "RU": ["Moskau", "Sankt Petersburg"], "UA": ["Kyjiw"], "US": ["Kalifornien"], "VN": ["Hanoi"], "ZA": ["Kapstadt"],
  ]

  private static let wrongNames = [
    WrongName(["Datenschutz-Behörde", "Datenschutzsbehörde", "Behörde für den Datenschutz"], "Datenschutzbehörde"),
    WrongName(["Datenschutzgrundverordnung", "Datenschutz Grundverordnung"], "Datenschutz-Grundverordnung"),
    WrongName(["GDPR"], "DSGVO"),
  ]

  private static let keptData: [String: [String]] = [
    "be-cameras": ["überwachungskamera", "videoüberwachung", "kamerabilder"],
    "de-cameras": ["überwachungskamera", "videoüberwachung", "kamerabilder"],
    "lu-cameras": ["überwachungskamera", "videoüberwachung", "kamerabilder"],
    "be-patient-file": ["patientenakte", "krankenakte"],
    "be-tax": ["steuerunterlagen", "steuerbelege"],
    "be-accounts": ["buchhaltungsunterlagen"],
    "be-social-documents": ["sozialdokumente", "personalregister"],
    "be-money-laundering": ["geldwäsche"],
    "fr-cameras": ["überwachungskamera", "videoüberwachung", "kamerabilder"],
    "fr-patient-file": ["patientenakte", "krankenakte"],
    "fr-tax": ["steuerunterlagen", "steuerbelege"],
    "de-patient-file": ["patientenakte", "krankenakte"],
    "de-books": ["handelsbücher", "jahresabschl"],
    "de-vouchers": ["buchungsbelege", "rechnungsbelege"],
    "de-letters": ["handelsbriefe", "geschäftsbriefe"],
    "lu-patient-file": ["patientenakte", "krankenakte"],
    "nl-patient-file": ["patientenakte", "krankenakte"],
  ]

  func decision(_ form: DecisionForm, _ number: String, of day: Day) -> String {
    let day = plainDate(day, month: monthName(day.month, in: months))
    let name =
      switch form {
      case .community: "Entscheidung \(number)/EG"
      case .union: "Beschluss \(number)/EU"
      case .unionImplementing: "Durchführungsbeschluss \(number)/EU"
      case .implementing: "Durchführungsbeschluss (EU) \(number)"
      }
    return "\(name) der Kommission vom \(day)"
  }
}
