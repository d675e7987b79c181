import NoticeModel

extension Clause {
  static let ofTransfers =
    [transfers, adequacy, standardClauses, bindingRules, publicInstrument, codeOrCertificate]
    + Derogation.allCases.map(explaining)

  static let transfers = Clause("transfers/introduction", .facts, when: "`transfers: .to([…])`") {
    !$0.declaredTransfers.isEmpty
  }
  static let adequacy = tool("adequacy", "`tool: .adequacy(…)`") {
    if case .adequacy = $0 { return true }
    return false
  }
  static let standardClauses = tool("standard-clauses", "`tool: .standardClauses`") {
    if case .standardClauses = $0 { return true }
    return false
  }
  static let bindingRules = tool("binding-rules", "`tool: .bindingRules`") {
    if case .bindingRules = $0 { return true }
    return false
  }
  static let publicInstrument = tool("public-instrument", "`tool: .publicInstrument`") {
    if case .publicInstrument = $0 { return true }
    return false
  }
  static let codeOrCertificate = tool("code-or-certificate", "`tool: .codeOrCertificate`") {
    if case .codeOrCertificate = $0 { return true }
    return false
  }

  static func explaining(_ derogation: Derogation) -> Clause {
    tool(derogation.clause, "`tool: .derogation(.\(derogation))`") {
      if case .derogation(derogation) = $0 { return true }
      return false
    }
  }

  private static func tool(
    _ name: String, _ declared: String, _ isDeclared: @escaping @Sendable (TransferTool) -> Bool
  ) -> Clause {
    Clause("transfers/\(name)", .facts, when: "a transfer with \(declared)") {
      $0.declaredTransfers.contains { isDeclared($0.tool) }
    }
  }
}

extension Notice {
  /// The transfers that are declared; none where nothing is said of them.
  var declaredTransfers: [Transfer] {
    if case .to(let transfers) = transfers { return transfers }
    return []
  }
}
