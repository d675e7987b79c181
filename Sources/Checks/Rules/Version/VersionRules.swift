let versionRules: [any Rule.Type] = [
  VersionDate.self,
  VersionSummary.self,
  VersionReview.self,
  CheckBack.self,
]
