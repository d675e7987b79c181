let versionRules: [any Rule.Type] = []
