/// Changes of the notice as a whole, and whom it concerns.
extension ChangeKind {
  static let wording = ChangeKind(
    "wording", isMaterial: false, .wording,
    because:
      "The fact is the same by its identifier, or only letters, signs or a translation differ: style and spelling are not material (WP260 rev.01, §29).",
    fields: [
      "Notice.title", "Notice.summary", "Group.name", "Member.name", "Audience.label", "DataSubjects.label",
      "DataSubjects.description", "DataGroup.label", "DataCategory.label", "DataCategory.examples", "DataSource.label",
      "Purpose.title", "Purpose.description", "Activity.text", "Recipient.name", "Retention.label",
      "Retention.exceptions", "AutomatedDecision.title",
    ])
  static let surfaceAdded = ChangeKind(
    "surface-added", isMaterial: true, .surfaceAdded,
    because:
      "People meet processing where they did not expect it: how surprising a change is counts (WP260 rev.01, §29).",
    fields: ["Notice.surfaces"])
  static let surfaceRemoved = ChangeKind(
    "surface-removed", isMaterial: false, .surfaceRemoved,
    because: "Less processing.",
    fields: ["Notice.surfaces"])
  static let standing = ChangeKind(
    "standing", isMaterial: false, .standing,
    because: "Whose word the page is, not what is done with the data.",
    fields: ["Notice.standing"])
  static let languages = ChangeKind(
    "languages", isMaterial: false, .languages,
    because: "The same information in more or fewer languages.",
    fields: ["Notice.languages"])
  static let banner = ChangeKind(
    "banner", isMaterial: false, .banner,
    because: "It points elsewhere and says nothing about the processing.",
    fields: ["Notice.banner", "Banner.text", "Banner.link", "Banner.url"])
  static let companion = ChangeKind(
    "companion", isMaterial: false, .companion,
    because: "Where more can be read; what is done is said in the notice.",
    fields: ["Notice.companions", "Companion.title", "Companion.about", "Companion.url", "Companion.forMinors"])
  static let definition = ChangeKind(
    "definition", isMaterial: false, .definition,
    because: "A term is explained; what is done has its own kinds.",
    fields: ["Notice.definitions", "Definition.term", "Definition.meaning"])
  static let definitionAdded = ChangeKind(
    "definition-added", isMaterial: false, .definitionAdded,
    because: "A term is explained; what is done has its own kinds.",
    fields: ["Notice.definitions"])
  static let definitionRemoved = ChangeKind(
    "definition-removed", isMaterial: false, .definitionRemoved,
    because: "A term is explained no more; what is done has its own kinds.",
    fields: ["Notice.definitions"])
  static let framework = ChangeKind(
    "framework", isMaterial: false, .framework,
    because: "Laws are listed; those that a purpose rests on have their own kind.",
    fields: ["Notice.framework", "FrameworkLaw.law", "FrameworkLaw.alias", "FrameworkLaw.about"])
  static let frameworkAdded = ChangeKind(
    "framework-added", isMaterial: false, .frameworkAdded,
    because: "Laws are listed; those that a purpose rests on have their own kind.",
    fields: ["Notice.framework"])
  static let frameworkRemoved = ChangeKind(
    "framework-removed", isMaterial: false, .frameworkRemoved,
    because: "Laws are listed; those that a purpose rests on have their own kind.",
    fields: ["Notice.framework"])
  static let audienceAdded = ChangeKind(
    "audience-added", isMaterial: true, .audienceAdded,
    because: "Further people are spoken to, whose data are processed (WP260 rev.01, §29).",
    fields: ["Notice.audiences"])
  static let audienceRemoved = ChangeKind(
    "audience-removed", isMaterial: false, .audienceRemoved,
    because: "Fewer people are concerned.",
    fields: ["Notice.audiences"])
  static let concernsMore = ChangeKind(
    "concerns-more", isMaterial: true, .concernsMore,
    because: "Further people are concerned (WP260 rev.01, §29).",
    fields: [
      "DataSubjects.audiences", "DataCategory.audiences", "DataSource.audiences", "Purpose.audiences",
      "Recipient.audiences",
    ])
  static let concernsFewer = ChangeKind(
    "concerns-fewer", isMaterial: false, .concernsFewer,
    because: "Fewer people are concerned.",
    fields: [
      "DataSubjects.audiences", "DataCategory.audiences", "DataSource.audiences", "Purpose.audiences",
      "Recipient.audiences",
    ])

  static let noticeKinds: [ChangeKind] = [
    wording, surfaceAdded, surfaceRemoved, standing, languages, banner, companion, definition, definitionAdded,
    definitionRemoved, framework, frameworkAdded, frameworkRemoved, audienceAdded,
    audienceRemoved, concernsMore, concernsFewer,
  ]
}
