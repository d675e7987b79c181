import Law
import Markup
import NoticeModel

/// Complaints (Articles 77 and 79 GDPR) and contacts.
extension Composer {
  func complaintSection() -> [DocumentNode] {
    var blocks = clause("complaint/introduction")
    let own = notice.controller.contacts.filter { $0.role == .complaints && $0.hasChannel }
    blocks += own.map { .card(card($0, title: title(of: $0))) }
    if let authority {
      blocks.append(.card(card(authority)))
      let particular = "complaint/authority-\(authority.country.rawValue.lowercased())"
      if clauses.document(particular, language) != nil { blocks += clause(particular) }
    }
    blocks += clause("complaint/courts")
    return blocks.map(DocumentNode.block)
  }

  private func card(_ authority: Authority) -> Card {
    var rows = [row(.post, [.paragraph(lines(authority.address))])]
    if let phone = authority.phone { rows.append(row(.phone, [.paragraph([self.phone(phone)])])) }
    if let email = authority.email { rows.append(row(.email, [.paragraph([self.email(email)])])) }
    if let site = authority.site[language] { rows.append(row(.website, [.paragraph([web(site)])])) }
    return Card(title: [.name(text(authority.name))], rows: rows)
  }

  func contactSection() -> [DocumentNode] {
    var blocks = clause("contact/introduction")
    if let dpo {
      blocks += clause("contact/dpo")
      if dpo.hasChannel {
        blocks.append(.card(card(dpo, title: title(of: dpo))))
      } else {
        blocks += gap(.gapOfficerContact)
      }
    } else if case .notRequired(let because) = notice.dpo {
      blocks += paragraph(because)
    } else {
      blocks += gap(.gapOfficer)
    }
    let requests = notice.rights?.requests ?? []
    for contact in requests where dpo.map({ !$0.sameChannels(as: contact) }) ?? true {
      blocks.append(.card(card(contact, title: label(.contactRequests))))
    }
    for contact in notice.controller.contacts where contact.hasChannel {
      blocks.append(.card(card(contact, title: title(of: contact))))
    }
    if let seat = notice.controller.seat, notice.controller.contacts.isEmpty {
      blocks.append(
        .card(Card(title: [.name(text(notice.controller.name))], rows: [row(.post, [.paragraph(lines(seat))])])))
    }
    return blocks.map(DocumentNode.block)
  }
}

extension Contact {
  /// Whether it is reached in the same ways as another.
  func sameChannels(as other: Contact) -> Bool {
    email == other.email && phone == other.phone && post == other.post && form == other.form
  }
}
