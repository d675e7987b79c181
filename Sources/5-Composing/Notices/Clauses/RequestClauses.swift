import Law
import NoticeModel

extension Clause {
  static let ofRequests = [
    ways, writeOrForm, write, form, phone, whatToSay, deadline, freeOfCharge, identity, identityWithoutCopy,
    identityAlways,
    refusal,
  ]

  static let ways = Clause("requests/ways", .facts, when: "`ways:`, and several ways to send a request") {
    $0.offersWaysInOrder
  }
  static let writeOrForm = channel(
    "write-or-form", "with an e-mail or postal address and a form"
  ) { $0.canBeWritten && $0.hasForm }
  static let write = channel("write", "with an e-mail or postal address and no form") { $0.canBeWritten && !$0.hasForm }
  static let form = channel("form", "with a form and no other written way") { !$0.canBeWritten && $0.hasForm }
  static let phone = channel("phone", "with a telephone number alone") {
    !$0.canBeWritten && !$0.hasForm && $0.contains { $0.phone != nil }
  }
  static let whatToSay = Clause("requests/what")
  static let deadline = Clause("requests/deadline")
  static let freeOfCharge = Clause("requests/free")
  static let identity = Clause("requests/identity", .law, when: "`identityCheck:` is not `.always`") {
    $0.identityCheck != .always
  }
  static let identityWithoutCopy = Clause(
    "requests/identity-on-doubt", .facts, when: "`identityCheck: .onReasonableDoubt`"
  ) { $0.identityCheck == .onReasonableDoubt }
  static let identityAlways = Clause("requests/identity-always", .facts, when: "`identityCheck: .always`") {
    $0.identityCheck == .always
  }
  static let refusal = Clause("requests/refusal")

  private static func channel(
    _ name: String, _ words: String, _ isOfKind: @escaping @Sendable ([Contact]) -> Bool
  ) -> Clause {
    Clause("requests/\(name)", .facts, when: "contacts for requests \(words), and no order of `ways:`") {
      isOfKind($0.requestContacts) && !$0.offersWaysInOrder
    }
  }

  // MARK: - Complaints

  static let ofComplaints = [
    complaintToUs, complaint, complaintInBelgium, complaintInFrance, courts, courtsOfAuthority,
  ]

  static let complaintToUs = Clause("complaint/first")
  static let complaint = Clause("complaint/introduction")
  static let complaintInBelgium = authority(.belgium)
  static let complaintInFrance = authority(.france)
  /// Article 79(2): those of the country where a person lives are closed for what a public authority does as such.
  static let courts = Clause(
    "complaint/courts", .law, when: "a `kind:` that is no public body and no health insurance fund"
  ) { !$0.mayActAsAuthority }
  static let courtsOfAuthority = Clause(
    "complaint/courts-public", .law, when: "a `kind:` that is a public body or a health insurance fund"
  ) { $0.mayActAsAuthority }

  /// What the authority of a country asks of those who complain.
  private static func authority(_ country: Country) -> Clause {
    let code = country.rawValue.lowercased()
    return Clause("complaint/authority-\(code)", .law, when: "the authority of the controller is that of \(country)") {
      AuthorityRegistry.standard.competent(for: $0)?.country == country
    }
  }

  // MARK: - Changes

  static let ofChanges = [versions, materialChanges]

  /// What Notitia does itself.
  static let versions = Clause("changes/introduction")
  static let materialChanges = Clause("changes/material")
}

extension Notice {
  fileprivate var identityCheck: IdentityCheck { rights?.identityCheck ?? .undeclared }

  /// Where requests go: as declared, otherwise to the data protection officer, otherwise to the organisation.
  var requestContacts: [Contact] {
    if let declared = rights?.requests, !declared.isEmpty { return declared }
    let reachable = officers.filter(\.hasChannel)
    if !reachable.isEmpty { return reachable }
    return controller.contacts.filter(\.hasChannel)
  }
}

extension [Contact] {
  fileprivate var canBeWritten: Bool { contains { $0.email != nil || $0.post != nil } }
  fileprivate var hasForm: Bool { contains { $0.form != nil } }
}
