/// Changes of rights, decisions of machines and protection.
extension ChangeKind {
  static let requests = ChangeKind(
    "requests", isMaterial: true, .requests,
    because: "How people exercise their rights is always communicated (WP260 rev.01, §29).",
    fields: ["Notice.rights", "Rights.requests", "Controller.contacts"])
  static let identityCheck = ChangeKind(
    "identity-check", isMaterial: true, .identityCheck,
    because: "How people exercise their rights is always communicated (Article 12(6) GDPR; WP260 rev.01, §29).",
    fields: ["Rights.identityCheck"])
  static let rightExcluded = ChangeKind(
    "right-excluded", isMaterial: true, .rightExcluded,
    because: "People cannot exercise that right (WP260 rev.01, §29).",
    fields: ["Rights.notApplicable", "RightException.right", "RightException.because"])
  static let rightRestored = ChangeKind(
    "right-restored", isMaterial: true, .rightRestored,
    because: "People can exercise that right (WP260 rev.01, §29).",
    fields: ["Rights.notApplicable", "RightException.right"])
  static let rightAdded = ChangeKind(
    "right-added", isMaterial: true, .rightAdded,
    because: "People can exercise that right (WP260 rev.01, §29).",
    fields: ["Rights.additional"])
  static let rightRemoved = ChangeKind(
    "right-removed", isMaterial: true, .rightRemoved,
    because: "People no longer read of that right (WP260 rev.01, §29).",
    fields: ["Rights.additional"])
  static let replyDeadline = ChangeKind(
    "reply-deadline", isMaterial: true, .replyDeadline,
    because: "How soon people are answered is how a right is exercised: Article 12(3) GDPR (WP260 rev.01, §29).",
    fields: ["Rights.shorterDeadlines", "ShorterDeadline.requests", "ShorterDeadline.within", "ShorterDeadline.laws"])
  static let rightLimited = ChangeKind(
    "right-limited", isMaterial: true, .rightLimited,
    because: "People can exercise that right for more, or for less (WP260 rev.01, §29).",
    fields: [
      "Rights.limited", "LimitedRight.right", "LimitedRight.purposes", "LimitedRight.audiences",
      "LimitedRight.services", "LimitedRight.because",
    ])
  static let objectionGranted = ChangeKind(
    "objection-granted", isMaterial: true, .objectionGranted,
    because: "People can exercise that right more easily (Article 21 GDPR; WP260 rev.01, §29).",
    fields: ["Purpose.objectionWithoutReason"])
  static let objectionRestricted = ChangeKind(
    "objection-restricted", isMaterial: true, .objectionRestricted,
    because: "People can exercise that right less easily (Article 21 GDPR; WP260 rev.01, §29).",
    fields: ["Purpose.objectionWithoutReason"])
  static let requestOrder = ChangeKind(
    "request-order", isMaterial: false, .requestOrder,
    because: "Another way is advised first; all of them stay open.",
    fields: ["Rights.ways"])
  static let decisionAdded = ChangeKind(
    "decision-added", isMaterial: true, .decisionAdded,
    because:
      "A decision by machines alone affects people significantly: Articles 13(2)(f) and 22 GDPR (WP260 rev.01, §29).",
    fields: ["Notice.automatedDecisions"])
  static let decisionRemoved = ChangeKind(
    "decision-removed", isMaterial: false, .decisionRemoved,
    because: "The decision is no longer taken by machines alone.",
    fields: ["Notice.automatedDecisions"])
  static let decisionChanged = ChangeKind(
    "decision-changed", isMaterial: true, .decisionChanged,
    because: "The logic, the consequences or the safeguards change: Article 13(2)(f) GDPR.",
    fields: ["AutomatedDecision.logic", "AutomatedDecision.consequences", "AutomatedDecision.safeguards"])
  static let decisionsDeclared = ChangeKind(
    "decisions-declared", isMaterial: false, .decisionsDeclared,
    because: "It is said, or said better, that there are none.",
    fields: ["Notice.automatedDecisions"])
  static let security = ChangeKind(
    "security", isMaterial: false, .security,
    because: "Measures under Article 32 GDPR are not among what Articles 13 and 14 ask for.",
    fields: [
      "Notice.security", "Security.measures", "Measure.text", "Measure.parts", "Security.certificates",
      "Certificate.standard", "Certificate.scope", "Certificate.since", "Security.residualRisk",
    ])

  static let rightsKinds: [ChangeKind] = [
    requests, identityCheck, rightExcluded, rightRestored, rightAdded, rightRemoved, replyDeadline, rightLimited,
    objectionGranted, objectionRestricted, requestOrder, decisionAdded, decisionRemoved, decisionChanged,
    decisionsDeclared, security,
  ]
}
