let whoRules: [any Rule.Type] = [
  DPOContact.self
]
