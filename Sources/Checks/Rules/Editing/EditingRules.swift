let editingRules: [any Rule.Type] = []
