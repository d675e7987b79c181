let whyRules: [any Rule.Type] = []
