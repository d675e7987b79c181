let dataRules: [any Rule.Type] = []
