let languageRules: [any Rule.Type] = [
  FactsInLanguages.self,
  WrongLanguage.self,
]
