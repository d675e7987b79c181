import NoticeModel

/// People are told that they may take their data with them.
struct RightToPortability: NoticeRule {
  let page = RuleDescription(
    "RIGHT-PORT", .right, "Right to data portability", basis: ["GDPR 13(2)(b)", "GDPR 20"],
    trigger: "a purpose rests on consent or a contract, or no legal basis is declared",
    requirement: "a section shows the right, with its limits, in every language; it may be declared not to apply where "
      + "nothing is done by automated means (a warning where the notice covers a website or an app)",
    remedy: "add Section(.rights) to the outline",
    reason: "Who can take the data along can change to another provider.")

  private static let right = ShownRight(
    right: .portability, name: "the right to data portability", provision: "gdpr/20", clause: "rights/portability",
    sections: ["rights/portability"])

  func check(_ subject: Subject) -> [Finding] {
    guard subject.follows(.portability) else { return [] }
    guard let exception = subject.exception(to: .portability) else { return subject.unshown(page, Self.right) }
    let digital = subject.notice.surfaces.contains { surface in
      switch surface {
      case .website, .app: return true
      case .premises, .paper: return false
      }
    }
    // Where no legal basis is declared, that is what has to be mended.
    guard digital, !subject.notice.purposes.flatMap(\.grounds).isEmpty else { return [] }
    return [
      subject.finding(
        page,
        "the right to data portability is declared not to apply, but a purpose rests on consent or a contract and the "
          + "notice covers a website or an app",
        at: exception.place, entity: "right:portability", severity: .warning,
        help: "take RightException(.portability, …) out of notApplicable, unless all of it is done on paper")
    ]
  }
}
