/// The tables of laws, one for each country and field.
enum LawTables {
  static let all: [LawRecord] = belgian + french + germanLaws + luxembourgLaws + dutchLaws + europeanLaws

  private static let belgian =
    belgianPrivacyLaws + belgianHealthLaws + belgianCareLaws + belgianSocialSecurityLaws + belgianLabourLaws
    + belgianEconomicLaws + belgianRegionalLaws

  private static let french = frenchLaws + frenchCodes
}
