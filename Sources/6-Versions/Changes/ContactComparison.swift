import Markup
import NoticeModel
import Notices

/// Whom people may turn to: the officer, and where requests go.
extension Comparison {
  mutating func compareContacts() {
    compareOfficers()
    let (a, b) = (channel(old), channel(new))
    let words = (contacts(old.requestContacts, old), contacts(new.requestContacts, new))
    // Where the officer answers requests on both sides, that has been told.
    if a != .officer || b != .officer {
      let isSame = isReachedAlike(old.requestContacts, new.requestContacts)
      compare(isSame ? .contactDetails : .requests, "requests", words.0, words.1)
    }
    if (a == .organisation || b == .organisation) && !alike(words.0, words.1) { return }
    for role in [ContactRole.general, .requests, .dpo, .complaints, .security] {
      compare(
        .contactDetails, "controller", contacts(old.notice.controller.contacts.filter { $0.role == role }, old),
        contacts(new.notice.controller.contacts.filter { $0.role == role }, new))
    }
  }

  private mutating func compareOfficers() {
    let (a, b) = (old.notice.officers, new.notice.officers)
    let isSame = !a.isEmpty && isReachedAlike(a, b)
    compare(isSame ? .contactDetails : .officer, "dpo", officer(old), officer(new))
  }

  /// Whether the same addresses and numbers lead to contacts of the same roles: another name of a department alone
  /// changes nothing for those who write to it.
  private func isReachedAlike(_ a: [Contact], _ b: [Contact]) -> Bool {
    func channels(_ contacts: [Contact], _ side: Side) -> [Words] {
      contacts.map { contact in
        var channels = contact
        channels.name = nil
        return self.contact(side)(channels)
      }
    }
    guard a.map(\.role) == b.map(\.role), a.allSatisfy(\.hasChannel) else { return false }
    return zip(channels(a, old), channels(b, new)).allSatisfy { alikeButForCapitals($0, $1) }
  }

  private enum Channel { case declared, officer, organisation }

  /// Which contacts answer requests.
  private func channel(_ side: Side) -> Channel {
    if side.notice.rights?.requests.isEmpty == false { return .declared }
    let officers = side.notice.officers
    if !officers.isEmpty, !side.requestContacts.isEmpty,
      contacts(officers, side) == contacts(side.requestContacts, side)
    {
      return .officer
    }
    return .organisation
  }

  private func contacts(_ contacts: [Contact], _ side: Side) -> Words? {
    let known = contacts.map(contact(side)).filter { !($0.values.first?.isEmpty ?? true) }
    guard !known.isEmpty else { return nil }
    return side.say { words in
      Array(contacts.map { words.contact($0) }.filter { !$0.isEmpty }.joined(separator: [.text("; ")]))
    }
  }

  private func officer(_ side: Side) -> Words? {
    switch side.notice.dpo {
    case .undeclared: return nil
    case .designated, .several:
      return contacts(side.notice.officers, side) ?? phrase(self.words[.officerWithoutContact])
    case .notRequired(let because):
      let head = phrase(self.words[.officerNotRequired])
      let reason = side.text(because)
      return Dictionary(
        uniqueKeysWithValues: side.languages.map { ($0, (head[$0] ?? []) + [.text(", ")] + (reason[$0] ?? [])) })
    }
  }
}
