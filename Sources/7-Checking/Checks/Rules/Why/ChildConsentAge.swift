import Diagnostics
import Law
import NoticeModel

/// Children consent to an online service from the age that the law of the country sets.
struct ChildConsentAge: NoticeRule {
  let page = RuleDescription(
    "WHY-CHILD-CONSENT", .why, "Consent of children",
    basis: [
      "GDPR 8(1) and (2)", "Belgium: law of 30 July 2018, article 7", "France: law of 6 January 1978, article 45",
    ],
    trigger: "the notice covers a website or an app, and a purpose on consent concerns children, or states their age",
    requirement: """
      that it is no service offered directly to children, or the age from which they consent themselves (Belgium 13, \
      France 15, the Netherlands, Luxembourg and Germany 16) and how parents do before; a higher age is a warning
      """,
    remedy: "write childConsent: .from(age: 13, parents: …), or childConsent: .notOffered(because: …), in the purpose",
    reason: "Below that age the consent of a child is not valid, and the processing has no legal basis.")

  /// An age of consent where no people are said to be children: their mark was lost, or the age says nothing.
  private func lostChildren(_ purpose: Purpose, _ subject: Subject) -> Finding? {
    // People who are not declared at all are found where they are named.
    guard case .from(let age, _) = purpose.childConsent, !subject.concernsMinors(purpose),
      purpose.people.allSatisfy({ subject.graph.people[$0.id] != nil })
    else { return nil }
    return subject.finding(
      page, "the purpose `\(purpose.id)` has an age of consent, \(age), but concerns no people who are children",
      of: purpose, .childConsent, entity: "purpose:\(purpose.id)", severity: .warning,
      help: "write minors: true in the people: that it concerns, or take childConsent: out")
  }

  func check(_ subject: Subject) -> [Finding] {
    guard subject.isOnline else { return [] }
    return subject.notice.purposes.compactMap { purpose in
      if let lost = lostChildren(purpose, subject) { return lost }
      guard subject.concernsMinors(purpose), let ground = purpose.grounds.first(where: { $0.basis == .consent }) else {
        return nil
      }
      let entity = "purpose:\(purpose.id)"
      switch purpose.childConsent {
      case .notOffered: return nil
      case .undeclared:
        return subject.finding(
          page,
          "the purpose `\(purpose.id)` rests on consent and concerns children, but nothing says from which age they "
            + "consent themselves", at: ground.place, entity: entity)
      case .from(let age, _):
        guard let country = subject.country, let legal = country.ageOfConsent, age != legal else { return nil }
        return subject.finding(
          page,
          "children consent themselves from the age of \(legal), not \(age), in the country of the controller",
          of: purpose, .childConsent, entity: entity, severity: age < legal ? .error : .warning,
          help: "write childConsent: .from(age: \(legal), parents: …)")
      }
    }
  }
}
