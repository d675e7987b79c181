import Days
import NoticeModel

/// Electronic direct marketing rests on consent, or goes to existing customers who may refuse it each time.
struct MarketingConsent: NoticeRule {
  let page = RuleDescription(
    "WHY-DM-CONSENT", .why, "Consent to electronic direct marketing",
    basis: [
      "Directive 2002/58/EC 13(1)-(3)", "Belgium: Code of economic law XII.13 and VI.110-VI.112",
      "France: Code des postes et des communications électroniques L34-5, Code de la consommation L223-1",
      "Netherlands: Telecommunicatiewet 11.7", "Germany: UWG § 7",
    ],
    severity: .warning,
    trigger: "a purpose is direct marketing and has a legal basis other than consent, or names channels of marketing",
    requirement: """
      the channels; consent for e-mail, text messages, calls by machines, and calls in countries that ask for it \
      (Germany, the Netherlands, and France since 11 August 2026), or that messages go to existing customers about \
      similar products, which does not serve for calls by machines, nor in Germany for calls; a purpose that names \
      channels is declared to be direct marketing
      """,
    remedy: "move these channels to Ground(.consent, channels: […]), or write existingCustomers: Text(…) in the ground",
    reason: "Nobody should have to stop messages that nobody asked for.",
    confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    unmarked(subject)
      + subject.notice.purposes.filter(\.directMarketing).flatMap { purpose in
        purpose.grounds.filter { $0.basis != .consent }.compactMap { ground in
          let entity = "purpose:\(purpose.id)"
          if ground.channels.isEmpty {
            return subject.finding(
              page,
              "the direct marketing of `\(purpose.id)` rests on something else than consent, and nothing says by which "
                + "channels it comes", at: ground.place, entity: entity,
              help: "write channels: [.post, .phone] in the ground; e-mail and text messages take consent")
          }
          let refused = ground.channels.filter { needsConsent($0, ground, subject) }
          guard !refused.isEmpty else { return nil }
          let names = refused.map(name).joined(separator: " and ")
          return subject.finding(
            page, "direct marketing by \(names) takes consent, on which `\(purpose.id)` does not rest for it",
            of: ground, .channels, entity: entity,
            help: refused.allSatisfy { isFree($0, forCustomersOf: ground, subject) }
              ? nil : "move these channels to Ground(.consent, channels: […])")
        }
      }
  }

  /// Channels of direct marketing on a purpose that is not said to be any, so that nobody is told of the right to
  /// object to it.
  private func unmarked(_ subject: Subject) -> [Finding] {
    subject.notice.purposes.filter { !$0.directMarketing }.compactMap { purpose in
      guard let ground = purpose.grounds.first(where: { !$0.channels.isEmpty || $0.existingCustomers != nil }) else {
        return nil
      }
      return subject.finding(
        page, "`\(purpose.id)` names channels of direct marketing, but is not declared to be any",
        at: ground.place, entity: "purpose:\(purpose.id)",
        help: "write directMarketing: true in the purpose, or take channels: and existingCustomers: out")
    }
  }

  private func isFree(_ channel: MarketingChannel, forCustomersOf ground: Ground, _ subject: Subject) -> Bool {
    var ground = ground
    ground.existingCustomers = Text("")
    return !needsConsent(channel, ground, subject)
  }

  private func needsConsent(_ channel: MarketingChannel, _ ground: Ground, _ subject: Subject) -> Bool {
    switch channel {
    case .post, .inPerson: return false
    case .automatedCall: return true
    case .email, .textMessage: return ground.existingCustomers == nil
    case .phone:
      // Telecommunicatiewet 11.7; Code de la consommation L223-1; UWG § 7(2), where (3) excepts electronic mail alone.
      switch subject.country {
      case .germany: return true
      case .netherlands: return ground.existingCustomers == nil
      case .france:
        return ground.existingCustomers == nil && subject.asOf >= Day(year: 2026, month: 8, day: 11)
      default: return false
      }
    }
  }

  private func name(_ channel: MarketingChannel) -> String {
    switch channel {
    case .post: return "post"
    case .phone: return "telephone"
    case .automatedCall: return "calls of a machine"
    case .email: return "e-mail"
    case .textMessage: return "text messages"
    case .inPerson: return "word of mouth"
    }
  }
}
