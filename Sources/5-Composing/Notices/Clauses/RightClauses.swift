import NoticeModel

extension Clause {
  static let ofRights =
    [rights, notification] + Right.allCases.filter { $0 != .objection }.map(explaining)
    + [portabilityAndPublicTask, withdrawalByRequest, humanInterventionIfAny] + AdditionalRight.allCases.map(explaining)

  static let rights = Clause("rights/introduction")
  static let notification = Clause("rights/notification")
  /// Article 20(3).
  static let portabilityAndPublicTask = Clause(
    "rights/portability-public-task", .law, when: "a right to portability, and a purpose with `Ground(.publicTask)`"
  ) { RightsEngine($0).includes(.portability) && $0.bases.contains(.publicTask) }
  static let withdrawalByRequest = Clause(
    "rights/withdrawal-by-request", .facts,
    when: "a consent, and a contact for requests, unless the section on withdrawal declares `tellsHow: true`"
  ) { RightsEngine($0).includes(.withdrawal) && !$0.requestContacts.isEmpty }

  static func explaining(_ right: Right) -> Clause {
    let condition: String
    switch right {
    case .access, .rectification, .erasure, .restriction: condition = Clause.everyNotice
    case .portability: condition = "a purpose with `Ground(.consent)` or `Ground(.contract)`, or no legal basis at all"
    case .withdrawal: condition = "a consent: `Ground(.consent)` or an explicit one; or no legal basis at all"
    case .humanIntervention: return humanIntervention
    case .objection: condition = "see objection"
    }
    return Clause("rights/\(right.clause)", .law, when: condition) { RightsEngine($0).allows(right) }
  }

  private static let humanIntervention = Clause(
    "rights/human-intervention", .law, when: "`automatedDecisions: .made([…])`"
  ) { RightsEngine($0).allows(.humanIntervention) && !$0.saysNothingOfDecisions }
  /// The same in short, where it is not known whether there is any such decision.
  static let humanInterventionIfAny = Clause(
    "rights/human-intervention-if-any", .law, when: "`automatedDecisions:` left out"
  ) { RightsEngine($0).allows(.humanIntervention) && $0.saysNothingOfDecisions }

  static func explaining(_ right: AdditionalRight) -> Clause {
    Clause("rights/\(right.clause)", .law, when: "`additional: [.\(right)]`") {
      $0.rights?.additional.contains(right) ?? false
    }
  }

  // MARK: - Objection

  static let ofObjection = [
    objection, objectionOnAnyBasis, objectionToInterest, objectionToProfiling, objectionFollowed, objectionGranted,
    marketingObjection,
  ]

  static let objection = Clause(
    "objection/introduction", .law,
    when: "a purpose with `Ground(.publicTask)` or `Ground(.legitimateInterests)`, without `objectionWithoutReason:`"
  ) { $0.mayBeObjectedTo }
  static let objectionOnAnyBasis = Clause(
    "objection/any-basis", .law,
    when: "no legal basis at all, and a `kind:` that is a public body or a health insurance fund"
  ) { $0.bases.isEmpty && $0.mayActAsAuthority }
  static let objectionToInterest = Clause(
    "objection/legitimate-interests", .law,
    when: "no legal basis at all, and a `kind:` that is no public body and no health insurance fund"
  ) { $0.bases.isEmpty && !$0.mayActAsAuthority }
  static let objectionToProfiling = Clause(
    "objection/profiling", .law,
    when: "`profiling: true` for a purpose that people may object to, or no legal basis at all"
  ) { notice in notice.purposes.contains { $0.profiling && ($0.mayBeObjectedTo || notice.bases.isEmpty) } }
  static let objectionFollowed = Clause(
    "objection/consequence", .law, when: "a purpose that people may object to, or no legal basis at all"
  ) { $0.mayBeObjectedTo || $0.bases.isEmpty }
  static let objectionGranted = Clause("objection/without-reason", .facts, when: "`objectionWithoutReason: true`") {
    $0.purposes.contains(where: \.objectionWithoutReason)
  }
  static let marketingObjection = Clause("objection/marketing", .law, when: "`directMarketing: true`") {
    $0.purposes.contains(where: \.directMarketing)
  }
}

extension Notice {
  fileprivate var saysNothingOfDecisions: Bool {
    if case .undeclared = automatedDecisions { return true }
    return false
  }

  fileprivate var mayBeObjectedTo: Bool { purposes.contains(where: \.mayBeObjectedTo) }
}

extension Purpose {
  /// Whether one of its legal bases is one that Article 21(1) names, and people have to give a reason.
  var mayBeObjectedTo: Bool {
    !objectionWithoutReason && restsOnTaskOrInterest
  }

  /// Whether one of its legal bases is one that Article 21(1) names.
  package var restsOnTaskOrInterest: Bool {
    grounds.contains { [.publicTask, .legitimateInterests].contains($0.basis) }
  }
}
