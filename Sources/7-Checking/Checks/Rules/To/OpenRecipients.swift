import Languages
import NoticeModel

/// A list of recipients has an end.
struct OpenRecipients: NoticeRule {
  let page = RuleDescription(
    "TO-CATCHALL", .to, "Lists of recipients without an end", basis: ["GDPR 12(1)", "WP260 rev.01, annex"],
    severity: .warning,
    trigger: "a recipient marked open: true, or called “other bodies”",
    requirement: "the others are named, or stand as a category of their own that says who belongs to it",
    remedy: "name them all and take open: true out, or add a member with role: .category and about: Text(…) that says "
      + "who belongs to it",
    reason: "“And others” lets anybody be a recipient.", confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    subject.allRecipients.compactMap { recipient in
      if recipient.open {
        return subject.finding(
          page, "the list of recipients `\(recipient.id)` has no end", of: recipient, .open,
          entity: "recipient:\(recipient.id)")
      }
      guard recipient.about == nil, recipient.members.isEmpty, Self.isCatchall(recipient, subject) else { return nil }
      return subject.finding(
        page, "the recipient `\(recipient.id)` may be anybody", of: recipient, .name,
        entity: "recipient:\(recipient.id)", help: "name it, or say in about: Text(…) who belongs to it")
    }
  }

  /// Whether it is called “other bodies” or the like.
  static func isCatchall(_ recipient: Recipient, _ subject: Subject) -> Bool {
    subject.languages.contains { language in
      guard let name = recipient.name[language]?.lowercased().replacing("’", with: "'") else { return false }
      return phrases(language).contains { name.contains($0) }
    }
  }

  private static func phrases(_ language: Language) -> [String] { rules(for: language).phrases.anyRecipient }
}
