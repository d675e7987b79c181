/// A country, by its English name; the value is the ISO 3166-1 alpha-2 code.
///
/// The list holds the European Economic Area, the countries with an adequacy decision, and those that
/// services used by European organisations are most often based in.
public enum Country: String, CaseIterable, Sendable {
  case austria = "AT"
  case belgium = "BE"
  case bulgaria = "BG"
  case croatia = "HR"
  case cyprus = "CY"
  case czechia = "CZ"
  case denmark = "DK"
  case estonia = "EE"
  case finland = "FI"
  case france = "FR"
  case germany = "DE"
  case greece = "GR"
  case hungary = "HU"
  case iceland = "IS"
  case ireland = "IE"
  case italy = "IT"
  case latvia = "LV"
  case liechtenstein = "LI"
  case lithuania = "LT"
  case luxembourg = "LU"
  case malta = "MT"
  case netherlands = "NL"
  case norway = "NO"
  case poland = "PL"
  case portugal = "PT"
  case romania = "RO"
  case slovakia = "SK"
  case slovenia = "SI"
  case spain = "ES"
  case sweden = "SE"
  case andorra = "AD"
  case argentina = "AR"
  case australia = "AU"
  case brazil = "BR"
  case canada = "CA"
  case china = "CN"
  case faroeIslands = "FO"
  case guernsey = "GG"
  case hongKong = "HK"
  case india = "IN"
  case isleOfMan = "IM"
  case israel = "IL"
  case japan = "JP"
  case jersey = "JE"
  case morocco = "MA"
  case newZealand = "NZ"
  case philippines = "PH"
  case serbia = "RS"
  case singapore = "SG"
  case southAfrica = "ZA"
  case southKorea = "KR"
  case switzerland = "CH"
  case tunisia = "TN"
  case turkey = "TR"
  case ukraine = "UA"
  case unitedKingdom = "GB"
  case unitedStates = "US"
  case uruguay = "UY"

  /// Whether the GDPR applies there: a member of the European Economic Area (EEA Agreement, Annex XI).
  public var isInEEA: Bool {
    switch self {
    case .austria, .belgium, .bulgaria, .croatia, .cyprus, .czechia, .denmark, .estonia, .finland, .france,
      .germany, .greece, .hungary, .iceland, .ireland, .italy, .latvia, .liechtenstein, .lithuania,
      .luxembourg, .malta, .netherlands, .norway, .poland, .portugal, .romania, .slovakia, .slovenia, .spain,
      .sweden:
      return true
    default:
      return false
    }
  }
}
