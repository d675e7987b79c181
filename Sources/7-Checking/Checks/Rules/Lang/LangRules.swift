let languageRules: [any Rule] = [
  FactsInLanguages(),
  WrongLanguage(),
  LanguageOfSeat(),
]
