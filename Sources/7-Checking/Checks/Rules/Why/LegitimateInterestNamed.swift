import Diagnostics
import NoticeModel

/// Whoever relies on legitimate interests names them and says why they weigh more.
struct LegitimateInterestNamed: NoticeRule {
  let page = RuleDescription(
    "WHY-LI-NAMED", .why, "Legitimate interest named and weighed",
    basis: ["GDPR 13(1)(d)", "GDPR 14(2)(b)", "WP260 annex"],
    trigger: "a purpose rests on legitimate interests, or names an interest beside another legal basis",
    requirement: """
      the interest, whose it is where it is not the controller's own, and why that of the people concerned does not \
      override it; the last is advice of the guidelines on transparency, so its lack is a warning. Beside another basis \
      no interest is weighed (a warning)
      """,
    remedy: "write interest: Text(…) in the ground, and whose: .thirdParty where it is the interest of another",
    reason: "Who objects has to know which interest stands against the own situation.")

  func check(_ subject: Subject) -> [Finding] {
    subject.notice.purposes.flatMap { purpose in
      beside(purpose, subject)
        + purpose.grounds.filter { $0.basis == .legitimateInterests }.flatMap { ground -> [Finding] in
          var found: [Finding] = []
          if ground.interest == nil {
            found.append(
              subject.finding(
                page, "the purpose `\(purpose.id)` rests on legitimate interests, but does not say which",
                at: ground.place, entity: "purpose:\(purpose.id)"))
          }
          if ground.balancing == nil {
            found.append(
              subject.finding(
                page,
                "the purpose `\(purpose.id)` rests on legitimate interests, but does not say why that of the people "
                  + "concerned does not override them", at: ground.place, entity: "purpose:\(purpose.id)/balancing",
                severity: .warning, help: "write balancing: Text(…) in the ground"))
          }
          return found
        }
    }
  }

  /// An interest, or why it weighs more, where another legal basis is declared: one of the two is wrong.
  private func beside(_ purpose: Purpose, _ subject: Subject) -> [Finding] {
    purpose.grounds.filter { $0.basis != .legitimateInterests }.compactMap { ground in
      guard ground.interest != nil || ground.balancing != nil else { return nil }
      let field: Ground.Field = ground.interest == nil ? .balancing : .interest
      return subject.finding(
        page, "the purpose `\(purpose.id)` names an interest, but rests on another legal basis", of: ground, field,
        entity: "purpose:\(purpose.id)/beside", severity: .warning,
        help:
          "take \(field.rawValue): out, or make it a ground of its own: Ground(.legitimateInterests, \(field.rawValue): …)"
      )
    }
  }
}
