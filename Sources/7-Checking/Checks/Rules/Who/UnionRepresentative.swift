import NoticeModel
import Notices

/// A controller outside the European Economic Area names its representative in it.
struct UnionRepresentative: NoticeRule {
  let page = RuleDescription(
    "WHO-REPRESENTATIVE", .who, "Representative in the Union",
    basis: ["GDPR 27", "GDPR 13(1)(a)", "GDPR 14(1)(a)"],
    trigger: "the controller has its seat outside the European Economic Area and is no public authority",
    requirement: """
      the name of the representative and its address in a country of the European Economic Area; whom Article 27(2)(a) \
      exempts, for occasional processing without risk, waives the finding with that reason
      """,
    remedy: "write representative: Contact(name: …, email: \"…\", post: Address(…)) in the controller",
    reason: "People and authorities need somebody in the Union whom they can address.")

  func check(_ subject: Subject) -> [Finding] {
    let controller = subject.notice.controller
    guard let country = subject.country, !country.isInEEA, !subject.isPublicBody else { return [] }
    guard let representative = controller.representative else {
      return [
        subject.finding(
          page, "the controller has its seat outside the European Economic Area and names no representative in it",
          at: controller.place, entity: "representative")
      ]
    }
    func finding(_ message: String, _ help: String, field: Contact.Field) -> Finding {
      subject.finding(
        page, message, of: representative, field, entity: "representative", help: help)
    }
    if representative.name == nil {
      return [finding("the representative in the Union has no name", "write name: Text(\"…\")", field: .name)]
    }
    if representative.post?.country.isInEEA != true {
      return [
        finding(
          "the representative has no address in the European Economic Area, where it must be established",
          "write post: Address(…) with a country of the European Economic Area", field: .post)
      ]
    }
    return []
  }
}
