/// Changes of how long data are kept.
extension ChangeKind {
  static let retentionAdded = ChangeKind(
    "retention-added", isMaterial: false, .retentionAdded,
    because: "A period is stated where none was; where a purpose has another one, that is a kind of its own.",
    fields: ["Notice.retention"])
  static let retentionRemoved = ChangeKind(
    "retention-removed", isMaterial: false, .retentionRemoved,
    because: "Nothing is kept under it; where a purpose has another one, that is a kind of its own.",
    fields: ["Notice.retention"])
  static let retentionLonger = ChangeKind(
    "retention-longer", isMaterial: true, .retentionLonger,
    because: "Data are kept longer than people were told: Article 13(2)(a) GDPR (WP260 rev.01, §29).",
    fields: ["Retention.period"])
  static let retentionShorter = ChangeKind(
    "retention-shorter", isMaterial: false, .retentionShorter,
    because: "Data are kept less long.",
    fields: ["Retention.period"])
  static let retentionCriterion = ChangeKind(
    "retention-criterion", isMaterial: true, .retentionCriterion,
    because: "It cannot be shown that data are not kept longer: Article 13(2)(a) GDPR.",
    fields: ["Retention.period"])
  static let retentionStated = ChangeKind(
    "retention-stated", isMaterial: false, .retentionStated,
    because: "A period is stated where none was.",
    fields: ["Retention.period"])
  static let retentionStart = ChangeKind(
    "retention-start", isMaterial: true, .retentionStart,
    because: "Counted from another event, data may be kept longer: Article 13(2)(a) GDPR.",
    fields: ["Retention.from"])
  static let retentionScopeAdded = ChangeKind(
    "retention-scope-added", isMaterial: true, .retentionScopeAdded,
    because: "Other data or people come under the period: Article 13(2)(a) GDPR.",
    fields: ["Retention.data", "Retention.people"])
  static let retentionScopeRemoved = ChangeKind(
    "retention-scope-removed", isMaterial: false, .retentionScopeRemoved,
    because: "Fewer data or people come under the period.",
    fields: ["Retention.data", "Retention.people"])
  static let retentionExceptionAdded = ChangeKind(
    "retention-exception-added", isMaterial: true, .retentionExceptionAdded,
    because: "An exception says when data are kept longer: Article 13(2)(a) GDPR.",
    fields: ["Retention.exceptions"])
  static let retentionExceptionRemoved = ChangeKind(
    "retention-exception-removed", isMaterial: false, .retentionExceptionRemoved,
    because: "Data are no longer kept longer.",
    fields: ["Retention.exceptions"])
  static let retentionDetails = ChangeKind(
    "retention-details", isMaterial: false, .retentionDetails,
    because: "The period stays; what is said around it changes.",
    fields: ["Retention.laws", "Retention.afterwards", "Retention.approvedBy"])

  static let retentionKinds: [ChangeKind] = [
    retentionAdded, retentionRemoved, retentionLonger, retentionShorter, retentionCriterion, retentionStated,
    retentionStart, retentionScopeAdded, retentionScopeRemoved, retentionExceptionAdded, retentionExceptionRemoved,
    retentionDetails,
  ]
}
