import Diagnostics

/// What is found in the frozen versions of a notice. The module `Versions` finds it; the pages are here so that
/// `explain` and the documentation know it like a rule.
enum VersionPages {
  static let immutable = RuleDescription(
    RuleID.versionImmutable.text, .versions, "Frozen versions stay as they were released",
    basis: ["GDPR 5(2)", "GDPR 7(1)"],
    trigger: "a version of the notice was released",
    requirement: "each file of each version has the hash that was recorded, and no version is missing from the chain",
    remedy: "restore the file as it was released, from the history of the site; to change the notice, release a new "
      + "version",
    reason: "What people were told on a given day can be shown only by what nobody has touched since.")

  static let facts = RuleDescription(
    RuleID.versionFacts.text, .versions, "Frozen facts can be read",
    basis: ["GDPR 5(2)"],
    trigger: "a version of the notice was released",
    requirement: "its facts.json is as the tool wrote it, in a form that this version of the tool knows",
    remedy: "restore the file as it was released; if it is, use a newer version of the tool",
    reason: "What changed is computed from the facts of two versions.")

  static let published = RuleDescription(
    RuleID.versionPublished.text, .versions, "Published versions stay published",
    basis: ["GDPR 5(2)", "rule of the house"],
    trigger: "notitia build replaces a folder that holds versions",
    requirement: "each version in the folder is among those that are published, unchanged",
    remedy: "restore the version in the sources; to look at another day, build to another folder with --output",
    reason: "People and authorities link to what a notice said on a day; the address has to lead there.",
    confidence: .practice)

  static let release = RuleDescription(
    RuleID.versionRelease.text, .versions, "What stands against a release",
    basis: ["WP260 §29", "WP260 §30", "GDPR 5(2)", "rule of the house"],
    trigger: "notitia release",
    requirement: "the sources describe the version; it comes after the last one and says something new; a material "
      + "change is announced in time; a correction changes nothing material",
    remedy: "do what the message says, then release again",
    reason: "A version that was released can never be changed: what is wrong with it stays visible.",
    confidence: .guidance)

  static let all = [immutable, facts, published, release]
}
