let languageRules: [any Rule.Type] = []
