import Law
import Markup
import NoticeModel

/// Complaints (Articles 77 and 79 GDPR) and contacts.
extension Composer {
  func complaintSection() -> [DocumentNode] {
    var blocks = clause(.complaintToUs) + complaintContacts.map { .card(card($0)) } + clause(.complaint)
    if let authority {
      blocks.append(.card(card(authority)))
      blocks += clause(.complaintInBelgium) + clause(.complaintInFrance)
    }
    blocks += clause(.courts) + clause(.courtsOfAuthority)
    return blocks.map(DocumentNode.block)
  }

  private var complaintContacts: [Contact] {
    notice.controller.contacts.filter { $0.role == .complaints && $0.hasChannel }
  }

  private func card(_ authority: Authority) -> Card {
    var rows = [row(.post, [.paragraph(lines(authority.address))])]
    if let phone = authority.phone { rows.append(row(.phone, [.paragraph([self.phone(phone)])])) }
    if let email = authority.email { rows.append(row(.email, [.paragraph([self.email(email)])])) }
    if let site = authority.site[language] { rows.append(row(.website, [.paragraph([web(site)])])) }
    return Card(title: [.name(text(authority.name))], rows: rows)
  }

  func contactSection() -> [DocumentNode] {
    var blocks = introduction(.contact, of: .contact)
    if !notice.officers.isEmpty {
      if !plan.tellsHow(.contact) { blocks += clause(.officer) + clause(.officers) }
      blocks += notice.officers.flatMap { $0.hasChannel ? [.card(card($0))] : gap(.officerContact) }
    } else if case .notRequired(let because) = notice.dpo {
      blocks += paragraph(because)
    } else {
      blocks += gap(.officer)
    }
    blocks += otherContacts.map { .card(card($0)) }
    // The seat stands with the controller; here it is a way to write to it where there is no other.
    if let seat = notice.controller.seat, blocks.allSatisfy({ !$0.isCard }) {
      blocks.append(
        .card(Card(title: [.name(text(notice.controller.name))], rows: [row(.post, [.paragraph(lines(seat))])])))
    }
    return blocks.map(DocumentNode.block)
  }

  /// Contacts beside the officer. Those for requests and for complaints stand once, in the sections on these.
  private var otherContacts: [Contact] {
    let requests = plan.has(.rights) || plan.has(.requests) ? [] : notice.rights?.requests ?? []
    let others = notice.controller.contacts.filter { contact in
      guard contact.hasChannel else { return false }
      return contact.role != .complaints || !plan.has(.complaint)
    }
    return requests.filter { request in !notice.officers.contains { $0.sameChannels(as: request) } } + others
  }
}

extension Contact {
  /// Whether it is reached in the same ways as another.
  func sameChannels(as other: Contact) -> Bool {
    email == other.email && phone == other.phone && post == other.post && form == other.form
  }
}

extension Unresolved.Block {
  fileprivate var isCard: Bool {
    if case .card = self { return true }
    return false
  }
}
