let languageRules: [any Rule] = [
  FactsInLanguages(),
  FormOfAddress(),
  WrongLanguage(),
  SameInTwoLanguages(),
  LostParts(),
  LinkHosts(),
  LanguageOfSeat(),
]
