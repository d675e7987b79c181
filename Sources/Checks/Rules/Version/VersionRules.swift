let versionRules: [any Rule.Type] = [
  VersionDate.self
]
