/// All rules, in the order of the catalogue. A test compares this list with the files in `Rules/`.
public enum RuleRegistry {
  public static let all: [any Rule.Type] =
    whoRules + whyRules + dataRules + toRules + keepRules + rightRules + cookieRules + languageRules
    + versionRules + editingRules + referenceRules

  /// The pages of the rules, and of what others find.
  public static let pages: [RulePage] = all.map { $0.page } + pagesElsewhere + pagesOfComposition + Waivers.pages

  /// The pages of what is found with more than the sources of a notice.
  public static let pagesElsewhere: [RulePage] = VersionPages.all + ObservedCookiePages.all

  /// The pages of what is found while notices are composed, which nobody can waive.
  public static let pagesOfComposition: [RulePage] = CompositionPages.all

  public static func page(_ id: String) -> RulePage? { pages.first { $0.id == id } }
}
