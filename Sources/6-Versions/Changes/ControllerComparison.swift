import Markup
import NoticeModel

/// Who is responsible: Articles 13(1)(a), 26 and 27 GDPR.
extension Comparison {
  mutating func compareController() {
    let (a, b) = (old.notice.controller, new.notice.controller)
    compare(.controllerReplaced, "controller", a.name, b.name)
    compareNumbers(a.enterpriseNumber, b.enterpriseNumber)
    compare(.controllerDetails, "controller", a.fullName, b.fullName)
    compare(.controllerDetails, "controller", a.legalForm, b.legalForm)
    compare(.controllerDetails, "controller", a.seat.map(address(old)), b.seat.map(address(new)))
    if a.kind.image != b.kind.image { report(.controllerDetails, "controller") }
    if a.seat == nil, b.seat == nil { compare(.controllerDetails, "controller", country(a), country(b)) }
    compareWebsites(a.websites, b.websites)
    compare(
      .representative, "representative", a.representative.map(contact(old)), b.representative.map(contact(new)))
    compareGroup()
    compareJointControl()
    compareAuthority()
  }

  func address(_ side: Side) -> (Address) -> Words { { address in side.say { $0.address(address) } } }

  func contact(_ side: Side) -> (Contact) -> Words { { contact in side.say { $0.contact(contact) } } }

  private func country(_ controller: Controller) -> Words? { controller.country.map { new.text($0.name) } }

  /// Another number is another legal person; one that is stated for the first time is not.
  private mutating func compareNumbers(_ a: EnterpriseNumber?, _ b: EnterpriseNumber?) {
    guard digits(a) != digits(b) else { return }
    let kind: ChangeKind = a == nil || b == nil ? .controllerDetails : .controllerReplaced
    compare(kind, "controller", a.map(number), b.map(number), marks: .none)
  }

  private func digits(_ number: EnterpriseNumber?) -> String? { number?.written.filter(\.isNumber) }

  private func number(_ number: EnterpriseNumber) -> Words { new.say { _ in [.text(number.written)] } }

  private mutating func compareWebsites(_ a: [Website], _ b: [Website]) {
    func words(_ site: Website, _ side: Side) -> Words {
      side.say { [.link($0.text(site.name), to: $0.text(site.url).plainText)] }
    }
    let (a, b) = (a.map { words($0, old) }, b.map { words($0, new) })
    compareLists(.controllerDetails, "controller", a, b)
  }

  // MARK: - Group

  private mutating func compareGroup() {
    guard let a = old.notice.group, let b = new.notice.group else {
      compare(.group, "group", old.notice.group.map { old.text($0.name) }, new.notice.group.map { new.text($0.name) })
      return
    }
    compare(.wording, "group", a.name, b.name)
    let pairing = Pairing(identified: a.members, b.members, \.id, in: common)
    for (a, b) in pairing.differing {
      let entity = "member:\(b.id)"
      compare(.wording, entity, a.name, b.name)
      compare(
        .groupMemberDetails, entity, it: new.quoted(b.name), a.seat.map(address(old)), b.seat.map(address(new)))
      guard digits(a.enterpriseNumber) != digits(b.enterpriseNumber) else { continue }
      compare(
        .groupMemberDetails, entity, it: new.quoted(b.name), a.enterpriseNumber.map(number),
        b.enterpriseNumber.map(number), marks: .none)
    }
    for member in pairing.added { report(.groupMemberAdded, "member:\(member.id)", value: new.text(member.name)) }
    for member in pairing.removed { report(.groupMemberRemoved, "member:\(member.id)", value: old.text(member.name)) }
  }

  // MARK: - Joint control

  private mutating func compareJointControl() {
    let entity = "joint-control"
    switch (old.notice.jointControl, new.notice.jointControl) {
    case (.with(let a), .with(let b)):
      let names = (a.partners.map(old.text), b.partners.map(new.text))
      for partner in without(names.0, names.1) { report(.jointPartnerAdded, entity, value: partner) }
      for partner in without(names.1, names.0) { report(.jointPartnerRemoved, entity, value: partner) }
      compare(.jointControl, entity, a.essence, b.essence)
      compare(.jointControl, entity, a.contactPoint, b.contactPoint)
    case (.with(let a), _): compare(.jointControl, entity, partners(a, old), reason(new.notice, new))
    case (_, .with(let b)): compare(.jointControl, entity, reason(old.notice, old), partners(b, new))
    default: compare(.jointControlDeclared, entity, because(old.notice), because(new.notice))
    }
  }

  /// The partners; where none is named, the essence of the arrangement.
  private func partners(_ arrangement: JointArrangement, _ side: Side) -> Words {
    side.list(arrangement.partners) { $0.text($1) } ?? arrangement.essence.map(side.text)
      ?? phrase(words[.jointUnnamed])
  }

  private func because(_ notice: Notice) -> Text? {
    if case .none(let because) = notice.jointControl { return because }
    return nil
  }

  private func reason(_ notice: Notice, _ side: Side) -> Words? { because(notice).map(side.text) }

  // MARK: - Authority

  private mutating func compareAuthority() {
    func words(_ authority: NamedAuthority, _ side: Side) -> Words {
      side.say { words in
        var parts = [words.text(authority.name), words.address(authority.address)]
        if let phone = authority.phone { parts.append([.text(phone.number)]) }
        if let email = authority.email { parts.append([.text(email.address)]) }
        parts.append(words.text(authority.site))
        return Array(parts.joined(separator: [.text(", ")]))
      }
    }
    compare(
      .authority, "authority", old.notice.authority.map { words($0, old) }, new.notice.authority.map { words($0, new) })
  }
}
