import NoticeModel

/// People are told that they may complain to a supervisory authority, and to which.
///
/// Which authority is competent, and that it is known, is a matter of WHO-AUTH-MATCH; its name and address then
/// stand in the section.
struct ComplaintToAuthority: Rule {
  static let page = RulePage(
    "RIGHT-COMPLAINT", .right, "Right to complain to the authority",
    basis: ["GDPR 13(2)(d)", "GDPR 14(2)(e)", "GDPR 77"], trigger: "always",
    requirement: "a section says so in every language, with the name and address of the competent authority",
    remedy: "add Section(.complaint) to the outline",
    reason: "It costs nothing and needs no lawyer: for most people it is the only way to have a right enforced.")

  func check(_ subject: Subject) -> [Finding] {
    let unshown = subject.notShown(
      Self.page, "tells people that they may complain to the supervisory authority", in: ["complaint"],
      add: ".complaint")
    guard unshown.isEmpty else { return unshown }
    return subject.clauseFindings(Self.page, "complaint/introduction", cites: "gdpr/77")
  }
}
