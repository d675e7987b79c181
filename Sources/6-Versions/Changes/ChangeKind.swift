import NoticeModel

/// A kind of difference between the facts of two versions: what it is called, whether people must be told of it, and
/// why. `docs/versions.md` lists them all.
package struct ChangeKind: Sendable {
  /// "recipient-added": it stands in frozen records, so that it is never given to something else.
  package var name: String
  /// Whether people must be told of it before it takes effect: WP260 rev.01, paragraphs 29 and 30.
  package var isMaterial: Bool
  /// The words for it.
  var words: ChangeKey
  /// Why it is material or not, with the source.
  package var because: String
  /// The fields of the model of which it tells, such as "Purpose.data".
  package var fields: [String]

  init(
    _ name: String, isMaterial: Bool, _ words: ChangeKey, because: String, fields: [String]
  ) {
    self.name = name
    self.isMaterial = isMaterial
    self.words = words
    self.because = because
    self.fields = fields
  }

  /// All of them, in the order in which a notice speaks of their facts.
  package static let all: [ChangeKind] =
    whoKinds + noticeKinds + dataKinds + purposeKinds + groundKinds + recipientKinds + transferKinds + retentionKinds
    + rightsKinds + cookieKinds

  /// Fields in which a difference is no change, with the reason.
  package static let notCompared: [String: String] = [
    "Notice.id": "the name of the folder and of the address, which no version changes",
    "Notice.sourceLanguage": "says which text is a translation of which, not what is done with data",
    "Controller.nameWithArticle": "how the name stands in a sentence; the name itself is compared",
    "NamedAuthority.verifiedOn": "says when somebody looked the authority up",
    "Audience.id": identifier, "DataSubjects.id": identifier, "DataGroup.id": identifier, "DataCategory.id": identifier,
    "DataSource.id": identifier, "Purpose.id": identifier, "Recipient.id": identifier, "AccessRule.id": identifier,
    "Retention.id": identifier, "AutomatedDecision.id": identifier, "Definition.id": identifier,
    "Companion.id": identifier, "Member.id": identifier, "DeclaredLaw.id": identifier,
    "Notice.laws": nameOfLaw, "DeclaredLaw.name": nameOfLaw, "DeclaredLaw.short": nameOfLaw,
    "DeclaredLaw.cited": nameOfLaw, "DeclaredLaw.country": nameOfLaw,
  ]

  private static let nameOfLaw = "names a law; the facts that cite it are compared in these words"
  private static let identifier = "an identifier: by it the facts of two versions are paired, and nobody reads it"
}
