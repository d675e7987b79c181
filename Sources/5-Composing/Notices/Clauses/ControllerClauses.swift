import NoticeModel

extension Clause {
  static let ofController = [
    controller, namedController, definedController, namedDefinedController, companyGroup,
    joint, jointPartner, jointPartners, jointRights, contact, officer, officers,
  ]

  static let controller = Clause(
    "controller/introduction", .facts,
    when: "a controller that is no group of companies, without `nameWithArticle:`, and no definition `controller`"
  ) { !$0.isOfCompanyGroup && $0.controller.nameWithArticle == nil && !$0.definesController }
  static let namedController = Clause(
    "controller/introduction-by-name", .facts,
    when: "`nameWithArticle:`, of a controller that is no group of companies, and no definition `controller`"
  ) { !$0.isOfCompanyGroup && $0.controller.nameWithArticle != nil && !$0.definesController }
  /// What a controller is stands with the definitions.
  static let definedController = Clause(
    "controller/defined", .facts,
    when: "a controller that is no group of companies, without `nameWithArticle:`, and a definition `controller`"
  ) { !$0.isOfCompanyGroup && $0.controller.nameWithArticle == nil && $0.definesController }
  static let namedDefinedController = Clause(
    "controller/defined-by-name", .facts,
    when: "`nameWithArticle:`, of a controller that is no group of companies, and a definition `controller`"
  ) { !$0.isOfCompanyGroup && $0.controller.nameWithArticle != nil && $0.definesController }
  static let companyGroup = Clause("controller/group", .facts, when: "`kind: .companyGroup`") { $0.isOfCompanyGroup }
  static let joint = Clause(
    "controller/joint", .facts, when: "`jointControl: .with(…)` without partners"
  ) { $0.arrangement?.partners.isEmpty ?? false }
  static let jointPartner = Clause(
    "controller/joint-partner", .facts, when: "`jointControl: .with(…)` with one partner"
  ) { $0.arrangement?.partners.count == 1 }
  static let jointPartners = Clause(
    "controller/joint-partners", .facts, when: "`jointControl: .with(…)` with several partners"
  ) { ($0.arrangement?.partners.count ?? 0) > 1 }
  static let jointRights = Clause("controller/joint-rights", .law, when: "`jointControl: .with(…)`") {
    $0.arrangement != nil
  }
  static let contact = Clause(
    "contact/introduction", .facts, when: "a way to reach the organisation or its officer, or its seat"
  ) { $0.isReachable }
  static let officer = Clause(
    "contact/dpo", .law, when: "`dpo:` with one officer, unless the section on contact declares `tellsHow: true`"
  ) { $0.officers.count == 1 }
  static let officers = Clause(
    "contact/dpos", .law,
    when: "`dpo: .several(…)` with more than one officer, unless the section on contact declares `tellsHow: true`"
  ) { $0.officers.count > 1 }
}

extension Notice {
  /// Whether the controller is no legal person of its own.
  fileprivate var isOfCompanyGroup: Bool {
    if case .companyGroup = controller.kind { return true }
    return false
  }

  /// Whether it says itself what a controller is, and shows it to readers.
  fileprivate var definesController: Bool { definitions.contains { $0.id == "controller" } }

  /// Whether it may act as a public authority, which Articles 21(1) and 79(2) GDPR distinguish: a public body, and a
  /// health insurance fund, which carries out a task of social security.
  var mayActAsAuthority: Bool {
    switch controller.kind {
    case .publicBody, .federalBody, .healthFund: return true
    case .careInstitution(let isPublic): return isPublic
    case .company, .cooperative, .association, .companyGroup: return false
    }
  }

  fileprivate var arrangement: JointArrangement? {
    if case .with(let arrangement) = jointControl { return arrangement }
    return nil
  }

  /// The data protection officers that are designated; mostly one.
  package var officers: [Contact] {
    switch dpo {
    case .designated(let officer): return [officer]
    case .several(let officers): return officers
    case .undeclared, .notRequired: return []
    }
  }

  fileprivate var isReachable: Bool {
    controller.seat != nil || (officers + controller.contacts).contains(where: \.hasChannel)
      || (rights?.requests ?? []).contains(where: \.hasChannel)
  }
}
