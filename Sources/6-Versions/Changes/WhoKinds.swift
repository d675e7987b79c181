/// Changes of who is responsible, and whom to turn to.
extension ChangeKind {
  static let controllerReplaced = ChangeKind(
    "controller-replaced", isMaterial: true, .controllerReplaced,
    because: "The identity of the controller is always communicated (WP260 rev.01, §29).",
    fields: ["Controller.name", "Controller.enterpriseNumber"])
  static let controllerDetails = ChangeKind(
    "controller-details", isMaterial: false, .controllerDetails,
    because: "More is said of the same controller, or it has moved.",
    fields: [
      "Notice.controller", "Controller.fullName", "Controller.kind", "Controller.legalForm", "Controller.seat",
      "Controller.country", "Controller.enterpriseNumber", "Controller.websites", "Website.name", "Website.url",
      "Address.street", "Address.line", "Address.postcode", "Address.town", "Address.country",
    ])
  static let representative = ChangeKind(
    "representative", isMaterial: true, .representative,
    because: "It is part of the controller’s identity under Article 13(1)(a) GDPR (WP260 rev.01, §29).",
    fields: ["Controller.representative"])
  static let group = ChangeKind(
    "group", isMaterial: true, .group,
    because: "Other entities are controllers: the identity of the controller (WP260 rev.01, §29).",
    fields: ["Notice.group"])
  static let groupMemberAdded = ChangeKind(
    "group-member-added", isMaterial: true, .groupMemberAdded,
    because: "A further entity is a controller (WP260 rev.01, §29).",
    fields: ["Group.members"])
  static let groupMemberRemoved = ChangeKind(
    "group-member-removed", isMaterial: false, .groupMemberRemoved,
    because: "Fewer entities process the data.",
    fields: ["Group.members"])
  static let groupMemberDetails = ChangeKind(
    "group-member-details", isMaterial: false, .groupMemberDetails,
    because: "More is said of the same entity.",
    fields: ["Member.seat", "Member.enterpriseNumber"])
  static let jointControl = ChangeKind(
    "joint-control", isMaterial: true, .jointControl,
    because:
      "Who decides, and whom people may turn to, is the identity of the controllers (Article 26 GDPR; WP260 rev.01, §29).",
    fields: ["Notice.jointControl", "JointArrangement.essence", "JointArrangement.contactPoint"])
  static let jointControlDeclared = ChangeKind(
    "joint-control-declared", isMaterial: false, .jointControlDeclared,
    because: "It is said, or said better, that nobody else decides.",
    fields: ["Notice.jointControl"])
  static let jointPartnerAdded = ChangeKind(
    "joint-partner-added", isMaterial: true, .jointPartnerAdded,
    because: "A further controller (WP260 rev.01, §29).",
    fields: ["JointArrangement.partners"])
  static let jointPartnerRemoved = ChangeKind(
    "joint-partner-removed", isMaterial: true, .jointPartnerRemoved,
    because: "People can no longer turn to that controller (WP260 rev.01, §29).",
    fields: ["JointArrangement.partners"])
  static let officer = ChangeKind(
    "officer", isMaterial: true, .officer,
    because: "People exercise their rights with the officer’s help (Article 38(4) GDPR; WP260 rev.01, §29).",
    fields: [
      "Notice.dpo", "Contact.role", "Contact.name", "Contact.scope", "Contact.email", "Contact.phone", "Contact.post",
      "Contact.form",
    ])
  static let contactDetails = ChangeKind(
    "contact-details", isMaterial: false, .contactDetails,
    because:
      "Another way to reach the organisation, or another name of a contact that is reached as before; where requests "
      + "go, and who the officer is, have their own kinds.",
    fields: ["Controller.contacts", "Contact.name"])
  static let authority = ChangeKind(
    "authority", isMaterial: true, .authority,
    because: "Where to complain is how a right is exercised (Article 77 GDPR; WP260 rev.01, §29).",
    fields: [
      "Notice.authority", "NamedAuthority.name", "NamedAuthority.address", "NamedAuthority.phone",
      "NamedAuthority.email", "NamedAuthority.site",
    ])

  static let whoKinds: [ChangeKind] = [
    controllerReplaced, controllerDetails, representative, group, groupMemberAdded, groupMemberRemoved,
    groupMemberDetails, jointControl, jointControlDeclared, jointPartnerAdded, jointPartnerRemoved, officer,
    contactDetails, authority,
  ]
}
