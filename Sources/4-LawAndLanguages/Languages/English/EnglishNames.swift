import NoticeModel

extension English {
  var names: LanguageNames { Self.allNames }

  private static let allNames = LanguageNames(
    siteTitle: "Privacy notices",
    bibliographicCode: "eng",
    mainLanguageOf: [.ireland],
    laws: laws,
    lawLinks: ["of the ", "of "],
    authorities: authorities,
    adequacy: adequacy,
    citiesAbroad: citiesAbroad,
    wrongNames: wrongNames,
    outdated: outdated,
    keptData: keptData)

  private static let authorities: [String: AuthorityWording] = [
    // As on its pages in English, which keep the French form of the street.
    "be": AuthorityWording(
      name: "Data Protection Authority", abbreviation: "DPA", street: "Rue de la Presse 35", town: "Brussels",
      site: "https://www.dataprotectionauthority.be",
      complaint: "https://www.dataprotectionauthority.be/submit-request-or-complaint"),
    "lu": AuthorityWording(name: "National Commission for Data Protection"),
    "de-federal": AuthorityWording(
      name: "Federal Commissioner for Data Protection and Freedom of Information"),
  ]

  private static let adequacy: [String: AdequacyWording] = [
    "dpf": AdequacyWording(
      contested: "appeal C-703/25 P before the Court of Justice of the European Union",
      note: "only for organisations on the list of the EU-US Data Privacy Framework"),
    "jp": AdequacyWording(
      note: "only for businesses subject to the Japanese Act on the Protection of Personal Information"),
    "kr": AdequacyWording(
      note: """
        except for religious organisations in their missionary activities, political parties in the nomination of their \
        candidates, and credit information of bodies supervised by the Financial Services Commission
        """),
    "ca": AdequacyWording(
      note: """
        only for commercial organisations subject to the federal Personal Information Protection and Electronic \
        Documents Act (PIPEDA)
        """),
    "epo": AdequacyWording(organisation: "European Patent Organisation"),
  ]

  private static let citiesAbroad = [
    "CH": ["Geneva"], "EG": ["Cairo"], "MA": ["Tangier"], "RS": ["Belgrade"], "RU": ["Moscow"], "US": ["California"],
    "ZA": ["Cape Town"],
  ]

  private static let wrongNames = [
    WrongName(
      ["Belgian Data Protection Agency", "Data Protection Agency of Belgium", "Authority for Data Protection"],
      "Data Protection Authority"),
    WrongName(
      [
        "General Regulation on Data Protection", "General Data Protection Regulations", "General Data Protection Rules",
        "General Data Privacy Regulation",
      ], "General Data Protection Regulation"),
    WrongName(["RGPD", "AVG", "DSGVO"], "GDPR", exactly: true),
  ]

  private static let keptData: [String: [String]] = [
    "be-cameras": cameras, "de-cameras": cameras, "lu-cameras": cameras, "be-patient-file": patientFile,
    "be-tax": ["tax documents", "tax records", "invoices"],
    "be-accounts": ["accounting documents", "accounting records", "account books"],
    "be-social-documents": ["social documents", "staff register", "individual account"],
    "be-money-laundering": ["money laundering"],
    "fr-cameras": cameras, "fr-patient-file": patientFile, "fr-tax": ["tax documents", "tax records"],
    "de-patient-file": patientFile, "de-books": ["account books", "annual accounts"],
    "de-vouchers": ["accounting vouchers", "invoices"], "de-letters": ["commercial letters", "business letters"],
    "lu-patient-file": patientFile, "nl-patient-file": patientFile,
  ]

  private static let cameras = ["surveillance camera", "camera images", "camera footage", "cctv", "video surveillance"]
  private static let patientFile = ["patient file", "patient record", "medical file", "medical record"]

  func decision(_ form: DecisionForm, _ number: String, of day: Day) -> String {
    let day = plainDate(day, month: monthName(day.month, in: months))
    let name =
      switch form {
      case .community: "Commission Decision \(number)/EC"
      case .union: "Commission Decision \(number)/EU"
      case .unionImplementing: "Commission Implementing Decision \(number)/EU"
      case .implementing: "Commission Implementing Decision (EU) \(number)"
      }
    return "\(name) of \(day)"
  }

  func link(toAbbreviation name: String) -> String { "of the " }
}
