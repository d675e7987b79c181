let cookieRules: [any Rule.Type] = []
