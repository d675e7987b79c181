import NoticeModel

/// The controller itself can be reached, and in more than one way.
struct ControllerContact: NoticeRule {
  let page = RuleDescription(
    "WHO-CONTACT", .who, "Contact details of the controller",
    basis: ["GDPR 13(1)(a)", "GDPR 14(1)(a)", "WP260 annex"],
    trigger: "always",
    requirement: """
      at least one way to reach the controller itself, in a section for contacts; only one is a warning, since the \
      guidelines on transparency advise several. The address of the seat counts, those of the officer do not
      """,
    remedy: "write contacts: [Contact(email: \"…\", phone: \"+32 …\")] in the controller",
    reason: "People must be able to turn to the organisation itself in a way that is easy for them.")

  func check(_ subject: Subject) -> [Finding] {
    var found: [Finding] = []
    let channels = subject.ownChannels
    if channels.isEmpty {
      found.append(
        subject.finding(
          page, "nothing says how to reach the controller itself", of: subject.notice.controller, .contacts,
          entity: "controller"))
    } else if channels.count == 1, let only = channels.first {
      found.append(
        subject.finding(
          page, "there is only one way to reach the controller itself: \(only)",
          of: subject.notice.controller, .contacts, entity: "controller", severity: .warning,
          help: "add another way: contacts: [Contact(email: \"…\", phone: \"+32 …\")] in the controller"))
    }
    if !subject.shows(.contact) {
      found.append(
        subject.finding(
          page, "no section of the notice says whom to contact", at: subject.notice.outline?.place ?? Place(),
          field: Outline.Field.sections, entity: "notice", help: "add Section(.contact) to the outline"))
    }
    return found
  }
}
