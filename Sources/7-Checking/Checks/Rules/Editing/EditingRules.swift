let editingRules: [any Rule] = [
  EditingNotes(),
  WrittenReferences(),
  RepeatedText(),
  OwnName(),
  ContactVariants(),
  NameSpelling(),
  VagueWords(),
  EmptyWords(),
  VagueLabels(),
  SameNames(),
  LongSentences(),
  HardToRead(),
]
