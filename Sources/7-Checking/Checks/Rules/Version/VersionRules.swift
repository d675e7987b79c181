let versionRules: [any Rule] = [
  VersionDate(),
  VersionSummary(),
  VersionMaterial(),
  VersionDraft(),
  VersionRecorded(),
  VersionReview(),
  CheckBack(),
]
