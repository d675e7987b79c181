import Diagnostics
import NoticeModel
import Notices

/// Questions about the controller and ways to reach it that several rules ask.
extension Subject {
  /// Whether the notice speaks for several legal entities.
  var isGroup: Bool {
    if case .companyGroup = notice.controller.kind { return true }
    return notice.group != nil
  }

  /// Whether a finding that nobody has waived says that the seat of the controller is missing.
  var asksForSeat: Bool {
    if case .companyGroup = notice.controller.kind { return false }
    return notice.controller.seat == nil && !notice.waivers.contains { $0.rule == RuleID.whoIdentity.text }
  }

  var members: [Member] { notice.group?.members ?? [] }

  /// Every contact of the notice, once.
  var allContacts: [Contact] {
    var contacts = notice.controller.contacts + notice.officers
    if let representative = notice.controller.representative { contacts.append(representative) }
    return contacts + (notice.rights?.requests ?? [])
  }

  /// The kinds of way to reach the controller itself, its officer left aside.
  var ownChannels: Set<String> {
    let officers = notice.officers
    var channels: Set<String> = []
    if notice.controller.seat != nil || members.contains(where: { $0.seat != nil }) { channels.insert("post") }
    for contact in notice.controller.contacts + (notice.rights?.requests ?? []) {
      if contact.post != nil { channels.insert("post") }
      if let email = contact.email, !officers.contains(where: { $0.email == email }) { channels.insert("e-mail") }
      if let phone = contact.phone, !officers.contains(where: { $0.phone == phone }) { channels.insert("telephone") }
      if let form = contact.form, !officers.contains(where: { $0.form == form }) { channels.insert("form") }
    }
    return channels
  }
}
