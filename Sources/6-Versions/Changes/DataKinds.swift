/// Changes of whose data, which data, from where, and whether they must be given.
extension ChangeKind {
  static let peopleAdded = ChangeKind(
    "people-added", isMaterial: true, .peopleAdded,
    because: "Data of further people are processed (WP260 rev.01, §29).",
    fields: ["Notice.people"])
  static let peopleRemoved = ChangeKind(
    "people-removed", isMaterial: false, .peopleRemoved,
    because: "Data of fewer people are processed.",
    fields: ["Notice.people"])
  static let minorsConcerned = ChangeKind(
    "minors-concerned", isMaterial: true, .minorsConcerned,
    because: "Children merit specific protection (recital 38 GDPR).",
    fields: ["DataSubjects.minors"])
  static let minorsNotConcerned = ChangeKind(
    "minors-not-concerned", isMaterial: false, .minorsNotConcerned,
    because: "Fewer people are concerned.",
    fields: ["DataSubjects.minors"])
  static let dataAdded = ChangeKind(
    "data-added", isMaterial: true, .dataAdded,
    because: "Further data are processed: Article 14(1)(d) GDPR (WP260 rev.01, §29).",
    fields: ["Notice.data"])
  static let dataRemoved = ChangeKind(
    "data-removed", isMaterial: false, .dataRemoved,
    because: "Fewer data are processed.",
    fields: ["Notice.data"])
  static let protectionAdded = ChangeKind(
    "protection-added", isMaterial: true, .protectionAdded,
    because: "Specially protected data are processed: Articles 9, 10 and 87 GDPR (WP260 rev.01, §29).",
    fields: [
      "DataCategory.special", "DataCategory.criminal", "DataCategory.nationalNumber", "DataCategory.frenchNumber",
    ])
  static let protectionRemoved = ChangeKind(
    "protection-removed", isMaterial: false, .protectionRemoved,
    because: "Fewer specially protected data.",
    fields: [
      "DataCategory.special", "DataCategory.criminal", "DataCategory.nationalNumber", "DataCategory.frenchNumber",
    ])
  static let numberAuthorisation = ChangeKind(
    "number-authorisation", isMaterial: true, .numberAuthorisation,
    because: "What allows the number to be used is its legal basis: Article 87 GDPR.",
    fields: ["DataCategory.authorisation", "NumberAuthorisation.laws", "NumberAuthorisation.decision"])
  static let dataGroup = ChangeKind(
    "data-group", isMaterial: true, .dataGroup,
    because: "Purposes name groups as a whole: the data serve other purposes.",
    fields: ["DataCategory.group"])
  static let dataGroups = ChangeKind(
    "data-groups", isMaterial: false, .dataGroups,
    because: "A group holds data; which ones has its own kind.",
    fields: ["Notice.dataGroups"])
  static let sourceAdded = ChangeKind(
    "source-added", isMaterial: true, .sourceAdded,
    because: "Data come from where people do not expect: Article 14(2)(f) GDPR (WP260 rev.01, §29).",
    fields: ["Notice.sources"])
  static let sourceRemoved = ChangeKind(
    "source-removed", isMaterial: false, .sourceRemoved,
    because: "Fewer data are collected.",
    fields: ["Notice.sources"])
  static let sourceChanged = ChangeKind(
    "source-changed", isMaterial: true, .sourceChanged,
    because: "Data come in another way: Article 14(2)(f) GDPR.",
    fields: ["DataSource.origin", "DataSource.publiclyAccessible", "DataSource.via"])
  static let sourceDataAdded = ChangeKind(
    "source-data-added", isMaterial: true, .sourceDataAdded,
    because: "Further data come from there: Article 14(2)(f) GDPR.",
    fields: ["DataSource.data"])
  static let sourceDataRemoved = ChangeKind(
    "source-data-removed", isMaterial: false, .sourceDataRemoved,
    because: "Fewer data come from there.",
    fields: ["DataSource.data"])
  static let obligation = ChangeKind(
    "obligation", isMaterial: true, .obligation,
    because:
      "Whether data must be given, and what follows otherwise, affects people directly: Article 13(2)(e) GDPR (WP260 rev.01, §29).",
    fields: [
      "Notice.obligation", "RequiredData.by", "RequiredData.what", "RequiredData.consequences",
      "RequiredData.exception",
    ])

  static let dataKinds: [ChangeKind] = [
    peopleAdded, peopleRemoved, minorsConcerned, minorsNotConcerned, dataAdded, dataRemoved, protectionAdded,
    protectionRemoved, numberAuthorisation, dataGroup, dataGroups, sourceAdded, sourceRemoved, sourceChanged,
    sourceDataAdded, sourceDataRemoved, obligation,
  ]
}
