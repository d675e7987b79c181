import NoticeModel

extension Clause {
  static let ofRetention = [retention, automatedDecisions, security]

  static let retention = Clause("retention/introduction", .law, when: "`retention:`") { !$0.retention.isEmpty }
  static let automatedDecisions = Clause(
    "automated-decisions/introduction", .facts, when: "`automatedDecisions: .made([…])`"
  ) {
    if case .made(let decisions) = $0.automatedDecisions { return !decisions.isEmpty }
    return false
  }
  static let security = Clause("security/introduction", .law, when: "`security:`") { $0.security != nil }
}
