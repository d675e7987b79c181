/// Changes of what data are used for.
extension ChangeKind {
  static let purposeAdded = ChangeKind(
    "purpose-added", isMaterial: true, .purposeAdded,
    because: "A change of purpose is always communicated (Article 13(3) GDPR; WP260 rev.01, §29).",
    fields: ["Notice.purposes"])
  static let purposeRemoved = ChangeKind(
    "purpose-removed", isMaterial: false, .purposeRemoved,
    because: "Processing ends, which takes nothing from anybody.",
    fields: ["Notice.purposes"])
  static let activityAdded = ChangeKind(
    "activity-added", isMaterial: true, .activityAdded,
    because: "More is done for the purpose (WP260 rev.01, §29).",
    fields: ["Purpose.activities"])
  static let activityRemoved = ChangeKind(
    "activity-removed", isMaterial: false, .activityRemoved,
    because: "Less is done.",
    fields: ["Purpose.activities"])
  static let activityLaw = ChangeKind(
    "activity-law", isMaterial: false, .activityLaw,
    because: "The legal basis of the purpose has its own kinds.",
    fields: ["Activity.laws"])
  static let purposeDataAdded = ChangeKind(
    "purpose-data-added", isMaterial: true, .purposeDataAdded,
    because: "Further data are used for the purpose (WP260 rev.01, §29).",
    fields: ["Purpose.data", "Purpose.groups"])
  static let purposeDataRemoved = ChangeKind(
    "purpose-data-removed", isMaterial: false, .purposeDataRemoved,
    because: "Fewer data are used.",
    fields: ["Purpose.data", "Purpose.groups"])
  static let conditionalData = ChangeKind(
    "conditional-data", isMaterial: true, .conditionalData,
    because: "Data are used in other cases (WP260 rev.01, §29).",
    fields: ["Purpose.conditionalData", "ConditionalData.data", "ConditionalData.groups", "ConditionalData.condition"])
  static let purposePeopleAdded = ChangeKind(
    "purpose-people-added", isMaterial: true, .purposePeopleAdded,
    because: "Further people are concerned (WP260 rev.01, §29).",
    fields: ["Purpose.people"])
  static let purposePeopleRemoved = ChangeKind(
    "purpose-people-removed", isMaterial: false, .purposePeopleRemoved,
    because: "Fewer people are concerned.",
    fields: ["Purpose.people"])
  static let purposeRecipientAdded = ChangeKind(
    "purpose-recipient-added", isMaterial: true, .purposeRecipientAdded,
    because: "The data reach further recipients (WP260 rev.01, §30).",
    fields: ["Purpose.recipients"])
  static let purposeRecipientRemoved = ChangeKind(
    "purpose-recipient-removed", isMaterial: false, .purposeRecipientRemoved,
    because: "The data reach fewer recipients.",
    fields: ["Purpose.recipients"])
  static let purposeRetention = ChangeKind(
    "purpose-retention", isMaterial: true, .purposeRetention,
    because: "Another period holds for the data of this purpose: Article 13(2)(a) GDPR.",
    fields: ["Purpose.retention"])
  static let marketingBegins = ChangeKind(
    "marketing-begins", isMaterial: true, .marketingBegins,
    because:
      "Marketing is another use of the data, which gives the right to object: Article 21(2) GDPR (WP260 rev.01, §29).",
    fields: ["Purpose.directMarketing"])
  static let marketingEnds = ChangeKind(
    "marketing-ends", isMaterial: false, .marketingEnds,
    because: "The marketing ends.",
    fields: ["Purpose.directMarketing"])
  static let profilingBegins = ChangeKind(
    "profiling-begins", isMaterial: true, .profilingBegins,
    because: "Profiling affects people: Articles 4(4) and 22 GDPR (WP260 rev.01, §29).",
    fields: ["Purpose.profiling"])
  static let profilingEnds = ChangeKind(
    "profiling-ends", isMaterial: false, .profilingEnds,
    because: "The profiling ends.",
    fields: ["Purpose.profiling"])
  static let furtherUse = ChangeKind(
    "further-use", isMaterial: true, .furtherUse,
    because: "Data collected for one purpose serve another: Articles 13(3) and 14(4) GDPR.",
    fields: ["Purpose.further", "FurtherUse.of", "FurtherUse.information"])
  static let childConsent = ChangeKind(
    "child-consent", isMaterial: true, .childConsent,
    because: "Who consents is how a choice is made: Article 8 GDPR (WP260 rev.01, §29).",
    fields: ["Purpose.childConsent"])

  static let purposeKinds: [ChangeKind] = [
    purposeAdded, purposeRemoved, activityAdded, activityRemoved, activityLaw, purposeDataAdded, purposeDataRemoved,
    conditionalData, purposePeopleAdded, purposePeopleRemoved, purposeRecipientAdded, purposeRecipientRemoved,
    purposeRetention, marketingBegins, marketingEnds, profilingBegins, profilingEnds, furtherUse, childConsent,
  ]
}
