/// Changes of what a purpose rests on.
extension ChangeKind {
  static let basisAdded = ChangeKind(
    "basis-added", isMaterial: true, .basisAdded,
    because: "The rights that people have follow from the basis: Article 13(1)(c) GDPR (WP260 rev.01, §29).",
    fields: ["Purpose.grounds", "Ground.basis"])
  static let basisRemoved = ChangeKind(
    "basis-removed", isMaterial: true, .basisRemoved,
    because: "Rights that follow from the basis fall away, such as withdrawing consent (WP260 rev.01, §29).",
    fields: ["Purpose.grounds", "Ground.basis"])
  static let groundCondition = ChangeKind(
    "ground-condition", isMaterial: true, .groundCondition,
    because: "The basis serves in other cases: Article 13(1)(c) GDPR.",
    fields: ["Ground.condition", "SpecialGround.condition"])
  static let groundLaw = ChangeKind(
    "ground-law", isMaterial: true, .groundLaw,
    because: "The law that asks for it is part of the legal basis: Articles 6(3) and 13(1)(c) GDPR.",
    fields: ["Ground.laws", "SpecialGround.laws", "CriminalGround.laws"])
  static let groundExplanation = ChangeKind(
    "ground-explanation", isMaterial: false, .groundExplanation,
    because: "The basis stays; it is explained in other words.",
    fields: [
      "Ground.explanation", "Ground.balancing", "Ground.outsidePublicTask", "SpecialGround.secrecy",
      "CriminalGround.explanation",
    ])
  static let groundDataAdded = ChangeKind(
    "ground-data-added", isMaterial: true, .groundDataAdded,
    because: "Further data are processed on that basis: Article 13(1)(c) GDPR.",
    fields: ["Ground.data", "SpecialGround.data", "CriminalGround.data"])
  static let groundDataRemoved = ChangeKind(
    "ground-data-removed", isMaterial: false, .groundDataRemoved,
    because: "Fewer data are processed on that basis.",
    fields: ["Ground.data", "SpecialGround.data", "CriminalGround.data"])
  static let interest = ChangeKind(
    "interest", isMaterial: true, .interest,
    because: "People weigh it when they object: Article 13(1)(d) GDPR (WP260 rev.01, §29).",
    fields: ["Ground.interest", "Ground.whose"])
  static let channelAdded = ChangeKind(
    "channel-added", isMaterial: true, .channelAdded,
    because: "Messages reach people in another way: Article 13 of Directive 2002/58/EC.",
    fields: ["Ground.channels"])
  static let channelRemoved = ChangeKind(
    "channel-removed", isMaterial: false, .channelRemoved,
    because: "Fewer messages.",
    fields: ["Ground.channels"])
  static let existingCustomers = ChangeKind(
    "existing-customers", isMaterial: true, .existingCustomers,
    because: "Who gets messages without being asked, and how to refuse them: Article 13(2) of Directive 2002/58/EC.",
    fields: ["Ground.existingCustomers"])
  static let specialGroundAdded = ChangeKind(
    "special-ground-added", isMaterial: true, .specialGroundAdded,
    because: "What lifts the prohibition of Article 9(1) GDPR belongs to the legal basis (WP260 rev.01, §29).",
    fields: ["Purpose.special", "SpecialGround.exception"])
  static let specialGroundRemoved = ChangeKind(
    "special-ground-removed", isMaterial: true, .specialGroundRemoved,
    because: "What lifts the prohibition of Article 9(1) GDPR changes, and with it people’s rights.",
    fields: ["Purpose.special", "SpecialGround.exception"])
  static let criminalGroundAdded = ChangeKind(
    "criminal-ground-added", isMaterial: true, .criminalGroundAdded,
    because: "What authorises it belongs to the legal basis: Article 10 GDPR.",
    fields: ["Purpose.criminal"])
  static let criminalGroundRemoved = ChangeKind(
    "criminal-ground-removed", isMaterial: true, .criminalGroundRemoved,
    because: "What authorises it changes: Article 10 GDPR.",
    fields: ["Purpose.criminal"])

  static let inference = ChangeKind(
    "inference", isMaterial: false, .inference,
    because: "How an example reads a published notice changes; the organisation said nothing else.",
    fields: ["Ground.inferred", "SpecialGround.inferred", "CriminalGround.inferred", "Purpose.inferredLinks"])

  static let groundKinds: [ChangeKind] = [
    basisAdded, basisRemoved, groundCondition, groundLaw, groundExplanation, groundDataAdded, groundDataRemoved,
    interest, channelAdded, channelRemoved, existingCustomers, specialGroundAdded, specialGroundRemoved,
    criminalGroundAdded, criminalGroundRemoved, inference,
  ]
}
