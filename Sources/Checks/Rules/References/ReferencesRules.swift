let referenceRules: [any Rule.Type] = []
