import Diagnostics

/// Rules of the catalogue that are applied while notices are composed, before any other: nobody can waive them, since a
/// page would lack the words. The pages are here so that `explain` and the documentation know them.
enum CompositionPages {
  static let coverage = RuleDescription(
    RuleID.languageCoverage.text, .languages, "Every text in every language", basis: ["GDPR 12(1)", "WP260 §13"],
    trigger: "a notice in several languages",
    requirement: "each text of the facts has words in each language, and each file of prose exists in each, with the "
      + "same places to refer to",
    remedy: "write what is missing; where it is the same in all languages, write Text(\"…\") once",
    reason: "Who reads another language is told as much, and in the same order.", confidence: .guidance)

  static let empty = RuleDescription(
    RuleID.editingEmpty.text, .editing, "Nothing is empty", basis: ["GDPR 12(1)", "rule of the house"],
    trigger: "a text, a field or a section of the outline",
    requirement: "it says something: words between the quotation marks, facts or prose in the section",
    remedy: "write what belongs there, or leave the field or the section out",
    reason: "An empty place looks like something that was taken away.", confidence: .practice)

  static let all = [coverage, empty]
}
