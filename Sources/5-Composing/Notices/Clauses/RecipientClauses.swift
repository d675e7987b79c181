import NoticeModel

extension Clause {
  static let ofRecipients = [recipients, processors, openRecipients, protocols, access]

  static let recipients = Clause("recipients/introduction", .law, when: "`recipients:`") { !$0.recipients.isEmpty }
  static let processors = Clause("recipients/processors", .law, when: "a recipient with `role: .processor`") {
    $0.recipients.hasAny { $0.role == .processor }
  }
  static let openRecipients = Clause("recipients/open", .facts, when: "a recipient with `open: true`") {
    $0.recipients.hasAny(where: \.open)
  }
  static let protocols = Clause("recipients/protocols", .facts, when: "`protocols: .published(…)`") {
    if case .published = $0.protocols { return true }
    return false
  }
  static let access = Clause("access/introduction", .law, when: "`access:`") { !$0.access.isEmpty }
}

extension [Recipient] {
  /// Whether one of them, or one inside them, is of a kind.
  fileprivate func hasAny(where isOfKind: (Recipient) -> Bool) -> Bool {
    contains { isOfKind($0) || $0.members.hasAny(where: isOfKind) }
  }
}
