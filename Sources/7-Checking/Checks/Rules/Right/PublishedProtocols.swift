import NoticeModel

/// A Belgian federal body says where it publishes its protocols on passing data on.
struct PublishedProtocols: NoticeRule {
  let page = RuleDescription(
    "RIGHT-BE-PROTOCOL", .right, "Published protocols of federal bodies", basis: ["BE law of 30 July 2018, 20"],
    severity: .warning,
    trigger: "the controller is a Belgian federal body and passes data on to others that decide themselves; special "
      + "laws may provide otherwise, as for social security",
    requirement: "where the protocols are published, or why there are none",
    remedy: "write protocols: .published(Website(name: Text(…), url: Text(…))), or .none(because: Text(…))",
    reason: "A protocol says what is passed on, to whom and why: the law wants everybody to be able to read it.",
    confidence: .guidance, validFrom: "2018-09-05")

  func check(_ subject: Subject) -> [Finding] {
    guard case .federalBody = subject.notice.controller.kind, subject.country == .belgium, passesOn(subject),
      case .undeclared = subject.notice.protocols
    else { return [] }
    return [
      subject.finding(
        page, "nothing says where the protocols on passing data on are published", of: subject.notice, .protocols,
        entity: "notice")
    ]
  }

  private func passesOn(_ subject: Subject) -> Bool {
    subject.allRecipients.contains { recipient in
      switch recipient.role {
      case .controller, .authority, .jointController: return true
      case .category, .processor, .person: return false
      }
    }
  }
}
