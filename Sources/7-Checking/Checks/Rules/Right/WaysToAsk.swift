import NoticeModel
import Notices

/// The ways to send a request whose order is declared exist.
struct WaysToAsk: NoticeRule {
  let page = RuleDescription(
    "RIGHT-WAYS", .right, "Order of the ways to send a request", basis: ["GDPR 12(2)"],
    trigger: "rights: Rights(ways: …)",
    requirement: "each way is named once, and a contact for requests, or the officer, can be reached by it",
    remedy: "add the address, number or form to the contact for requests, or take the way out of ways:",
    reason: "A way that is advised and leads nowhere keeps people from using their rights.", confidence: .practice)

  func check(_ subject: Subject) -> [Finding] {
    guard let rights = subject.notice.rights else { return [] }
    var seen: Set<RequestWay> = []
    return rights.ways.compactMap { way in
      guard seen.insert(way).inserted else {
        return subject.finding(
          page, "`.\(way)` stands twice among the ways to send a request", of: rights, .ways, entity: "notice",
          help: "keep the first of the two")
      }
      guard subject.notice.contacts(for: way).isEmpty else { return nil }
      return subject.finding(
        page, "`.\(way)` is offered as a way to send a request, but \(Self.lack(way))", of: rights, .ways,
        entity: "notice")
    }
  }

  private static func lack(_ way: RequestWay) -> String {
    switch way {
    case .form: "no contact for requests has a form"
    case .email: "no contact for requests has an e-mail address"
    case .post: "no contact for requests has a postal address"
    case .phone: "no contact for requests has a telephone number"
    case .officer: "no data protection officer can be reached"
    }
  }
}
