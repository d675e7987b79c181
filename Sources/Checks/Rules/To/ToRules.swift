let toRules: [any Rule.Type] = []
