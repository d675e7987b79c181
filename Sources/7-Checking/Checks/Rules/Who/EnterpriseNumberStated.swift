import Diagnostics
import Law
import NoticeModel

/// The number under which the register of its country knows the controller is stated, and right.
struct EnterpriseNumberStated: NoticeRule {
  let page = RuleDescription(
    "WHO-ENTERPRISE-NO", .who, "Enterprise number",
    basis: ["national company law, not the GDPR"], severity: .warning,
    trigger: "the controller, or an entity of the group, has its seat in Belgium or France",
    requirement: """
      in Belgium the number of the Crossroads Bank for Enterprises, in France the SIREN. A number whose check digits \
      do not fit is an error: it is certainly wrong
      """,
    remedy: "write enterpriseNumber: \"0411.815.280\" with the organisation's own number",
    reason: "The number names one legal person beyond doubt; names and addresses change.",
    confidence: .practice)

  func check(_ subject: Subject) -> [Finding] {
    let controller = subject.notice.controller
    var found: [Finding] = []
    // In a group the entities have numbers, not the group.
    if subject.members.isEmpty || controller.enterpriseNumber != nil {
      found += check(
        controller.enterpriseNumber, subject.country, of: "the controller", at: controller.place,
        Controller.Field.enterpriseNumber, entity: "controller", subject)
    }
    for member in subject.members {
      found += check(
        member.enterpriseNumber, member.seat?.country, of: "`\(member.id)`", at: member.place,
        Member.Field.enterpriseNumber, entity: "member:\(member.id)", subject)
    }
    return found
  }

  private func check(
    _ number: EnterpriseNumber?, _ country: Country?, of owner: String, at place: Place, _ field: any FieldName,
    entity: String,
    _ subject: Subject
  ) -> [Finding] {
    guard let country, country == .belgium || country == .france else { return [] }
    let (kind, example) =
      country == .france ? ("SIREN", "732 829 320") : ("enterprise number", "0411.815.280")
    func finding(_ message: String, _ severity: Diagnostic.Severity, _ help: String) -> [Finding] {
      [
        subject.finding(
          page, message, at: place, field: field, entity: entity, severity: severity, help: help)
      ]
    }
    guard let number else {
      return finding(
        "the notice does not state the \(kind) of \(owner)", .warning,
        "write enterpriseNumber: \"\(example)\" with the organisation's own number")
    }
    switch EnterpriseNumberCheck.verdict(for: number, country: country) {
    case .valid, .notChecked: return []
    case .malformed(let example):
      return finding(
        "`\(number.written)` does not have the digits of a number of that register", .error,
        "write it as on the register, such as \"\(example)\"")
    case .wrongCheckDigits(let expected):
      return finding(
        "the check digits of `\(number.written)` do not fit: some digit is wrong", .error,
        "compare it with the register; if only the last digits are wrong, it is \"\(expected)\"")
    }
  }
}
