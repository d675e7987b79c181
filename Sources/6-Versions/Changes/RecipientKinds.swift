/// Changes of who receives the data.
extension ChangeKind {
  static let recipientAdded = ChangeKind(
    "recipient-added", isMaterial: true, .recipientAdded,
    because: "An enlargement of the categories of recipients is told well in advance (WP260 rev.01, §30).",
    fields: ["Notice.recipients", "Recipient.members"])
  static let recipientRemoved = ChangeKind(
    "recipient-removed", isMaterial: false, .recipientRemoved,
    because: "The data reach fewer people.",
    fields: ["Notice.recipients", "Recipient.members"])
  static let recipientRole = ChangeKind(
    "recipient-role", isMaterial: true, .recipientRole,
    because:
      "Whether it decides itself changes what may happen to the data: Articles 4, 26 and 28 GDPR (WP260 rev.01, §30).",
    fields: ["Recipient.role"])
  static let recipientPurpose = ChangeKind(
    "recipient-purpose", isMaterial: true, .recipientPurpose,
    because: "Data are disclosed for something else (WP260 rev.01, §30).",
    fields: ["Recipient.about"])
  static let recipientCondition = ChangeKind(
    "recipient-condition", isMaterial: true, .recipientCondition,
    because: "Data are disclosed in other cases (WP260 rev.01, §30).",
    fields: ["Recipient.condition"])
  static let recipientDataAdded = ChangeKind(
    "recipient-data-added", isMaterial: true, .recipientDataAdded,
    because: "Further data are disclosed (WP260 rev.01, §30).",
    fields: ["Recipient.data"])
  static let recipientDataRemoved = ChangeKind(
    "recipient-data-removed", isMaterial: false, .recipientDataRemoved,
    because: "Fewer data are disclosed.",
    fields: ["Recipient.data"])
  static let recipientListOpened = ChangeKind(
    "recipient-list-opened", isMaterial: true, .recipientListOpened,
    because: "Recipients may be added without being named (WP260 rev.01, §30).",
    fields: ["Recipient.open"])
  static let recipientListClosed = ChangeKind(
    "recipient-list-closed", isMaterial: false, .recipientListClosed,
    because: "Only those named receive the data.",
    fields: ["Recipient.open"])
  static let recipientMoved = ChangeKind(
    "recipient-moved", isMaterial: false, .recipientMoved,
    because: "The same recipient under another heading.",
    fields: ["Recipient.members"])
  static let noRecipients = ChangeKind(
    "no-recipients", isMaterial: false, .noRecipients,
    because: "It is said, or said better, that nobody receives the data.",
    fields: ["Notice.noRecipients"])
  static let access = ChangeKind(
    "access", isMaterial: false, .access,
    because: "Who sees data inside is not among what Articles 13 and 14 GDPR ask for.",
    fields: ["Notice.access", "AccessRule.who", "AccessRule.may", "AccessRule.data"])
  static let protocols = ChangeKind(
    "protocols", isMaterial: false, .protocols,
    because: "Where they are published; who receives data has its own kinds.",
    fields: ["Notice.protocols"])

  static let recipientKinds: [ChangeKind] = [
    recipientAdded, recipientRemoved, recipientRole, recipientPurpose, recipientCondition, recipientDataAdded,
    recipientDataRemoved, recipientListOpened, recipientListClosed, recipientMoved, noRecipients, access, protocols,
  ]
}
