let languageRules: [any Rule] = [
  FactsInLanguages(),
  FormOfAddress(),
  WrongLanguage(),
  LanguageOfSeat(),
]
