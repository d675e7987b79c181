import Diagnostics
import Law
import NoticeModel

/// The controller is named with its legal form and seat, and a group with its legal entities.
struct ControllerIdentity: NoticeRule {
  let page = RuleDescription(
    RuleID.whoIdentity.text, .who, "Identity of the controller",
    basis: ["GDPR 13(1)(a)", "GDPR 14(1)(a)"],
    trigger: "always",
    requirement: """
      the legal name, the seat (street, postcode, town, country) and the legal form, in a section that calls the \
      organisation the controller; for a group, each legal entity with its seat; in every address a postcode of its \
      country. A missing legal form is a warning: \
      the GDPR asks for the identity and does not list what it is made of
      """,
    remedy: "write seat: Address(street: …, postcode: \"…\", town: …, country: …) in the controller",
    reason: "Whoever wants to complain, sue or ask must know which legal person answers for the data.")

  func check(_ subject: Subject) -> [Finding] {
    var found = subject.isGroup ? group(subject) : []
    if case .companyGroup = subject.notice.controller.kind {} else { found += own(subject) }
    if !subject.shows(.controller) {
      found.append(
        subject.finding(
          page, "no section of the notice says who the controller is",
          at: subject.notice.outline?.place ?? Place(), field: Outline.Field.sections, entity: "controller",
          help: "add Section(.controller) to the outline"))
    }
    return found + postcodes(subject)
  }

  /// Postcodes that cannot be of the country beside them: one of the two was left from somewhere else.
  private func postcodes(_ subject: Subject) -> [Finding] {
    let notice = subject.notice
    var addresses = [notice.controller.seat, notice.authority?.address] + subject.members.map(\.seat)
    addresses += subject.allContacts.map(\.post)
    var seen: Set<Int32> = []
    return addresses.compactMap { $0 }.compactMap { address in
      let written = address.postcode
      guard !written.allSatisfy(\.isWhitespace), seen.insert(address.place.node).inserted,
        let example = PostcodeForm.example(insteadOf: written, in: address.country)
      else { return nil }
      return subject.finding(
        page, "“\(written)” cannot be a postcode in `.\(address.country)`", of: address, .postcode,
        entity: "address:\(written)", help: "write one such as \"\(example)\", or correct the country")
    }
  }

  private func own(_ subject: Subject) -> [Finding] {
    let controller = subject.notice.controller
    var found: [Finding] = []
    if controller.seat == nil {
      found.append(
        subject.finding(
          page, "the notice does not say where the controller has its seat", at: controller.place,
          entity: "controller:seat"))
    }
    if controller.legalForm == nil {
      found.append(
        subject.finding(
          page, "the notice does not say which legal form the controller has", at: controller.place,
          entity: "controller:legal-form", severity: .warning,
          help: "write legalForm: \(Text.form()) in the controller"))
    }
    return found
  }

  private func group(_ subject: Subject) -> [Finding] {
    let controller = subject.notice.controller
    let isIdentified = controller.legalForm != nil && controller.seat != nil
    if subject.members.isEmpty {
      if subject.notice.group == nil, isIdentified { return [] }
      return [
        subject.finding(
          page, "a group is not a legal person, and none of its legal entities is named",
          at: subject.notice.group?.place ?? controller.place,
          field: subject.notice.group == nil ? Controller.Field.kind : Group.Field.members, entity: "group",
          help: "write group: Group(name: …, members: [Member(id: \"…\", name: …, seat: Address(…))]), "
            + "one member for each legal entity")
      ]
    }
    return subject.members.filter { $0.seat == nil }.map { member in
      subject.finding(
        page, "the notice does not say where `\(member.id)`, an entity of the group, has its seat",
        at: member.place, entity: "member:\(member.id)",
        help: "write seat: Address(street: …, postcode: \"…\", town: …, country: …) in the member")
    }
  }
}
