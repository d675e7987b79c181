import Markup
import NoticeModel

/// Who receives the data: Article 13(1)(e) GDPR.
extension Comparison {
  var recipientNames: Names { names({ Comparison.flat($0.recipients).map(\.recipient) }, \.id, \.name) }

  private typealias Placed = (recipient: Recipient, holder: String)

  /// Recipients with those inside others, and the identifier of the one that holds each.
  private static func flat(_ recipients: [Recipient], in holder: String = "") -> [Placed] {
    recipients.flatMap { [($0, holder)] + flat($0.members, in: $0.id) }
  }

  mutating func compareRecipients() {
    let (before, after) = (Comparison.flat(old.notice.recipients), Comparison.flat(new.notice.recipients))
    let pairing = Pairing(before, after) { $0.recipient.id }
    let gone = Set(pairing.removed.map(\.recipient.id))
    let come = Set(pairing.added.map(\.recipient.id))
    for (a, b) in pairing.paired {
      if a.recipient.image != b.recipient.image { compare(a.recipient, b.recipient) }
      // Where the heading itself came or went, that has been told.
      if a.holder != b.holder, !gone.contains(a.holder), !come.contains(b.holder) {
        report(.recipientMoved, "recipient:\(b.recipient.id)", it: new.quoted(b.recipient.name))
      }
    }
    // What came or went with a heading that holds it is told with it.
    for (recipient, holder) in pairing.added where !come.contains(holder) {
      report(.recipientAdded, "recipient:\(recipient.id)", value: words(of: recipient, new))
    }
    for (recipient, holder) in pairing.removed where !gone.contains(holder) {
      report(.recipientRemoved, "recipient:\(recipient.id)", value: words(of: recipient, old))
    }
    compare(.noRecipients, "notice", old.notice.noRecipients, new.notice.noRecipients)
    compareAccess()
    compareProtocols()
  }

  private mutating func compare(_ a: Recipient, _ b: Recipient) {
    let entity = "recipient:\(b.id)"
    let it = new.quoted(b.name)
    compare(.wording, entity, a.name, b.name)
    if a.role != b.role { compare(.recipientRole, entity, it: it, role(a.role), role(b.role), marks: .none) }
    compare(.recipientPurpose, entity, it: it, a.about, b.about)
    compare(.recipientCondition, entity, it: it, a.condition, b.condition)
    compareReferences(
      .recipientDataAdded, .recipientDataRemoved, entity, it: it, a.data, b.data, all: phrase(words[.allData]),
      \.dataNames)
    if a.open != b.open { report(b.open ? .recipientListOpened : .recipientListClosed, entity, it: it) }
    compareAudiences(entity, it: it, a.audiences, b.audiences)
  }

  /// The name of a recipient, with those that it holds.
  private func words(of recipient: Recipient, _ side: Side) -> Words {
    let members = Comparison.flat(recipient.members).map(\.recipient)
    return side.say { words in
      let name = words.text(recipient.name)
      guard !members.isEmpty else { return name }
      return name + [.text(" (")] + words.rules.list(members.map { words.text($0.name) }) + [.text(")")]
    }
  }

  private func role(_ role: RecipientRole) -> Words {
    switch role {
    case .category: phrase(words[.roleCategory])
    case .controller: phrase(words[.roleController])
    case .person: phrase(words[.rolePerson])
    case .authority, .processor, .jointController: new.say { $0.name(role) ?? [] }
    }
  }

  // MARK: - Inside, and protocols

  private mutating func compareAccess() {
    func words(_ rule: AccessRule, _ side: Side) -> Words {
      let names = dataNames
      return side.say { words in
        let data = rule.data.map { names.words[$0.id]?[words.rules.language] ?? [.text($0.id)] }
        let who = words.text(rule.who) + [.text(words.rules.colon)] + words.text(rule.may)
        return data.isEmpty ? who : who + [.text(" (")] + words.rules.list(data) + [.text(")")]
      }
    }
    let pairing = Pairing(old.notice.access, new.notice.access) { $0.id }
    for (a, b) in pairing.paired {
      let isSame = same(a.who, b.who) && same(a.may, b.may) && Set(a.data) == Set(b.data)
      if !isSame { compare(.access, "access:\(b.id)", words(a, old), words(b, new)) }
    }
    for rule in pairing.added { compare(.access, "access:\(rule.id)", nil, words(rule, new)) }
    for rule in pairing.removed { compare(.access, "access:\(rule.id)", words(rule, old), nil) }
  }

  private mutating func compareProtocols() {
    func words(_ protocols: Protocols, _ side: Side) -> Words? {
      switch protocols {
      case .undeclared: nil
      case .published(let page): side.say { [.link($0.text(page.name), to: $0.text(page.url).plainText)] }
      case .none(let because): side.quoted(because)
      }
    }
    compare(.protocols, "protocols", words(old.notice.protocols, old), words(new.notice.protocols, new))
  }
}
