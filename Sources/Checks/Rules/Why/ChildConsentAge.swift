import Diagnostics
import Law
import NoticeModel

/// Children consent to an online service from the age that the law of the country sets.
struct ChildConsentAge: Rule {
  static let page = RulePage(
    "WHY-CHILD-CONSENT", .why, "Consent of children",
    basis: [
      "GDPR 8(1) and (2)", "Belgium: law of 30 July 2018, article 7", "France: law of 6 January 1978, article 45",
    ],
    trigger: "the notice covers a website or an app, and a purpose on consent concerns children",
    requirement: """
      that it is no service offered directly to children, or the age from which they consent themselves (Belgium 13, \
      France 15, the Netherlands, Luxembourg and Germany 16) and how parents do before; a higher age is a warning
      """,
    remedy: "write childConsent: .from(age: 13, parents: …), or childConsent: .notOffered(because: …), in the purpose",
    reason: "Below that age the consent of a child is not valid, and the processing has no legal basis.")

  func check(_ subject: Subject) -> [Finding] {
    guard subject.isOnline else { return [] }
    return subject.notice.purposes.compactMap { purpose in
      guard subject.concernsMinors(purpose), let ground = purpose.grounds.first(where: { $0.basis == .consent }) else {
        return nil
      }
      let entity = "purpose:\(purpose.id)"
      switch purpose.childConsent {
      case .notOffered: return nil
      case .undeclared:
        return subject.finding(
          Self.page,
          "the purpose `\(purpose.id)` rests on consent and concerns children, but nothing says from which age they "
            + "consent themselves", at: ground.place, entity: entity)
      case .from(let age, _):
        guard let country = subject.country, let legal = country.ageOfConsent, age != legal else { return nil }
        return subject.finding(
          Self.page,
          "children consent themselves from the age of \(legal), not \(age), in the country of the controller",
          at: purpose.place, field: "childConsent", entity: entity, severity: age < legal ? .error : .warning,
          help: "write childConsent: .from(age: \(legal), parents: …)")
      }
    }
  }
}
