/// All rules on notices and their texts, in the order of the catalogue. Those on the site stand in `siteRules`: their
/// pages are also those of what is found beside one notice. A test compares these lists with the files in `Rules/`.
package enum RuleRegistry {
  package static let all: [any Rule] =
    whoRules + whyRules + dataRules + toRules + keepRules + rightRules + cookieRules + languageRules
    + versionRules + editingRules + referenceRules

  /// The pages of the rules, and of what others find.
  package static let pages: [RuleDescription] =
    all.map { $0.page } + pagesElsewhere + pagesOfComposition + Waivers.pages

  /// The pages of what is found with more than the sources of a notice.
  package static let pagesElsewhere: [RuleDescription] =
    VersionPages.all + ObservedCookiePages.all + TranslationCheck.all

  /// The pages of what is found while notices are composed, which nobody can waive.
  package static let pagesOfComposition: [RuleDescription] = CompositionPages.all

  package static func page(_ id: String) -> RuleDescription? { pages.first { $0.id.text == id } }
}
