/// Changes of transfers outside the European Economic Area.
extension ChangeKind {
  static let transferAdded = ChangeKind(
    "transfer-added", isMaterial: true, .transferAdded,
    because: "The introduction of a transfer to a third country is told well in advance (WP260 rev.01, §30).",
    fields: ["Notice.transfers", "Transfer.country", "Transfer.organisation"])
  static let transferRemoved = ChangeKind(
    "transfer-removed", isMaterial: false, .transferRemoved,
    because: "The transfer ends.",
    fields: ["Notice.transfers", "Transfer.country", "Transfer.organisation"])
  static let transfersDeclared = ChangeKind(
    "transfers-declared", isMaterial: false, .transfersDeclared,
    because: "It is said, or said better, that there are none.",
    fields: ["Notice.transfers"])
  static let transferTool = ChangeKind(
    "transfer-tool", isMaterial: true, .transferTool,
    because: "What protects the data there changes: Article 13(1)(f) GDPR (WP260 rev.01, §30).",
    fields: ["Transfer.tool"])
  static let transferCondition = ChangeKind(
    "transfer-condition", isMaterial: true, .transferCondition,
    because: "Data are transferred in other cases (WP260 rev.01, §30).",
    fields: ["Transfer.condition", "Transfer.interests"])
  static let transferSafeguards = ChangeKind(
    "transfer-safeguards", isMaterial: true, .transferSafeguards,
    because: "Safeguards, and how to see them, are part of Article 13(1)(f) GDPR.",
    fields: ["Transfer.copy", "Transfer.measures", "Transfer.authorityInformed"])
  static let transferRecipientAdded = ChangeKind(
    "transfer-recipient-added", isMaterial: true, .transferRecipientAdded,
    because: "Further recipients outside the European Economic Area (WP260 rev.01, §30).",
    fields: ["Transfer.recipients"])
  static let transferRecipientRemoved = ChangeKind(
    "transfer-recipient-removed", isMaterial: false, .transferRecipientRemoved,
    because: "Fewer recipients there.",
    fields: ["Transfer.recipients"])

  static let transferKinds: [ChangeKind] = [
    transferAdded, transferRemoved, transfersDeclared, transferTool, transferCondition, transferSafeguards,
    transferRecipientAdded, transferRecipientRemoved,
  ]
}
