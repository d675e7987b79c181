import Languages
import NoticeModel

/// A processor works on instructions: professions that decide themselves are none.
struct IndependentRecipients: NoticeRule {
  let page = RuleDescription(
    "TO-ROLE", .to, "Recipients that are no processors",
    basis: ["GDPR 4(7) and (8)", "GDPR 28", "EDPB Guidelines 07/2020"], severity: .warning,
    trigger: "a recipient with role: .processor that is a lawyer, bailiff, notary or auditor, or that stands elsewhere "
      + "in another role",
    requirement: "the role that it has in fact: who decides itself about the data is a controller",
    remedy: "write role: .controller, or keep .processor only where a contract under Article 28 binds it",
    reason: "Whoever decides itself answers to people for what it does; they must know whom to ask.",
    confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    subject.allRecipients.filter { $0.role == .processor }.compactMap { recipient in
      if let word = independentProfession(recipient, subject) {
        return subject.finding(
          page, "`\(recipient.id)` is declared a processor, but “\(word)” decide about data themselves",
          of: recipient, .role, entity: "recipient:\(recipient.id)")
      }
      guard let other = namesake(of: recipient, subject) else { return nil }
      return subject.finding(
        page, "`\(recipient.id)` is declared a processor, and under the same name `\(other.id)` something else",
        of: recipient, .role, entity: "recipient:\(recipient.id)",
        help: "keep one of them, in the role that it has in fact; if it has both, say in about: which data it "
          + "processes for you")
    }
  }

  /// The word in its name for a profession that acts independently.
  private func independentProfession(_ recipient: Recipient, _ subject: Subject) -> String? {
    for language in subject.languages {
      let words = (recipient.name[language] ?? "").split { !$0.isLetter && $0 != "-" }
      let found = words.first { word in Self.stems(language).contains { word.lowercased().hasPrefix($0) } }
      if let found { return String(found) }
    }
    return nil
  }

  private func namesake(of recipient: Recipient, _ subject: Subject) -> Recipient? {
    subject.allRecipients.first { other in
      other.id != recipient.id && other.role != .processor && other.role != .category && other.name == recipient.name
        && recipient.about == nil
    }
  }

  private static func stems(_ language: Language) -> [String] {
    rules(for: language).phrases.independentProfessions
  }
}
