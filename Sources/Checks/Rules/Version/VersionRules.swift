let versionRules: [any Rule.Type] = [
  UpcomingVersion.self
]
