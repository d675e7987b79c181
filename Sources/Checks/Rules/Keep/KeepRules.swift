let keepRules: [any Rule.Type] = []
