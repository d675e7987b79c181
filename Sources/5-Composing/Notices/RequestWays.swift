import Markup
import NoticeModel

/// The ways to send a request, in the order in which a notice offers them.
extension Notice {
  /// Whether the notice says in which order ways are offered, and there is more than one.
  var offersWaysInOrder: Bool { !(rights?.ways ?? []).isEmpty && waysInOrder.count > 1 }

  /// Those that a notice names first, then the others by which requests can be sent; each once.
  package var waysInOrder: [RequestWay] {
    let declared = rights?.ways ?? []
    var ways: [RequestWay] = []
    for way in declared + [.email, .post, .form, .phone, .officer] where !ways.contains(way) {
      if !contacts(for: way).isEmpty { ways.append(way) }
    }
    return ways
  }

  /// Whom a way of sending requests leads to. The officer is one where the notice names that way, or declares nobody
  /// else.
  package func contacts(for way: RequestWay) -> [Contact] {
    let officers = officers.filter(\.hasChannel)
    let named = rights?.ways.contains(.officer) ?? false
    let others = requestContacts.filter { contact in
      !named || !officers.contains { $0.sameChannels(as: contact) }
    }
    switch way {
    case .form: return others.filter { $0.form != nil }
    case .email: return others.filter { $0.email != nil }
    case .post: return others.filter { $0.post != nil }
    case .phone: return others.filter { $0.phone != nil }
    case .officer: return named ? officers : []
    }
  }
}

extension Composer {
  /// Each way with what it leads to, the one that is advised first.
  var waysInOrder: Block {
    let items = notice.waysInOrder.map { way -> [Block] in
      let ends = notice.contacts(for: way).map { contact in channels(of: contact, by: way) + scope(of: contact) }
      return [.paragraph([.strong(name(of: way))] + colon + list(ends))]
    }
    return .list(start: 1, tight: true, items: items)
  }

  /// For whom a contact is responsible, in brackets, where there are several.
  func scope(of contact: Contact) -> [Inline] {
    contact.scope.map { [.text(" (")] + text($0) + [.text(")")] } ?? []
  }

  private func name(of way: RequestWay) -> [Inline] {
    switch way {
    case .form: return label(.form)
    case .email: return label(.email)
    case .post: return label(.post)
    case .phone: return label(.phone)
    case .officer: return label(.contactOfficer)
    }
  }

  private func channels(of contact: Contact, by way: RequestWay) -> [Inline] {
    var parts: [[Inline]] = []
    let isOfficer = way == .officer
    if let form = contact.form, isOfficer || way == .form { parts.append([web(form.url)]) }
    if let email = contact.email, isOfficer || way == .email { parts.append([self.email(email)]) }
    if let post = contact.post, isOfficer || way == .post { parts.append(oneLine(post)) }
    if let phone = contact.phone, isOfficer || way == .phone { parts.append([self.phone(phone)]) }
    return Array(parts.joined(separator: [.text(", ")]))
  }
}
