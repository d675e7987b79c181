import NoticeModel

extension Dutch {
  var names: LanguageNames { Self.allNames }

  private static let allNames = LanguageNames(
    siteTitle: "Privacyverklaringen",
    bibliographicCode: "nld",
    mainLanguageOf: [.netherlands],
    laws: laws,
    lawLinks: ["van de ", "van het ", "van "],
    authorities: authorities,
    adequacy: adequacy,
    citiesAbroad: citiesAbroad,
    wrongNames: wrongNames,
    outdated: outdated,
    keptData: keptData)

  private static let authorities: [String: AuthorityWording] = [
    "be": AuthorityWording(
      name: "Gegevensbeschermingsautoriteit", abbreviation: "GBA", street: "Drukpersstraat 35", town: "Brussel",
      site: "https://www.gegevensbeschermingsautoriteit.be",
      complaint: "https://www.gegevensbeschermingsautoriteit.be/burger/acties/klacht-indienen"),
    // It has no Dutch name.
    "lu": AuthorityWording(name: "Commission nationale pour la protection des données"),
    "de-federal": AuthorityWording(name: "Bundesbeauftragte für den Datenschutz und die Informationsfreiheit"),
  ]

  private static let adequacy: [String: AdequacyWording] = [
    "dpf": AdequacyWording(
      contested: "hogere voorziening C-703/25 P bij het Hof van Justitie van de Europese Unie",
      note: """
        alleen voor organisaties op de lijst van het EU-VS-kader voor gegevensbescherming (Data Privacy Framework)
        """),
    "jp": AdequacyWording(
      note: """
        alleen voor bedrijven die onder de Japanse wet op de bescherming van persoonsinformatie vallen
        """),
    "kr": AdequacyWording(
      note: """
        behalve voor religieuze organisaties bij hun missionaire activiteiten, politieke partijen bij de \
        voordracht van hun kandidaten, en kredietinformatie van instellingen onder toezicht van de Commissie voor \
        financiële diensten (Financial Services Commission)
        """),
    "ca": AdequacyWording(
      note: "alleen voor commerciële organisaties die onder de federale privacywet (PIPEDA) vallen"),
    "epo": AdequacyWording(organisation: "Europese Octrooiorganisatie"),
  ]

  private static let citiesAbroad = [
    "CN": ["Peking"], "EG": ["Caïro"], "GB": ["Londen"], "JP": ["Tokio"], "KR": ["Seoel"], "PH": ["Manilla"],
    "RS": ["Belgrado"], "RU": ["Moskou", "Sint-Petersburg"], "US": ["Californië"], "ZA": ["Kaapstad"],
  ]

  private static let wrongNames = [
    WrongName(
      [
        "gegevensbescherming autoriteit", "gegevensbeschermings autoriteit", "autoriteit voor gegevensbescherming",
        "gegevensbeschermingsautoriteit (APD)",
      ], "Gegevensbeschermingsautoriteit"),
    WrongName(
      [
        "algemene verordening persoonsgegevens", "algemene verordening gegevens bescherming",
        "algemene verordening voor gegevensbescherming",
      ], "algemene verordening gegevensbescherming"),
    WrongName(["GDPR"], "AVG"),
    WrongName(["Belgisch staatsblad", "belgisch staatsblad"], "Belgisch Staatsblad", exactly: true),
  ]

  private static let keptData: [String: [String]] = [
    "be-cameras": ["bewakingscamera", "camerabeeld"],
    "de-cameras": ["bewakingscamera", "camerabeeld"],
    "lu-cameras": ["bewakingscamera", "camerabeeld"],
    "be-patient-file": ["patiëntendossier", "medisch dossier"],
    "be-tax": ["fiscale documenten", "fiscale stukken", "facturen"],
    "be-accounts": ["boekhoudkundige stukken", "boekhoudstukken"],
    "be-social-documents": ["sociale documenten", "personeelsregister", "individuele rekening"],
    "be-money-laundering": ["witwas"],
    "fr-cameras": ["bewakingscamera", "camerabeeld"],
    "fr-patient-file": ["patiëntendossier", "medisch dossier"],
    "fr-tax": ["fiscale documenten", "fiscale stukken"],
    "de-patient-file": ["patiëntendossier", "medisch dossier"],
    "de-books": ["handelsboeken", "jaarrekening"],
    "de-vouchers": ["boekingsstukken", "facturen"],
    "de-letters": ["handelsbrieven"],
    "lu-patient-file": ["patiëntendossier", "medisch dossier"],
    "nl-patient-file": ["patiëntendossier", "medisch dossier"],
  ]

  func decision(_ form: DecisionForm, _ number: String, of day: Day) -> String {
    let day = plainDate(day, month: monthName(day.month, in: months))
    let name =
      switch form {
      case .community: "Beschikking \(number)/EG"
      case .union: "Besluit \(number)/EU"
      case .unionImplementing: "Uitvoeringsbesluit \(number)/EU"
      case .implementing: "Uitvoeringsbesluit (EU) \(number)"
      }
    return "\(name) van de Commissie van \(day)"
  }
}
