import NoticeModel
import Notices

/// Each transfer names its country, or the international organisation, and what makes it lawful.
struct TransferGround: NoticeRule {
  private static let tools =
    ".adequacy(\"…\"), .standardClauses, .bindingRules, .publicInstrument, .codeOrCertificate or .derogation(…)"

  let page = RuleDescription(
    "TO-TRANSFER-TOOL", .to, "What makes a transfer lawful",
    basis: ["GDPR 13(1)(f)", "GDPR 45 to 49", "WP260 rev.01, annex (the country)"],
    trigger: "each transfer",
    requirement:
      "the country or the international organisation, and an adequacy decision, a safeguard of Article 46 or 47, or a derogation of Article 49",
    remedy: "write country: .…; tool: \(tools)",
    reason: "Article 44 allows no other transfer, and what protects the data depends on country and ground.")

  func check(_ subject: Subject) -> [Finding] {
    subject.transfers.enumerated().flatMap { index, transfer in
      gaps(of: transfer, subject.entity(of: transfer, index), subject)
    }
  }

  private func gaps(of transfer: Transfer, _ entity: String, _ subject: Subject) -> [Finding] {
    var missing: [String] = []
    var help: [String] = []
    if transfer.country == nil, transfer.organisation == nil {
      missing.append("to which country data go")
      help.append("country: .…, one Transfer(…) for each")
    }
    if case .undeclared = transfer.tool {
      missing.append("what makes the transfer lawful")
      help.append("tool: " + Self.tools)
    }
    if !missing.isEmpty {
      return [
        subject.finding(
          page, "nothing says \(missing.joined(separator: ", nor "))", at: transfer.place, entity: entity,
          help: "write \(help.joined(separator: "; "))")
      ]
    }
    if transfer.organisation != nil, transfer.country != nil {
      return [
        subject.finding(
          page, "a transfer goes to a country or to an international organisation, and this one to both",
          of: transfer, .organisation, entity: entity, severity: .warning,
          help: "write one Transfer(…) for each")
      ]
    }
    if let country = transfer.country, country.isInEEA {
      return [
        subject.finding(
          page, "`.\(country)` belongs to the European Economic Area: this is no transfer to a third country",
          of: transfer, .country, entity: entity, severity: .warning,
          help: "take the transfer out; who receives the data there is a recipient like others")
      ]
    }
    if case .publicInstrument = transfer.tool, !subject.isPublicBody {
      return [
        subject.finding(
          page, "an instrument between public authorities is declared, but the controller is none",
          of: transfer, .tool, entity: entity, severity: .warning,
          help: "write the tool on which your own transfer rests, or the kind: of the controller that it has")
      ]
    }
    return []
  }
}

extension Subject {
  /// The name of a transfer in findings: its country, or its number.
  func entity(of transfer: Transfer, _ index: Int) -> String {
    let country = transfer.country
    let same = transfers.filter { country != nil && $0.country == country }
    guard let country, same.count == 1 else { return "transfer:\(index + 1)" }
    return "transfer:\(country.rawValue)"
  }
}
