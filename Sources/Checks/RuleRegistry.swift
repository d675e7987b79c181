/// All rules, in the order of the catalogue. A test compares this list with the files in `Rules/`.
public enum RuleRegistry {
  public static let all: [any Rule.Type] =
    whoRules + whyRules + dataRules + toRules + keepRules + rightRules + cookieRules + languageRules
    + versionRules + editingRules + referenceRules

  public static func rule(_ id: String) -> (any Rule.Type)? { all.first { $0.page.id == id } }
}
