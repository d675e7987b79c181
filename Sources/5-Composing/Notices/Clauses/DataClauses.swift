import NoticeModel

extension Clause {
  static let ofData = [
    people, data, specialData, criminalData, sources, dutyByLaw, dutyByContract, dutyToContract, duty,
  ]

  static let people = Clause("people/introduction", .facts, when: "`people:`") { !$0.people.isEmpty }
  static let data = Clause("data/introduction", .law, when: "`data:`") { !$0.data.isEmpty }
  /// It names the special categories that are declared.
  static let specialData = Clause("data/special", .facts, when: "a category of data with `special:`") {
    $0.data.contains { !$0.special.isEmpty }
  }
  static let criminalData = Clause("data/criminal", .facts, when: "a category of data with `criminal: true`") {
    $0.data.contains(where: \.criminal)
  }
  static let sources = Clause("sources/introduction", .law, when: "a source with `origin: .others`") {
    $0.sources.contains { $0.origin == .others }
  }

  // MARK: - Obligation to give data

  static let dutyByLaw = duty("law", .law)
  static let dutyByContract = duty("contract", .contract)
  static let dutyToContract = duty("entering-contract", .enteringContract)
  static let duty = Clause("obligation/duty", .facts, when: "`obligation: .required(…)` with an empty `by:`") {
    $0.requiredData?.by.isEmpty ?? false
  }

  static func duty(_ origin: DutyOrigin) -> Clause {
    switch origin {
    case .law: return dutyByLaw
    case .contract: return dutyByContract
    case .enteringContract: return dutyToContract
    }
  }

  private static func duty(_ name: String, _ origin: DutyOrigin) -> Clause {
    Clause("obligation/\(name)", .facts, when: "`obligation: .required(…)` with `by: [.\(origin)]`") {
      $0.requiredData?.by.contains(origin) ?? false
    }
  }
}

extension Notice {
  fileprivate var requiredData: RequiredData? {
    if case .required(let data) = obligation { return data }
    return nil
  }
}
