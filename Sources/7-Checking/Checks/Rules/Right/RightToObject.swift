import NoticeModel

/// People are told that they may object on grounds of their own situation.
struct RightToObject: NoticeRule {
  let page = RuleDescription(
    "RIGHT-OBJECT", .right, "Right to object", basis: ["GDPR 13(2)(b)", "GDPR 21(1)"],
    trigger: "a purpose rests on a public task or a legitimate interest, or no legal basis is declared",
    requirement: "a section shows the right, with its words in every language; it is not declared not to apply",
    remedy: "add Section(.objection) to the outline",
    reason: "Nobody asked these people for consent: to object is what they have instead.")

  static let right = ShownRight(
    right: .objection, name: "the right to object", provision: "gdpr/21/1", clause: "objection/introduction",
    sections: ["objection", "rights/objection"], section: ".objection")

  func check(_ subject: Subject) -> [Finding] {
    let bases = subject.notice.purposes.flatMap { $0.grounds.map(\.basis) }
    guard bases.isEmpty || bases.contains(.publicTask) || bases.contains(.legitimateInterests) else { return [] }
    // Nobody can tell whether an exception is right before the bases are declared, which another rule asks for.
    if bases.isEmpty, subject.exception(to: .objection) != nil { return [] }
    return subject.findings(page, on: Self.right)
  }
}
