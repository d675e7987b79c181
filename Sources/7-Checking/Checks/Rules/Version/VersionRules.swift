let versionRules: [any Rule.Type] = [
  VersionDate.self,
  VersionSummary.self,
  VersionMaterial.self,
  VersionDraft.self,
  VersionRecorded.self,
  VersionReview.self,
  CheckBack.self,
]
