import Languages
import NoticeModel

/// No text asks for money from those who use their rights.
struct RequestsThatCost: TextRule {
  let page = RuleDescription(
    "RIGHT-COST", .right, "A text says that requests cost money", basis: ["GDPR 12(5)", "GDPR 15(3)"],
    severity: .warning,
    trigger: "a sentence speaks of using one's rights and of a price, a fee or a stamp, or says that this is not free",
    requirement: "requests are free; a price is named for unfounded or excessive requests and further copies alone",
    remedy:
      "say that requests are free, or in the same sentence that the price is for further copies, or for unfounded "
      + "or excessive requests",
    reason: "Who expects a bill does not ask.")

  func check(_ subject: TextSubject) -> [Finding] {
    (subject.texts.sentences(stating: .cost) + subject.texts.sentences(stating: .notFree)).filter(Self.isOfRights).map {
      found in
      subject.finding(
        page, "this sentence asks for money (“\(found.quoted)”) from those who use their rights",
        at: found.text.location(found.words), language: found.text.language, entity: found.text.entity)
    }
  }

  /// Whether it speaks of using one's rights; in a section on them, of asking for anything.
  private static func isOfRights(_ found: StatedSentence) -> Bool {
    usingRights[found.language]?.isFound(in: found.sentence) ?? false
      || found.isInSectionOnRights && asking[found.language]?.isFound(in: found.sentence) ?? false
  }

  private static let usingRights = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, PhraseSet(rules(for: $0).statements.usingRights)) })

  private static let asking = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, PhraseSet(rules(for: $0).statements.asking)) })
}
