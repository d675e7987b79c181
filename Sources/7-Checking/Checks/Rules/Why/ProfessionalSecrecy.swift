import NoticeModel

/// Whoever uses special data for care says that they are in the hands of people bound to secrecy.
struct ProfessionalSecrecy: NoticeRule {
  let page = RuleDescription(
    "WHY-9-2-H", .why, "Professional secrecy",
    basis: ["GDPR 9(2)(h)", "GDPR 9(3)"], severity: .warning,
    trigger: "a purpose uses special data for care (Article 9(2)(h))",
    requirement: "who is bound by professional secrecy, or the provision that binds them",
    remedy: "write secrecy: Text(…) in SpecialGround(.care, …), or laws: [\"gdpr/9/3\"]",
    reason: "Article 9(3) allows this use only by people bound to secrecy, and patients rely on it.",
    confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    subject.notice.purposes.compactMap { purpose in
      guard let ground = purpose.special.first(where: { $0.exception == .care && !statesSecrecy($0) }) else {
        return nil
      }
      return subject.finding(
        page,
        "the purpose `\(purpose.id)` uses special data for care, but nothing says who is bound by professional secrecy",
        at: ground.place, entity: "purpose:\(purpose.id)")
    }
  }

  private func statesSecrecy(_ ground: SpecialGround) -> Bool {
    ground.secrecy != nil || ground.laws.contains { $0.written.hasPrefix("gdpr/9/3") }
  }
}
