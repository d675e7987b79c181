let rightRules: [any Rule.Type] = []
