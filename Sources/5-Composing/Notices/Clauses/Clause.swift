import NoticeModel

/// A standard text that notices share: its file, and what a notice has to declare for it to stand there.
///
/// Nothing is said in a notice that the organisation did not say. So a clause says either what the law says, to those
/// whom it concerns, or what the notice declares, in words; which facts it needs is part of it, and `docs/clauses.md`
/// lists them for each sentence.
package struct Clause: Sendable {
  package enum Content: Sendable {
    /// What the law says, or how to read what follows.
    case law
    /// What the notice declares.
    case facts
  }

  /// Its file in the folder of a language, without the ending.
  package let name: String
  /// The file of a text that names the organisation, for notices that do so; many clauses need none.
  package var nameInThirdPerson: String { "third-person/\(name)" }
  package let content: Content
  /// What a notice has to declare, in words.
  package let condition: String
  /// Whether a notice declares it.
  package let holds: @Sendable (Notice) -> Bool

  init(_ name: String, _ content: Content, when condition: String, _ holds: @escaping @Sendable (Notice) -> Bool) {
    self.name = name
    self.content = content
    self.condition = condition
    self.holds = holds
  }

  /// A clause on the law that concerns every notice.
  init(_ name: String) {
    self.init(name, .law, when: Self.everyNotice) { _ in true }
  }

  package static let everyNotice = "every notice"

  /// Every clause, in the order of the sections.
  package static let all: [Clause] =
    ofController + ofData + ofPurposes + ofRecipients + ofTransfers + ofRetention + ofRights + ofObjection + ofRequests
    + ofComplaints + ofCookies + ofChanges
}
