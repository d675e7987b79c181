import Languages
import Law
import Markup
import NoticeModel

/// Ways to reach someone, in the form of the page.
extension Composer {
  /// The officer of texts that name one; the first of several.
  var dpo: Contact? { notice.officers.first }

  /// Where requests go: as declared, otherwise to the data protection officer, otherwise to the organisation.
  var requestContacts: [Contact] { notice.requestContacts }

  /// Whom people ask: the contacts for requests or, where none of them can be reached, another declared contact or, in
  /// the end, the seat.
  var whomToAsk: [Contact] {
    if requestContacts.contains(where: \.hasChannel) { return requestContacts }
    let others = notice.officers + notice.controller.contacts
    if let other = others.first(where: \.hasChannel) { return [other] }
    return notice.controller.seat.map { [Contact(role: .general, name: notice.controller.name, post: $0)] } ?? []
  }

  /// Whether a contact is the organisation itself.
  func isController(_ contact: Contact) -> Bool { contact.name == notice.controller.name }

  /// The name of a contact; that of the organisation is marked as a name.
  func name(of contact: Contact) -> [Inline] {
    guard let name = contact.name else { return [] }
    return isController(contact) ? [.name(text(name))] : text(name)
  }

  func email(_ email: Email) -> Inline { .link([.text(email.address)], to: "mailto:\(email.address)") }

  func phone(_ phone: Phone) -> Inline {
    .link([.text(phone.display)], to: phone.link)
  }

  /// A web address, shown without its scheme.
  func web(_ url: String) -> Inline {
    var shown = Substring(url)
    for scheme in ["https://", "http://"] where shown.hasPrefix(scheme) { shown = shown.dropFirst(scheme.count) }
    if shown.hasSuffix("/") { shown = shown.dropLast() }
    return .link([.text(String(shown))], to: url)
  }

  /// The lines of a postal address.
  func lines(_ address: Address) -> [Inline] {
    var lines = [text(address.street)]
    if let line = address.line { lines.insert(text(line), at: 0) }
    lines.append([.text("\(address.postcode)\u{A0}")] + text(address.town))
    if address.country != country { lines.append(text(address.country.name)) }
    return Array(lines.joined(separator: [.lineBreak]))
  }

  /// The same on one line: "rue de la Loi 1, 1000 Bruxelles".
  func oneLine(_ address: Address) -> [Inline] {
    lines(address).flatMap { inline -> [Inline] in
      if case .lineBreak = inline { return [.text(", ")] }
      return [inline]
    }
  }

  var enterpriseNumber: String? {
    guard let number = notice.controller.enterpriseNumber else { return nil }
    if let country, case .valid(let formatted) = EnterpriseNumberCheck.verdict(for: number, country: country) {
      return formatted
    }
    return number.written
  }

  /// A card with everything that is known of a contact. Its name stands at the top where no other title is given and
  /// the role says nothing more than that it is a contact.
  func card(_ contact: Contact, title: [Inline]? = nil) -> Card {
    var rows: [DefinitionItem] = []
    let isNamed = title == nil && contact.role == .general
    let title = title ?? (isNamed && contact.name != nil ? name(of: contact) : self.title(of: contact))
    if let name = contact.name, !isNamed { rows.append(row(.department, [.paragraph(text(name))])) }
    if let scope = contact.scope { rows.append(row(.contactScope, [.paragraph(text(scope).capitalised)])) }
    if let email = contact.email { rows.append(row(.email, [.paragraph([self.email(email)])])) }
    if let phone = contact.phone { rows.append(row(.phone, [.paragraph([self.phone(phone)])])) }
    if let post = contact.post { rows.append(row(.post, [.paragraph(lines(post))])) }
    if let form = contact.form { rows.append(row(.form, [.paragraph([web(form.url)])])) }
    return Card(title: title, rows: rows)
  }

  func title(of contact: Contact) -> [Inline] {
    switch contact.role {
    case .general: return label(.contactGeneral)
    case .requests: return label(.contactRequests)
    case .dpo: return label(.contactOfficer)
    case .complaints: return label(.contactComplaints)
    case .security: return label(.contactSecurity)
    }
  }
}

extension Contact {
  /// Whether there is any way to reach it.
  package var hasChannel: Bool { email != nil || phone != nil || post != nil || form != nil }
}
